import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.js';
import { DEFAULT_DAYS, type LeadClockDays } from '../domain/lead-clocks.js';

/** The days of a county, and the version of its settings; 0 while it has set none and the defaults hold. */
export interface CountyDays extends LeadClockDays {
  organisationId: string;
  version: number;
}

/** The days that hold in a county now. No scope is applied: the caller answers for the county. */
export async function daysOfCounty(on: Queryable, organisationId: string): Promise<CountyDays> {
  const [set] = await on.query<CountyDays>(sql`
    SELECT organisation_id AS "organisationId", answer_days AS "answerDays", assess_days AS "assessDays", assess_days_big AS "assessDaysBig",
           big_from AS "bigFrom", feedback_days AS "feedbackDays", report_days AS "reportDays", working_days AS "workingDays", version
    FROM lead_clock_setting WHERE organisation_id = ${organisationId}`);
  return set ?? { ...DEFAULT_DAYS, organisationId, version: 0 };
}
