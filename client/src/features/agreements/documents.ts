import { graphql } from '../../gql';

/** An agreement as the deal's page lists it. */
export const AgreementRowFragment = graphql(`
  fragment AgreementRow on Agreement {
    id
    kind
    number
    title
    signedOn
    place
    expiresOn
    agreedStartOn
    agreedCompletionOn
    agreedProductionOn
    legalReview
    fairCompetitionReview
    dealCount
    totalAmount
    deals { amount deal { id name } }
  }
`);

export const AgreementDocument = graphql(`
  query Agreement($id: ID!) {
    agreement(id: $id) {
      ...AgreementRow
      organisation { id name }
      createdAt
      deals {
        amount
        deal { id name number stage stageDays status light lightReason { rule since dueOn message } company { id name } }
      }
    }
  }
`);

export const SignAgreementDocument = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      agreement {
        id
        kind
        dealCount
        totalAmount
        deals { deal { id name stage } }
      }
      userErrors { code field message }
    }
  }
`);

/** Deals that a signing may cover too. */
export const SignableDealsDocument = graphql(`
  query SignableDeals($search: String) {
    deals(first: 20, filter: { search: $search, status: active }) {
      nodes { id name number totalInvestment }
    }
  }
`);
