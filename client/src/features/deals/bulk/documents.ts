import { graphql } from '../../../gql';

export const PreviewBulkChangeDocument = graphql(`
  query PreviewBulkChange($change: BulkChangeInput!) {
    previewBulkChange(change: $change) {
      changing
      unchanged
      notPermitted
      refused
      reasons { code count message }
      sample { id name number }
    }
  }
`);

export const BulkChangeFragment = graphql(`
  fragment BulkChange on BulkChange {
    id
    at
    changed
    change
    undoableUntil
    undoneAt
  }
`);

export const ApplyBulkChangeDocument = graphql(`
  mutation ApplyBulkChange($input: ApplyBulkChangeInput!) {
    applyBulkChange(input: $input) {
      bulkChange { ...BulkChange }
      userErrors { code field message }
    }
  }
`);

export const UndoBulkChangeDocument = graphql(`
  mutation UndoBulkChange($input: UndoBulkChangeInput!) {
    undoBulkChange(input: $input) {
      bulkChange { ...BulkChange }
      kept
      userErrors { code field message }
    }
  }
`);

export const BulkChangesDocument = graphql(`
  query BulkChanges {
    bulkChanges { ...BulkChange }
  }
`);
