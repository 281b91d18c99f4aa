import { graphql } from '../../../gql';

/** One deal with what its followers know of it, in one request. */
export const DealPageDocument = graphql(`
  query DealPage($id: ID!) {
    deal(id: $id) {
      ...DealFacts
      ...LeadClocks
      ...DealVisits
      agreements { ...AgreementRow }
      contractAmount
      landSupplies { ...SupplyRow }
      milestones { ...MilestoneRow }
      planLanes { ...PlanLaneRow }
      parcels { id number }
      tasks { ...TaskRow }
      shares { ...ShareRow }
      fundSummary { reported checked recognised contractedInward rate }
    }
  }
`);
