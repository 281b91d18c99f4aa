import { graphql } from '../../../gql';

export const MyDealsDocument = graphql(`
  query MyDeals {
    deals(first: 100, filter: { mine: true, status: active }, sort: { by: lastProgressOn, direction: asc }) {
      nodes {
        id
        name
        stage
        stageDays
        totalInvestment
        totalInvestmentBound
        light
        lightReason { since dueOn message }
      }
      totalCount
      totalCountCapped
    }
  }
`);

export const NextVisitsDocument = graphql(`
  query NextVisits {
    visits(first: 30, filter: { mine: true }, sort: { by: visitedOn, direction: desc }) {
      nodes {
        id
        direction
        visitedOn
        place
        nextAction
        nextActionDueOn
        companies { id name }
      }
    }
  }
`);

/** What this person plans, and whether somebody was there within a week. */
export const MyPlansDocument = graphql(`
  query MyPlans($from: Date!, $to: Date!) {
    visitPlans(from: $from, to: $to, mine: true) {
      ...PlannedVisit
      company { id visitActivity { lastWeek } }
    }
  }
`);
