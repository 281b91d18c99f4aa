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
    version
    files { id name size isImage url }
  }
`);

export const PermitRowFragment = graphql(`
  fragment PermitRow on Permit {
    id
    kind
    handler
    needed
    byDefault
    state
    appliedOn
    acceptedOn
    issuedOn
    validUntil
    number
    note
    version
    files { id name size isImage url }
  }
`);

export const ProgressRowFragment = graphql(`
  fragment ProgressRow on ProgressReport {
    id
    month
    percent
    invested
    investedTotal
    done
    problems
    nextSteps
    reportedBy
    reportedOn
    version
    files { id name size isImage url }
  }
`);

export const StatisticsPapersFragment = graphql(`
  fragment StatisticsPapers on StatisticsCheck {
    filingEntity
    filingOn
    filingTotal
    contractEntity
    contractOn
    applicationEntity
    applicationTotal
    siteStage
    photos { id name size isImage url }
    enteredOn
    version
    due
    route
    findings { code ok message field }
    ready
  }
`);

/** Permits, monthly reports and the entry into statistics of one deal. */
export const DealBuildingDocument = graphql(`
  query DealBuilding($id: ID!) {
    deal(id: $id) {
      id
      name
      viewerCan
      totalInvestment
      company { id name }
      permits { ...PermitRow }
      progressReports { ...ProgressRow }
      progressState { owedMonth dueOn overdue percent investedTotal timePercent gap }
      statistics { ...StatisticsPapers }
    }
  }
`);

export const RecordPermitDocument = graphql(`
  mutation RecordPermit($input: RecordPermitInput!) {
    recordPermit(input: $input) {
      deal { id permits { ...PermitRow } }
      userErrors { code field message }
    }
  }
`);

export const ReportProgressDocument = graphql(`
  mutation ReportProgress($input: ReportProgressInput!) {
    reportProgress(input: $input) {
      deal { id light progressReports { ...ProgressRow } }
      userErrors { code field message }
    }
  }
`);

export const PlanMilestonesDocument = graphql(`
  mutation PlanMilestones($input: PlanMilestonesInput!) {
    planMilestones(input: $input) {
      deal { id planLanes { ...PlanLaneRow } }
      userErrors { code field message }
    }
  }
`);

export const SaveStatisticsDocument = graphql(`
  mutation SaveStatistics($input: SaveStatisticsInput!) {
    saveStatistics(input: $input) {
      deal { id statistics { ...StatisticsPapers } }
      userErrors { code field message }
    }
  }
`);

export const EnterStatisticsDocument = graphql(`
  mutation EnterStatistics($input: EnterStatisticsInput!) {
    enterStatistics(input: $input) {
      deal { id light statistics { ...StatisticsPapers } milestones { ...MilestoneRow } }
      userErrors { code field message }
    }
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

export const CorrectMilestoneDocument = graphql(`
  mutation CorrectMilestone($input: CorrectMilestoneInput!) {
    correctMilestone(input: $input) {
      milestone { ...MilestoneRow }
      deal { id stage }
      userErrors { code field message }
    }
  }
`);

/** The milestones of a deal as they are now, when a correction met another. */
export const MilestonesNowDocument = graphql(`
  query MilestonesNow($id: ID!) {
    deal(id: $id) { id milestones { ...MilestoneRow } }
  }
`);
