import { graphql } from '../../gql';

export const PipelineDocument = graphql(`
  query Pipeline($year: Int) {
    pipeline(year: $year) {
      count
      sumInvestment
      suspended
      lost
      stages { stage count phaseCount sumInvestment green yellow red }
      signed { year count sumInvestment frameworkCount commencedCount }
    }
  }
`);

export const StandstillDocument = graphql(`
  query Standstill($first: Int!) {
    standstill(first: $first) {
      days
      deal {
        id
        name
        stage
        totalInvestment
        totalInvestmentBound
        lastProgressOn
        light
        lightReason { since dueOn message }
        officer { id name }
        organisation { id shortName }
      }
    }
  }
`);

/** How far the deals came that did not drop out: as they stand today. */
export const FunnelDocument = graphql(`
  query Funnel($organisationId: ID) {
    funnel(organisationId: $organisationId) { stage count sumInvestment conversion }
  }
`);

/** What happened within a period, and what has become of what was signed in it. */
export const IndicatorsDocument = graphql(`
  query Indicators($filter: IndicatorFilter!) {
    indicators(filter: $filter) {
      entered { stage count sumInvestment }
      contractedInward
      cohort {
        signed
        registered registeredRate
        landed landedRate
        commenced commencedRate
        produced producedRate
        contractedInward fundsInPlace fundsRate
      }
      byChain { chain signed sumInvestment commenced produced }
    }
  }
`);

export const ReportOrganisationsDocument = graphql(`
  query ReportOrganisations {
    organisations { id name parentId }
  }
`);
