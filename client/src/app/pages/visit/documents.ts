import { graphql } from '../../../gql';

/** One visit with everything its page shows. */
export const VisitPageDocument = graphql(`
  query VisitPage($id: ID!) {
    visit(id: $id) { ...VisitFacts }
  }
`);
