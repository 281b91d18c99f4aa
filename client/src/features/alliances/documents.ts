import { graphql } from '../../gql';

export const AlliancesDocument = graphql(`
  query Alliances {
    alliances {
      id
      name
      chain
      leadOrganisation { id name shortName }
      members { id name shortName }
    }
  }
`);

export const SharedDealsDocument = graphql(`
  query SharedDeals($first: Int!, $after: String, $filter: SharedDealFilter) {
    sharedDeals(first: $first, after: $after, filter: $filter) {
      nodes { id codeName industry sizeBand stage light updatedOn }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
    }
  }
`);

export const OurSharesDocument = graphql(`
  query OurShares($first: Int!, $after: String) {
    deals(first: $first, after: $after, sort: { by: updatedAt, direction: desc }) {
      nodes {
        id
        name
        codeName
        stage
        shares { id level sharedOn expiresOn revokedOn alliance { id name } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
    }
  }
`);

export const RevokeShareDocument = graphql(`
  mutation RevokeShare($input: RevokeShareInput!) {
    revokeShare(input: $input) {
      shareGrant { id revokedOn }
      userErrors { code field message }
    }
  }
`);

export const CreateAllianceDocument = graphql(`
  mutation CreateAlliance($input: CreateAllianceInput!) {
    createAlliance(input: $input) {
      alliance { id name }
      userErrors { code field message }
    }
  }
`);

export const AllianceOrganisationsDocument = graphql(`
  query AllianceOrganisations {
    organisations { id name kind }
    possibleMembers { id name kind }
  }
`);
