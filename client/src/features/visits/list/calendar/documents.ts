import { graphql } from '../../../../gql';

/** How many visits and plans each day of a month has. */
export const VisitCalendarDocument = graphql(`
  query VisitCalendar($filter: VisitFilter!) {
    visitCalendar(filter: $filter) { on visits plans }
  }
`);
