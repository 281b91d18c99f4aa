import { graphql } from '../../../gql';

/** The cards of one column. Its figures are asked for apart, so that no card waits for them. */
export const BoardColumnDocument = graphql(`
  query BoardColumn($first: Int!, $after: String, $filter: DealFilter, $sort: DealSort) {
    deals(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes { ...DealCard }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** What the head of a filtered list says: all rows of the filter, and those of them that are no phases. */
export const DealTotalsDocument = graphql(`
  query DealTotals($filter: DealFilter, $wholes: DealFilter) {
    deals(first: 1, filter: $filter) {
      totalCount
      totalCountCapped
      sumInvestment
    }
    wholes: deals(first: 1, filter: $wholes) {
      totalCount
      totalCountCapped
    }
  }
`);

/** Counts and sums of all columns at once, when nothing is filtered. */
export const BoardFiguresDocument = graphql(`
  query BoardFigures {
    pipeline {
      suspended
      lost
      stages { stage count phaseCount sumInvestment }
    }
  }
`);
