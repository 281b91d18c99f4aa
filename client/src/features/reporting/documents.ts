import { graphql } from '../../gql';

export const PipelineDocument = graphql(`
  query Pipeline($year: Int) {
    pipeline(year: $year) {
      count
      sumInvestment
      suspended
      lost
      stages { stage count sumInvestment green yellow red }
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
