import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { sum } from '../../kernel/decimal.js';
import { Refusal, refuse } from '../../kernel/errors.js';
import { changesOf, Db, UnitOfWork, type Queryable, type Tx } from '../../platform/database/index.js';
import { countyToRead, lockedCounty } from './data/county.js';
import { choicesOf } from './data/county-gates.js';
import { choiceFaults, isChanged, type GateChoice } from './domain/gate-settings.js';
import { GATES, type Gate } from './domain/gates.js';

/** A gate as a county asks it, beside what the code asks. */
export interface CountyGate extends GateChoice {
  /** The row of the table: defaults, and what is allowed. */
  gate: Gate;
  /** 0 where the county never chose. */
  version: number;
}

/** What a county is to ask from now on. `organisationId` is the county or any organisation in it. */
export interface SetGate extends Omit<GateChoice, 'minInvestment'> {
  organisationId: string;
  /** Yuan; left out: asked of every deal. */
  minInvestment?: string | null;
  expectedVersion: number;
}

/** What counties ask at each stage: read by those who work there, set by their administrator within what the code allows. */
@Injectable()
export class GateSettingsService {
  constructor(private readonly db: Db, private readonly unitOfWork: UnitOfWork) {}

  /** All gates, in the order of the stages. @throws ApiError NOT_FOUND for an organisation in no county of the actor's */
  async read(actor: Actor, organisationId?: string | null): Promise<CountyGate[]> {
    return gatesIn(this.db, await countyToRead(this.db, actor, organisationId));
  }

  /**
   * Sets one gate; it holds for every move from now on, and for what is shown as missing.
   * @throws Refusal NOT_FOUND at organisationId, GATE_UNKNOWN, GATE_NOT_ADJUSTABLE at its field, CONFLICT with the gates as they are now
   */
  set(actor: Actor, { organisationId, expectedVersion, code, demand, stage, minInvestment }: SetGate): Promise<CountyGate[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const county = await lockedCounty(tx, organisationId);
      const gates = await gatesIn(tx, county);
      const current = gates.find((one) => one.code === code);
      if (!current) throw refuse('GATE_UNKNOWN', 'code');
      if (current.version !== expectedVersion) {
        throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: expectedVersion, current: current.version } }], { gates });
      }
      const next = { demand, stage, minInvestment: minInvestment == null ? null : sum([minInvestment]) };
      const faults = choiceFaults(current.gate, next);
      if (faults.length > 0) throw new Refusal(faults);
      const changes = changesOf<Omit<GateChoice, 'code'>>(current, next);
      if (Object.keys(changes).length === 0) return gates;
      await store(tx, county, { code, ...next });
      await tx.audit('setGate', { type: 'organisation', id: county, organisationId: county }, { gate: [null, code], ...changes });
      return gatesIn(tx, county);
    });
  }
}

/** Is the gate asked otherwise than the code does by itself? */
export const differs = ({ gate, ...choice }: CountyGate): boolean => isChanged(gate, choice);

async function gatesIn(on: Queryable, county: string): Promise<CountyGate[]> {
  const chosen = new Map((await choicesOf(on, [county])).map((choice) => [choice.code, choice]));
  return GATES.map((gate) => {
    const { demand, stage, minInvestment, version } = chosen.get(gate.code) ?? { ...gate, minInvestment: null, version: 0 };
    return { gate, code: gate.code, demand, stage, minInvestment, version };
  });
}

const store = (tx: Tx, county: string, { code, demand, stage, minInvestment }: GateChoice): Promise<unknown[]> => tx.query(sql`
  INSERT INTO gate_setting (organisation_id, code, demand, stage, min_investment, updated_at)
  VALUES (${county}, ${code}, ${demand}, ${stage}, ${minInvestment}, ${tx.clock.now()})
  ON CONFLICT (organisation_id, code) DO UPDATE SET demand = excluded.demand, stage = excluded.stage, min_investment = excluded.min_investment,
    updated_at = excluded.updated_at, version = gate_setting.version + 1`);
