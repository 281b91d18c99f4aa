import { graphql } from '../../gql';

/** A visit as a row of the log and a card on the phone need it. */
export const VisitRowFragment = graphql(`
  fragment VisitRow on Visit {
    id
    direction
    visitedOn
    place
    summary
    participants
    investorCount
    nextAction
    nextActionDueOn
    companies { id name }
    deals { id }
  }
`);

/** A page of the log, and the counters over the whole filter. */
export const VisitLogDocument = graphql(`
  query VisitLog($first: Int!, $after: String, $filter: VisitFilter, $sort: VisitSort) {
    visits(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes { ...VisitRow }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
      counters { visits out in online aftercare investors }
    }
  }
`);

/** Companies for the filter, by what was typed. */
export const VisitCompaniesDocument = graphql(`
  query VisitCompanies($search: String) {
    companies(first: 10, filter: { search: $search }) { nodes { id name } }
  }
`);

/** The name of the company that the address filters by. */
export const VisitCompanyDocument = graphql(`
  query VisitCompany($id: ID!) {
    company(id: $id) { id name }
  }
`);

/** Everything about one visit, and the leads registered from it. */
export const VisitFactsFragment = graphql(`
  fragment VisitFacts on Visit {
    ...VisitRow
    createdAt
    createdBy { id name }
    organisation { id shortName }
    viewerCan
    deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name } }
  }
`);
