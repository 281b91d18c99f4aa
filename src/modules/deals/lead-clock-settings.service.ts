import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { sum } from '../../kernel/decimal.js';
import { ApiError, Refusal, refuse } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { sharesJurisdiction, within } from '../../platform/access/index.js';
import { changesOf, Db, UnitOfWork, type Tx } from '../../platform/database/index.js';
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
    return daysOfCounty(this.db, organisationId ? await this.countyOf(actor, organisationId) : ownCounty(actor));
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

  private async countyOf(actor: Actor, organisationId: string): Promise<string> {
    const county = isId(organisationId) ? await this.db.maybe<{ id: string }>(sql`
      SELECT o.jurisdiction_id AS id FROM organisation o WHERE o.id = ${organisationId} AND ${sharesJurisdiction('o.id', actor, 'settings.read')}`) : null;
    if (!county) throw new ApiError('NOT_FOUND');
    return county.id;
  }
}

function ownCounty(actor: Actor): string {
  const grant = actor.grants.find(({ permissions }) => permissions.has('settings.read'));
  if (!grant) throw new ApiError('FORBIDDEN');
  return grant.jurisdictionId;
}

/** The county of an organisation, locked: two who set its days at once come one after the other, also where there is no row of settings yet. */
async function lockedCounty(tx: Tx, organisationId: string): Promise<string> {
  const [county] = await tx.query<{ id: string }>(sql`
    SELECT county.id FROM organisation o JOIN organisation county ON county.id = o.jurisdiction_id
    WHERE o.id = ${organisationId} AND ${within('county.id', tx.actor, 'settings.manage')} FOR NO KEY UPDATE OF county`);
  if (!county) throw refuse('NOT_FOUND', 'organisationId');
  return county.id;
}

const store = (tx: Tx, county: string, days: LeadClockDays): Promise<unknown[]> => tx.query(sql`
  INSERT INTO lead_clock_setting (organisation_id, answer_days, assess_days, assess_days_big, big_from, feedback_days, report_days, working_days, updated_at)
  VALUES (${county}, ${days.answerDays}, ${days.assessDays}, ${days.assessDaysBig}, ${days.bigFrom}, ${days.feedbackDays}, ${days.reportDays}, ${days.workingDays}, ${tx.clock.now()})
  ON CONFLICT (organisation_id) DO UPDATE SET
    answer_days = excluded.answer_days, assess_days = excluded.assess_days, assess_days_big = excluded.assess_days_big, big_from = excluded.big_from,
    feedback_days = excluded.feedback_days, report_days = excluded.report_days, working_days = excluded.working_days, updated_at = excluded.updated_at,
    version = lead_clock_setting.version + 1`);
