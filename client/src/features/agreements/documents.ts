import { graphql } from '../../gql';

/** An agreement as the deal's page lists it. */
export const AgreementRowFragment = graphql(`
  fragment AgreementRow on Agreement {
    id
    kind
    number
    title
    signedOn
    agreedStartOn
    terminated
    parent { title }
    dealCount
    totalAmount
    deals { amount inwardAmount deal { id } }
  }
`);

/** What the investor owes. */
export const CommitmentRowFragment = graphql(`
  fragment CommitmentRow on Commitment {
    id
    version
    indicator
    content
    value
    dueOn
    metOn
    note
    overdue
    viewerCan
    deal { id name }
  }
`);

/** What the government owes, and why it is to be looked at again. */
export const PromiseRowFragment = graphql(`
  fragment PromiseRow on Promise {
    id
    version
    content
    favour
    selective
    basis
    dueOn
    state
    settledOn
    note
    reviewResult
    reviewNumber
    reviewOn
    overdue
    flags
    flagMessages
    viewerCan
    deal { id name }
    organisation { id name }
  }
`);

/** All of an agreement: what its page shows and its form changes. */
export const AgreementDetailFragment = graphql(`
  fragment AgreementDetail on Agreement {
    id
    version
    kind
    title
    number
    signedOn
    effectiveOn
    expiresOn
    place
    registrationDueOn
    agreedStartOn
    agreedCompletionOn
    agreedProductionOn
    legalReview
    legalReviewOn
    fairCompetitionReview
    fairCompetitionResult
    fairCompetitionNumber
    fairCompetitionOn
    breachTerms
    deposit
    depositDueOn
    depositPaidOn
    dealCount
    totalAmount
    terminated
    viewerCan
    organisation { id name }
    parent { id title kind signedOn deals { deal { id name } } }
    followers { id title kind signedOn }
    signingEvent { id name heldOn }
    parties { id side name company { id name } }
    deals {
      amount
      inwardAmount
      deal { id name number stage stageDays status light lightReason { since dueOn message } company { id name } }
    }
    commitments { ...CommitmentRow }
    promises { ...PromiseRow }
    files { id name size isImage url }
  }
`);

export const AgreementDocument = graphql(`
  query Agreement($id: ID!) {
    agreement(id: $id) { ...AgreementDetail }
  }
`);

export const SignAgreementDocument = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      agreement {
        id
        dealCount
        deals { deal { id stage } }
      }
      userErrors { code field message }
    }
  }
`);

export const UpdateAgreementDocument = graphql(`
  mutation UpdateAgreement($input: UpdateAgreementInput!) {
    updateAgreement(input: $input) {
      agreement { ...AgreementDetail }
      current { ...AgreementDetail }
      userErrors { code field message }
    }
  }
`);

export const SettlePromiseDocument = graphql(`
  mutation SettlePromise($input: SettlePromiseInput!) {
    settlePromise(input: $input) {
      agreement { id }
      userErrors { code field message }
    }
  }
`);

export const MeetCommitmentDocument = graphql(`
  mutation MeetCommitment($input: MeetCommitmentInput!) {
    meetCommitment(input: $input) {
      agreement { id }
      userErrors { code field message }
    }
  }
`);

/** What the two sides owe each other for one deal, under all of its agreements. */
export const DealObligationsDocument = graphql(`
  query DealObligations($id: ID!) {
    deal(id: $id) {
      id
      commitments { ...CommitmentRow }
      promises { ...PromiseRow }
    }
  }
`);

/** Deals that a signing may cover too. */
export const SignableDealsDocument = graphql(`
  query SignableDeals($search: String) {
    deals(first: 20, filter: { search: $search, status: active }) {
      nodes { id name number totalInvestment contractedInward }
    }
  }
`);

/** Known companies that may be parties. */
export const PartyCompaniesDocument = graphql(`
  query PartyCompanies($search: String) {
    companies(first: 10, filter: { search: $search }) {
      nodes { id name }
    }
  }
`);

/** Who may have to keep a promise. */
export const AgreementOrganisationsDocument = graphql(`
  query AgreementOrganisations {
    organisations { id name parentId }
  }
`);

/** The latest events that a signing may belong to. */
export const SigningEventChoicesDocument = graphql(`
  query SigningEventChoices {
    signingEvents(first: 50) {
      nodes { id name heldOn }
    }
  }
`);
