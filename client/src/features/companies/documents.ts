import { graphql } from '../../gql';

/** A company as a row of the list needs it. */
export const CompanyRowFragment = graphql(`
  fragment CompanyRow on Company {
    id
    name
    creditCode
    regionCode
    regionName
    industryCode
    industryName
    operatingStatus
    honours
    riskFlags { id kind clearedOn }
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
    aliases
    creditCode
    regionCode
    regionName
    industryCode
    industryName
    ownership
    legalRepresentative
    registeredAddress
    registeredCapital
    paidInCapital
    foundedOn
    chain
    chainNode
    chainPosition
    honours
    sizeTier
    operatingStatus
    operatingStatusNote
    parent { id name }
    createdAt
    viewerCan
  }
`);

/** A contact, its numbers masked. */
export const ContactFactsFragment = graphql(`
  fragment ContactFacts on Contact {
    id
    version
    name
    title
    phone
    wechat
    email
    gender
    nativePlace
    language
    ties
    level
    basis
    basisOn
    source
    consentWithdrawnOn
    viewerCan
  }
`);

export const CompanyPageDocument = graphql(`
  query CompanyPage($id: ID!) {
    company(id: $id) {
      ...CompanyFacts
      subsidiaries { id name }
      followedBy { id name shortName }
      riskFlags { id kind source notedOn note clearedOn clearedNote }
      contacts { ...ContactFacts }
      visitActivity {
        lastWeek
        notices { on direction planned by organisation { id shortName } visitId }
      }
      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound officer { id name } }
      visits { id visitedOn direction place summary investorCount nextAction nextActionDueOn }
    }
  }
`);

export const CompanyEditDocument = graphql(`
  query CompanyEdit($id: ID!) {
    company(id: $id) { ...CompanyFacts }
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

export const UpdateContactDocument = graphql(`
  mutation UpdateContact($input: UpdateContactInput!) {
    updateContact(input: $input) {
      userErrors { code field message }
    }
  }
`);

/** The answer is held by whoever asked, for half a minute, and by no cache. */
export const RevealContactDocument = graphql(`
  mutation RevealContact($input: RevealContactInput!) {
    revealContact(input: $input) {
      phone
      wechat
      email
      userErrors { code field message }
    }
  }
`);

export const FlagRiskDocument = graphql(`
  mutation FlagRisk($input: FlagRiskInput!) {
    flagRisk(input: $input) {
      userErrors { code field message }
    }
  }
`);

export const ClearRiskDocument = graphql(`
  mutation ClearRisk($input: ClearRiskInput!) {
    clearRisk(input: $input) {
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

/** Places of GB/T 2260 by code, name or initials. */
export const CompanyRegionsDocument = graphql(`
  query CompanyRegions($search: String) {
    regionCodes(search: $search) { code fullName }
  }
`);

/** Companies that one may belong to. */
export const CompanyParentsDocument = graphql(`
  query CompanyParents($filter: CompanyFilter) {
    companies(first: 20, filter: $filter) { nodes { id name } }
  }
`);
