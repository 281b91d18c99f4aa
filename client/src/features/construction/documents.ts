import { graphql } from '../../gql';

/** A milestone that was reached, with what shows it. */
export const MilestoneRowFragment = graphql(`
  fragment MilestoneRow on Milestone {
    id
    kind
    actualOn
    evidence
    recordedBy
    createdAt
  }
`);

export const RecordCommencementDocument = graphql(`
  mutation RecordCommencement($input: RecordCommencementInput!) {
    recordCommencement(input: $input) {
      milestone { ...MilestoneRow }
      deal { id stage }
      userErrors { code field message }
    }
  }
`);

export const RecordMilestoneDocument = graphql(`
  mutation RecordMilestone($input: RecordMilestoneInput!) {
    recordMilestone(input: $input) {
      milestone { ...MilestoneRow }
      deal { id stage }
      userErrors { code field message }
    }
  }
`);
