import { graphql } from '../../gql';

export const SetUpNeededDocument = graphql(`
  query SetUpNeeded {
    setUpNeeded
  }
`);

export const SetUpDocument = graphql(`
  mutation SetUp($input: SetUpInput!) {
    setUp(input: $input) {
      viewer { username }
      userErrors { code field message }
    }
  }
`);
