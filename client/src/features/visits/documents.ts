import { graphql } from '../../gql';

/** A visit as a row of the log and a card on the phone need it. */
export const VisitRowFragment = graphql(`
  fragment VisitRow on Visit {
    id
    direction
    kind
    onSite
    visitedOn
    visitTime
    place
    summary
    leaders
    participants
    colleagues { id name }
    createdBy { id name }
    investorCount
    intentionLevel
    allianceName
    nextAction
    nextActionDueOn
    companies { id name }
    deals { id }
    files { id isImage }
  }
`);

/** A page of the log. */
export const VisitLogDocument = graphql(`
  query VisitLog($first: Int!, $after: String, $filter: VisitFilter, $sort: VisitSort) {
    visits(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes { ...VisitRow }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
    }
  }
`);

/** The counters and the sentence over the whole filter: asked once for a filter, not again with each page. */
export const VisitFiguresDocument = graphql(`
  query VisitFigures($filter: VisitFilter) {
    visits(first: 1, filter: $filter) {
      counters { visits out in online aftercare investors companyVisits onSiteVisits }
      summary
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

export const VisitOrganisationsDocument = graphql(`
  query VisitOrganisations {
    organisations { id name shortName parentId path }
  }
`);

/** A deal as a line on the page of a visit. */
export const VisitDealFragment = graphql(`
  fragment VisitDeal on Deal {
    id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name }
  }
`);

/** Everything about one visit, and the leads registered from it. */
export const VisitFactsFragment = graphql(`
  fragment VisitFacts on Visit {
    ...VisitRow
    version
    endedAt
    results
    intendedAmount
    cost
    allianceId
    createdAt
    organisation { id shortName }
    contacts { id name title company { id name } }
    files { id name mediaType size isImage url createdAt }
    issues { id category content company { id name } }
    viewerCan
    deals { ...VisitDeal }
    aboutDeals { ...VisitDeal }
  }
`);

/** The visit as it is now: what a refused change is compared with. */
export const VisitNowDocument = graphql(`
  query VisitNow($id: ID!) {
    visit(id: $id) { ...VisitFacts }
  }
`);

/** Contacts of the companies that were met, for choosing who of them was there. */
export const VisitContactsDocument = graphql(`
  query VisitContacts($id: ID!) {
    visit(id: $id) { id companies { id name contacts { id name title } } }
  }
`);

export const UpdateVisitDocument = graphql(`
  mutation UpdateVisit($input: UpdateVisitInput!) {
    updateVisit(input: $input) {
      visit { ...VisitFacts }
      userErrors { code field message }
    }
  }
`);

/** Deals that a visit may have been about, by what was typed. */
export const VisitDealsDocument = graphql(`
  query VisitDeals($search: String) {
    deals(first: 10, filter: { search: $search }) { nodes { id name } }
  }
`);

/** The visits about a deal, for its page. */
export const DealVisitsFragment = graphql(`
  fragment DealVisits on Deal {
    visits { id visitedOn direction place summary companies { id name } }
  }
`);

/** Visits of one day: among them may be a second record of the same one. */
export const SameDayVisitsDocument = graphql(`
  query SameDayVisits($filter: VisitFilter!) {
    visits(first: 50, filter: $filter) {
      nodes { id direction visitTime summary companies { id name } organisation { id shortName } createdBy { id name } }
    }
  }
`);
