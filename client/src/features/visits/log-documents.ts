import { graphql } from '../../gql';

/** Companies met lately, each once, for the chips; and companies by what was typed. */
export const RecentCompaniesDocument = graphql(`
  query RecentCompanies {
    visits(first: 10, filter: { mine: true }) { nodes { id companies { id name } } }
  }
`);

export const FindCompaniesDocument = graphql(`
  query FindCompanies($search: String!) {
    companies(first: 6, filter: { search: $search }, sort: { by: name, direction: asc }) { nodes { id name } }
  }
`);

export const LogVisitDocument = graphql(`
  mutation LogVisit($input: LogVisitInput!) {
    logVisit(input: $input) {
      visit { id direction companies { id name } nextAction nextActionDueOn }
      userErrors { code field message }
    }
  }
`);
