import { graphql } from '../../../gql';

/** One of two companies that may become one: every field that is chosen, and what would move. */
export const MergeSideFragment = graphql(`
  fragment MergeSide on Company {
    ...CompanyFacts
    contacts { id }
    riskFlags { id }
    subsidiaries { id }
    deals { id }
    visits { id }
  }
`);

export const MergeSidesDocument = graphql(`
  query MergeSides($keep: ID!, $merge: ID!) {
    keep: company(id: $keep) { ...MergeSide }
    merge: company(id: $merge) { ...MergeSide }
  }
`);

export const MergeStartDocument = graphql(`
  query MergeStart($keep: ID!, $name: String) {
    company(id: $keep) { id name creditCode viewerCan }
    similarCompanies(name: $name, exceptId: $keep) { reasons similarity company { id name } }
  }
`);

/** Companies to merge with, by name. */
export const MergeChoiceDocument = graphql(`
  query MergeChoice($search: String) {
    companies(first: 20, filter: { search: $search }) { nodes { id name } }
  }
`);

export const MergeCompaniesDocument = graphql(`
  mutation MergeCompanies($input: MergeCompaniesInput!) {
    mergeCompanies(input: $input) {
      company { id name }
      userErrors { code field message }
    }
  }
`);

export const UndoMergeDocument = graphql(`
  mutation UndoMerge($input: UndoMergeInput!) {
    undoMerge(input: $input) {
      company { id name }
      userErrors { code field message }
    }
  }
`);

/** What a company's page says about merging: what was merged into it, and what may be the same. */
export const CompanyMergingDocument = graphql(`
  query CompanyMerging($id: ID!, $name: String!, $creditCode: String) {
    company(id: $id) {
      id
      viewerCan
      merges { id mergedName mergedBy mergedOn undoUntil viewerCan }
    }
    similarCompanies(name: $name, creditCode: $creditCode, exceptId: $id) { reasons similarity company { id name } }
  }
`);
