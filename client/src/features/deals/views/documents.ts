import { graphql } from '../../../gql';

export const SavedViewFragment = graphql(`
  fragment SavedView on SavedView {
    id
    name
    audience
    query
    owner { id name }
    version
    viewerCan
  }
`);

export const SavedViewsDocument = graphql(`
  query SavedViews($list: String!) {
    savedViews(list: $list) { ...SavedView }
  }
`);

export const SaveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      savedView { ...SavedView }
      userErrors { code field message }
    }
  }
`);

export const UpdateViewDocument = graphql(`
  mutation UpdateView($input: UpdateViewInput!) {
    updateView(input: $input) {
      savedView { ...SavedView }
      userErrors { code field message }
    }
  }
`);

export const DeleteViewDocument = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      userErrors { code field message }
    }
  }
`);
