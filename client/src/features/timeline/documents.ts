import { graphql } from '../../gql';

export const TimelineFieldsFragment = graphql(`
  fragment TimelineFields on TimelineEntry {
    id
    at
    by
    verb
    subjectType
    subjectId
    sentence
    changes { field before after }
  }
`);

export const TimelineDocument = graphql(`
  query Timeline($subjectType: SubjectType!, $subjectId: ID!, $first: Int!, $after: String) {
    timeline(subjectType: $subjectType, subjectId: $subjectId, first: $first, after: $after) {
      nodes { ...TimelineFields }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
    }
  }
`);

export const AuditLogDocument = graphql(`
  query AuditLog($first: Int!, $after: String) {
    auditLog(first: $first, after: $after) {
      nodes { ...TimelineFields }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
    }
  }
`);
