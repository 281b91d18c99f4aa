import { graphql } from '../../../gql';

/** Companies met lately for the chips, and for the time without a network: the caller's own visits, the newest first. */
export const RecentCompaniesDocument = graphql(`
  query RecentCompanies($first: Int!) {
    visits(first: $first, filter: { mine: true }) { nodes { id companies { id name aliases } } }
  }
`);

export const FindCompaniesDocument = graphql(`
  query FindCompanies($search: String!) {
    companies(first: 6, filter: { search: $search }) { nodes { id name } }
  }
`);

/** Who of the county was at this company lately, and who plans to go. */
export const VisitActivityDocument = graphql(`
  query VisitActivity($id: ID!) {
    company(id: $id) {
      id
      visitActivity {
        lastWeek
        notices { on planned direction by visitId organisation { id shortName } }
      }
    }
  }
`);

export const ColleaguesDocument = graphql(`
  query Colleagues($search: String) {
    people(search: $search) { id name }
  }
`);

export const MetContactsDocument = graphql(`
  query MetContacts($id: ID!) {
    company(id: $id) { id name contacts { id name title } }
  }
`);

export const MetDealsDocument = graphql(`
  query MetDeals($id: ID!) {
    company(id: $id) { id name deals { id name status } }
  }
`);

export const LogAlliancesDocument = graphql(`
  query LogAlliances {
    alliances { id name }
  }
`);

export const LogVisitDocument = graphql(`
  mutation LogVisit($input: LogVisitInput!) {
    logVisit(input: $input) {
      visit { id direction companies { id name } nextAction nextActionDueOn }
      alike { visitId by on organisation { id shortName } }
      userErrors { code field message }
    }
  }
`);

export const JoinVisitsDocument = graphql(`
  mutation JoinVisits($input: JoinVisitsInput!) {
    joinVisits(input: $input) {
      visit { id }
      userErrors { code field message }
    }
  }
`);
