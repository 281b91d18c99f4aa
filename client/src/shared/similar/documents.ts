import { graphql } from '../../gql';

export const SimilarCompaniesDocument = graphql(`
  query SimilarCompanies($name: String, $creditCode: String, $phone: String, $exceptId: ID) {
    similarCompanies(name: $name, creditCode: $creditCode, phone: $phone, exceptId: $exceptId) {
      reasons
      similarity
      company { id name }
    }
  }
`);
