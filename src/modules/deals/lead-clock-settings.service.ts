import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { sum } from '../../kernel/decimal.js';
import { Refusal } from '../../kernel/errors.js';
import { changesOf, Db, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { countyToRead, lockedCounty } from './data/county.js';
import { daysOfCounty, type CountyDays } from './data/lead-clock-days.js';
import type { LeadClockDays } from './domain/lead-clocks.js';

/** The days to hold from now on. `organisationId` is the county or any organisation in it. */
export interface SetLeadClocks extends LeadClockDays {
  organisationId: string;
  /** 0 where the county has set none yet. */
  expectedVersion: number;
}

/** The days of a county's lead clocks: read by those who work there, set by its administrator. */
@Injectable()
export class LeadClockSettingsService {
  constructor(private readonly db: Db, private readonly unitOfWork: UnitOfWork) {}

  /**
   * The days of the county of an organisation; without one, of the county of the actor's first grant that may read settings.
   * @throws ApiError NOT_FOUND for an organisation in no county of the actor's
   */
  async read(actor: Actor, organisationId?: string | null): Promise<CountyDays> {
    return daysOfCounty(this.db, await countyToRead(this.db, actor, organisationId));
  }

  /**
   * Sets the days; clocks that run already keep the days they started with.
   * @throws Refusal NOT_FOUND at organisationId unless the right to manage settings reaches the whole county, CONFLICT with the days as they are now
   */
  set(actor: Actor, { organisationId, expectedVersion, ...days }: SetLeadClocks): Promise<CountyDays> {
    return this.unitOfWork.run(actor, async (tx) => {
      const county = await lockedCounty(tx, organisationId);
      const current = await daysOfCounty(tx, county);
      if (current.version !== expectedVersion) {
        throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: expectedVersion, current: current.version } }], { current });
      }
      const next: LeadClockDays = { ...days, bigFrom: sum([days.bigFrom]) };
      const changes = changesOf<LeadClockDays>(current, next);
      if (Object.keys(changes).length === 0) return current;
      await store(tx, county, next);
      await tx.audit('setLeadClocks', { type: 'organisation', id: county, organisationId: county }, changes);
      return { ...next, organisationId: county, version: current.version + 1 };
    });
  }
}

const store = (tx: Tx, county: string, days: LeadClockDays): Promise<unknown[]> => tx.query(sql`
  INSERT INTO lead_clock_setting (organisation_id, answer_days, assess_days, assess_days_big, big_from, feedback_days, report_days, working_days, updated_at)
  VALUES (${county}, ${days.answerDays}, ${days.assessDays}, ${days.assessDaysBig}, ${days.bigFrom}, ${days.feedbackDays}, ${days.reportDays}, ${days.workingDays}, ${tx.clock.now()})
  ON CONFLICT (organisation_id) DO UPDATE SET
    answer_days = excluded.answer_days, assess_days = excluded.assess_days, assess_days_big = excluded.assess_days_big, big_from = excluded.big_from,
    feedback_days = excluded.feedback_days, report_days = excluded.report_days, working_days = excluded.working_days, updated_at = excluded.updated_at,
    version = lead_clock_setting.version + 1`);
