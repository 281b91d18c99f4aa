import { graphql } from '../../gql';

export const SearchDocument = graphql(`
  query SearchEverything($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      hits { type id title detail near companyId followedBy { id shortName } }
      more
    }
  }
`);
