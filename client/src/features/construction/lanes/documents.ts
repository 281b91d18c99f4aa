import { graphql } from '../../../gql';

/** One lane of the plan: what was agreed or planned, and what came. */
export const PlanLaneRowFragment = graphql(`
  fragment PlanLaneRow on PlanLane {
    kind
    plannedOn
    plannedBy
    dueOn
    actualOn
    lateDays
    extensions { id untilOn reason documentNumber approvedBy }
  }
`);
