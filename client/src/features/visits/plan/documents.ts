import { graphql } from '../../../gql';

/** A plan to go somewhere, as a line of the calendar and of today's page needs it. */
export const PlannedVisitFragment = graphql(`
  fragment PlannedVisit on VisitPlan {
    id
    on
    direction
    note
    company { id name }
    organisation { id shortName path }
    createdBy { id name }
    viewerCan
  }
`);

export const VisitPlansDocument = graphql(`
  query VisitPlans($from: Date!, $to: Date!, $companyId: ID, $mine: Boolean) {
    visitPlans(from: $from, to: $to, companyId: $companyId, mine: $mine) { ...PlannedVisit }
  }
`);

export const PlanVisitDocument = graphql(`
  mutation PlanVisit($input: PlanVisitInput!) {
    planVisit(input: $input) {
      plan { ...PlannedVisit }
      userErrors { code field message }
    }
  }
`);

export const CancelVisitPlanDocument = graphql(`
  mutation CancelVisitPlan($input: CancelVisitPlanInput!) {
    cancelVisitPlan(input: $input) {
      plan { id }
      userErrors { code field message }
    }
  }
`);
