import { graphql } from '../../gql';

/** A share as the deal's page lists it. */
export const ShareRowFragment = graphql(`
  fragment ShareRow on ShareGrant {
    id
    level
    sharedOn
    expiresOn
    revokedOn
    alliance { id name }
  }
`);

export const ShareDealDocument = graphql(`
  mutation ShareDeal($input: ShareDealInput!) {
    shareDeal(input: $input) {
      shareGrant { ...ShareRow }
      userErrors { code field message }
    }
  }
`);
