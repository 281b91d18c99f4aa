import { graphql } from '../../gql';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      username
      name
      locale
      demo
      permissions
      grants {
        role
        organisation { id name shortName kind }
      }
    }
  }
`);

export const LoginDocument = graphql(`
  mutation Login($input: LoginInput!) {
    login(input: $input) {
      viewer { username }
      userErrors { code field message }
    }
  }
`);

export const LogoutDocument = graphql(`
  mutation Logout {
    logout { ok }
  }
`);

export const SetLocaleDocument = graphql(`
  mutation SetLocale($locale: String!) {
    setLocale(locale: $locale) { id locale }
  }
`);
