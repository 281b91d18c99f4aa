import { graphql } from '../../../gql';

/** What a deal owes as a lead: enough to show the track and to record the next step. */
export const LeadClocksFragment = graphql(`
  fragment LeadClocks on Deal {
    id
    name
    stage
    status
    viewerCan
    leadClocks { id step startedOn dueOn doneOn doneBy note overdue }
  }
`);

export const RecordLeadStepDocument = graphql(`
  mutation RecordLeadStep($input: RecordLeadStepInput!) {
    recordLeadStep(input: $input) {
      deal { id version leadClocks { id step dueOn doneOn } }
      userErrors { code field message }
    }
  }
`);

/** My deals of which something is owed: those that are late, and all that are worked before the contract. */
export const MyLeadClocksDocument = graphql(`
  query MyLeadClocks {
    late: deals(first: 100, filter: { mine: true, leadOverdue: true }, sort: { by: registeredOn, direction: asc }) {
      nodes { ...LeadClocks company { id name } }
    }
    deals(first: 100, filter: { mine: true, status: active, stages: [lead, talks, review, framework] }, sort: { by: registeredOn, direction: desc }) {
      nodes { ...LeadClocks company { id name } }
    }
  }
`);

export const LeadClockSettingsDocument = graphql(`
  query LeadClockSettings($organisationId: ID) {
    leadClockSettings(organisationId: $organisationId) {
      organisation { id name }
      version
      answerDays
      assessDays
      assessDaysBig
      bigFrom
      feedbackDays
      reportDays
      workingDays
    }
  }
`);

/** The counties whose days an administrator may set. */
export const LeadClockCountiesDocument = graphql(`
  query LeadClockCounties {
    organisations { id name kind }
  }
`);

export const SetLeadClocksDocument = graphql(`
  mutation SetLeadClocks($input: SetLeadClocksInput!) {
    setLeadClocks(input: $input) {
      settings { organisation { id name } version answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays }
      current { organisation { id name } version answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays }
      userErrors { code field message }
    }
  }
`);
