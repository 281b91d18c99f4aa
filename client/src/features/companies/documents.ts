import { graphql } from '../../gql';

/** A company as a row of the list needs it. */
export const CompanyRowFragment = graphql(`
  fragment CompanyRow on Company {
    id
    name
    creditCode
    regionCode
    industryCode
    industryName
    contacts { id name title phone }
    deals { id stage status }
    visits { id visitedOn }
  }
`);

export const CompanyListDocument = graphql(`
  query CompanyList($first: Int!, $after: String, $filter: CompanyFilter, $sort: CompanySort) {
    companies(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes { ...CompanyRow }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
    }
  }
`);

/** What can be edited of a company, with the version it was read at. */
export const CompanyFactsFragment = graphql(`
  fragment CompanyFacts on Company {
    id
    version
    name
    creditCode
    regionCode
    industryCode
    industryName
    createdAt
    viewerCan
  }
`);

export const CompanyPageDocument = graphql(`
  query CompanyPage($id: ID!) {
    company(id: $id) {
      ...CompanyFacts
      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound officer { id name } }
      visits { id visitedOn direction place summary investorCount nextAction nextActionDueOn }
    }
  }
`);

export const RegisterCompanyDocument = graphql(`
  mutation RegisterCompany($input: RegisterCompanyInput!) {
    registerCompany(input: $input) {
      company { id name }
      userErrors { code field message }
    }
  }
`);

export const UpdateCompanyDocument = graphql(`
  mutation UpdateCompany($input: UpdateCompanyInput!) {
    updateCompany(input: $input) {
      company { ...CompanyFacts }
      current { ...CompanyFacts }
      userErrors { code field message }
    }
  }
`);

export const AddContactDocument = graphql(`
  mutation AddContact($input: AddContactInput!) {
    addContact(input: $input) {
      userErrors { code field message }
    }
  }
`);

/** Codes of GB/T 4754-2017 by code or name. */
export const CompanyIndustriesDocument = graphql(`
  query CompanyIndustries($search: String) {
    industryCodes(search: $search) { code name }
  }
`);
