import { graphql } from '../../gql';

export const UsersDocument = graphql(`
  query Users {
    users {
      id
      username
      name
      disabled
      grants {
        role
        organisation { id name shortName }
      }
    }
  }
`);

export const OrganisationsDocument = graphql(`
  query Organisations {
    organisations { id name shortName kind parentId path }
  }
`);

export const CreateUserDocument = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      user { id name }
      userErrors { code field message }
    }
  }
`);

export const CreateOrganisationDocument = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      organisation { id name }
      userErrors { code field message }
    }
  }
`);
