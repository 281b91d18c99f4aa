import { graphql } from '../../../gql';

/** A deal as a row of the table: without what its next stages need, which costs most and is not shown. */
export const DealRowFragment = graphql(`
  fragment DealRow on Deal {
    id
    version
    number
    name
    masked
    phaseName
    relation
    kind
    nature
    chain
    stage
    stageEnteredOn
    stageDays
    status
    archived
    company { id name }
    organisation { id shortName }
    officer { id name }
    leaderPosition
    projectCode
    totalInvestment
    totalInvestmentBound
    contractedInward
    registeredOn
    lastProgressOn
    nextFollowUpOn
    tags
    light
    lightReason { rule since dueOn message }
    viewerCan
  }
`);

export const DealTableDocument = graphql(`
  query DealTable($first: Int!, $after: String, $filter: DealFilter, $sort: DealSort) {
    deals(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes { ...DealRow }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** One field of a row, changed in place. */
export const EditRowDocument = graphql(`
  mutation EditRow($input: UpdateDealInput!) {
    updateDeal(input: $input) {
      deal { ...DealRow }
      current { ...DealRow }
      userErrors { code field message }
    }
  }
`);

/** Organisations to filter by, as a tree. */
export const DealOrganisationsDocument = graphql(`
  query DealOrganisations {
    organisations { id name shortName parentId }
  }
`);
