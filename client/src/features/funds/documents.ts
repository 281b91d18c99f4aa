import { graphql } from '../../gql';

/** Money that came, how far it is in its chain, and what shows it. */
export const FundRowFragment = graphql(`
  fragment FundRow on FundArrival {
    id
    version
    period
    amount
    kind
    origin
    evidenceKind
    state
    note
    reportedBy
    reportedOn
    checkedBy
    checkedOn
    recognisedAmount
    recognisedBy
    recognisedOn
    returnedReason
    viewerCan
    files { id name size isImage url }
    deal { id name number }
  }
`);

export const DealFundsDocument = graphql(`
  query DealFunds($id: ID!) {
    deal(id: $id) {
      id
      name
      number
      fundOrigin
      viewerCan
      fundSummary { reported checked recognised contractedInward rate }
      fundArrivals { ...FundRow }
      phases { id name fundSummary { recognised } }
    }
  }
`);

export const FundsDocument = graphql(`
  query Funds($first: Int!, $after: String, $filter: FundArrivalFilter) {
    fundArrivals(first: $first, after: $after, filter: $filter) {
      nodes { ...FundRow }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
      sumAmount
      sumRecognised
    }
  }
`);

/** How much waits at each step, in the reader's reach. */
export const FundsWaitingDocument = graphql(`
  query FundsWaiting {
    reported: fundArrivals(first: 1, filter: { state: reported }) { totalCount totalCountCapped }
    checked: fundArrivals(first: 1, filter: { state: checked }) { totalCount totalCountCapped }
    returned: fundArrivals(first: 1, filter: { state: returned }) { totalCount totalCountCapped }
  }
`);

export const FundOrganisationsDocument = graphql(`
  query FundOrganisations {
    organisations { id name parentId }
  }
`);

export const ReportFundsDocument = graphql(`
  mutation ReportFunds($input: ReportFundsInput!) {
    reportFunds(input: $input) {
      fundArrival { ...FundRow }
      deal { id fundSummary { recognised } }
      userErrors { code field message }
    }
  }
`);

export const CheckFundsDocument = graphql(`
  mutation CheckFunds($input: CheckFundsInput!) {
    checkFunds(input: $input) {
      fundArrival { ...FundRow }
      deal { id fundSummary { recognised } }
      userErrors { code field message }
    }
  }
`);

export const RecogniseFundsDocument = graphql(`
  mutation RecogniseFunds($input: RecogniseFundsInput!) {
    recogniseFunds(input: $input) {
      fundArrival { ...FundRow }
      deal { id fundSummary { recognised } }
      userErrors { code field message }
    }
  }
`);

export const ReturnFundsDocument = graphql(`
  mutation ReturnFunds($input: ReturnFundsInput!) {
    returnFunds(input: $input) {
      fundArrival { ...FundRow }
      deal { id fundSummary { recognised } }
      userErrors { code field message }
    }
  }
`);
