import { graphql } from '../../../gql';

/** A signing event with what became of the deals that count at it. */
export const SigningEventRowFragment = graphql(`
  fragment SigningEventRow on SigningEvent {
    id
    version
    name
    heldOn
    level
    venue
    note
    organisation { id name }
    dealCount
    totalInvestment
    contractedInward
    rates { signed registered registeredRate commenced commencedRate contractedInward fundsInPlace fundsRate }
  }
`);

export const SigningEventsDocument = graphql(`
  query SigningEvents($first: Int!, $after: String, $organisationId: ID, $year: Int) {
    signingEvents(first: $first, after: $after, organisationId: $organisationId, year: $year) {
      nodes { ...SigningEventRow }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
    }
  }
`);

export const SigningEventDocument = graphql(`
  query SigningEvent($id: ID!) {
    signingEvent(id: $id) {
      ...SigningEventRow
      viewerCan
      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name } }
      agreements { id kind title signedOn dealCount totalAmount }
    }
  }
`);

export const HoldSigningEventDocument = graphql(`
  mutation HoldSigningEvent($input: HoldSigningEventInput!) {
    holdSigningEvent(input: $input) {
      signingEvent { ...SigningEventRow }
      userErrors { code field message }
    }
  }
`);

export const UpdateSigningEventDocument = graphql(`
  mutation UpdateSigningEvent($input: UpdateSigningEventInput!) {
    updateSigningEvent(input: $input) {
      signingEvent { ...SigningEventRow }
      userErrors { code field message }
    }
  }
`);
