import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { Refusal, refuse } from '../../../kernel/errors.js';
import { changesOf, Db, UnitOfWork, type Queryable, type Tx } from '../../../platform/database/index.js';
import { countyToRead, lockedCounty } from '../data/county.js';
import type { LightLine } from '../domain/judge-lights.js';
import { lineFaults } from '../domain/light-lines.js';
import { LIGHT_RULES, lightRule, type LightCode } from '../domain/light-rules.js';
import type { ThresholdUnit } from '../domain/thresholds.js';

/** The line that holds for a rule in a county. Thresholds are decimal strings in the units beside them. */
export interface LightSetting {
  rule: LightCode;
  enabled: boolean;
  yellow: string;
  red: string;
  yellowUnit: ThresholdUnit;
  /** Of red. */
  unit: ThresholdUnit;
  defaultYellow: string;
  defaultRed: string;
  /** Has the county another line than the code? */
  changed: boolean;
  /** 0 while the county has set nothing. */
  version: number;
}

export interface SetLight {
  /** The county, or any organisation in it. */
  organisationId: string;
  rule: string;
  enabled: boolean;
  yellow: string;
  red: string;
  expectedVersion: number;
}

/** The lines at which a county's lights change colour: read by those who work there, set by its administrator. */
@Injectable()
export class LightSettingsService {
  constructor(private readonly db: Db, private readonly unitOfWork: UnitOfWork) {}

  /** In the order of the rules. @throws ApiError NOT_FOUND for an organisation in no county of the actor's */
  async read(actor: Actor, organisationId?: string | null): Promise<LightSetting[]> {
    return settingsOf(this.db, await countyToRead(this.db, actor, organisationId));
  }

  /**
   * Sets one rule's line; a job judges the county's deals by it at once.
   * @throws Refusal NOT_FOUND at organisationId unless the right reaches the whole county, and at rule; LIGHT_RANGE, LIGHT_WHOLE, LIGHT_ORDER; CONFLICT with the lines as they are now
   */
  set(actor: Actor, { organisationId, rule: code, expectedVersion, ...given }: SetLight): Promise<LightSetting[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const county = await lockedCounty(tx, organisationId);
      const [rule, current] = [lightRule(code), (await settingsOf(tx, county)).find((setting) => setting.rule === code)];
      if (!rule || !current) throw refuse('NOT_FOUND', 'rule');
      if (current.version !== expectedVersion) {
        throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: expectedVersion, current: current.version } }], { lights: await settingsOf(tx, county) });
      }
      const faults = lineFaults(rule, { yellow: Number(given.yellow), red: Number(given.red) });
      if (faults.length > 0) throw new Refusal(faults);
      const changes = changesOf<Pick<LightSetting, 'enabled' | 'yellow' | 'red'>>(current, { enabled: given.enabled, yellow: plain(given.yellow), red: plain(given.red) });
      if (Object.keys(changes).length > 0) {
        await store(tx, county, code, given);
        await tx.audit('setLight', { type: 'organisation', id: county, organisationId: county }, { lightRule: [code, code], ...changes });
        await tx.addJob('deals.judge', { jurisdictionId: county }, { key: `deals.judge/${county}` });
      }
      return settingsOf(tx, county);
    });
  }
}

/** Without idle zeros: '2.00' is '2'. */
const plain = (threshold: string | number): string => String(Number(threshold));

async function settingsOf(on: Queryable, county: string): Promise<LightSetting[]> {
  const rows = await on.query<LightLine & { rule: string; version: number }>(sql`
    SELECT s.rule, s.enabled, s.yellow::float8 AS yellow, s.red::float8 AS red, s.version FROM light_setting s WHERE s.organisation_id = ${county}`);
  const set = new Map(rows.map((row) => [row.rule, row]));
  return LIGHT_RULES.map(({ code, yellow, red }) => {
    const line = set.get(code) ?? { enabled: true, yellow: yellow.at, red: red.at, version: 0 };
    return {
      rule: code, enabled: line.enabled, yellow: plain(line.yellow), red: plain(line.red), yellowUnit: yellow.unit, unit: red.unit,
      defaultYellow: plain(yellow.at), defaultRed: plain(red.at), version: line.version, changed: !line.enabled || line.yellow !== yellow.at || line.red !== red.at,
    };
  });
}

const store = (tx: Tx, county: string, rule: string, line: Pick<SetLight, 'enabled' | 'yellow' | 'red'>): Promise<unknown[]> => tx.query(sql`
  INSERT INTO light_setting (organisation_id, rule, enabled, yellow, red, updated_at)
  VALUES (${county}, ${rule}, ${line.enabled}, ${line.yellow}, ${line.red}, ${tx.clock.now()})
  ON CONFLICT (organisation_id, rule) DO UPDATE SET
    enabled = excluded.enabled, yellow = excluded.yellow, red = excluded.red, updated_at = excluded.updated_at, version = light_setting.version + 1`);
