import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { newId } from '../../src/kernel/ids.js';
import type { TestApp } from '../support/app.js';

/** The facts that later modules record, written straight into their tables: what the hub judges by is the same. */
export class Evidence {
  constructor(private readonly app: TestApp) {}

  private get db(): DataSource {
    return this.app.db;
  }

  run(statement: Sql): Promise<unknown> {
    return this.db.query(statement.text, statement.values);
  }

  async agreement(dealId: string, kind: 'framework' | 'contract', signedOn: string, terms: Partial<Record<'start' | 'completion' | 'production' | 'legal' | 'fair', string>> = {}): Promise<void> {
    const id = newId();
    await this.run(sql`
      INSERT INTO agreement (id, organisation_id, kind, title, signed_on, agreed_start_on, agreed_completion_on, agreed_production_on, legal_review, fair_competition_review)
      VALUES (${id}, ${this.app.world.organisations.bureau}, ${kind}, '测试协议', ${signedOn}, ${terms.start ?? null}, ${terms.completion ?? null},
              ${terms.production ?? null}, ${terms.legal ?? null}, ${terms.fair ?? null})`);
    await this.run(sql`INSERT INTO agreement_deal (agreement_id, deal_id, amount) VALUES (${id}, ${dealId}, 80000000)`);
  }

  contract(dealId: string, signedOn: string, start = '2024-08-01'): Promise<void> {
    return this.agreement(dealId, 'contract', signedOn, { start, completion: '2025-08-01', production: '2025-12-01', legal: '通过', fair: '通过' });
  }

  async land(dealId: string, contractOn: string, startOn = '2024-09-01'): Promise<void> {
    const { bureau, park, county } = this.app.world.organisations;
    const parcel = newId();
    await this.run(sql`INSERT INTO parcel (id, organisation_id, jurisdiction_id, number, area) VALUES (${parcel}, ${park}, ${county}, ${parcel}, 40000)`);
    await this.run(sql`
      INSERT INTO land_supply (id, organisation_id, parcel_id, deal_id, area, method, contract_number, contract_on, delivery_on, start_on)
      VALUES (${newId()}, ${bureau}, ${parcel}, ${dealId}, 40000, 'listing', 'GT-1', ${contractOn}, ${contractOn}, ${startOn})`);
  }

  async milestone(dealId: string, kind: 'commencement' | 'completion' | 'production' | 'capacity', on: string): Promise<void> {
    await this.run(sql`
      INSERT INTO milestone (id, deal_id, kind, actual_on, evidence, recorded_by) VALUES (${newId()}, ${dealId}, ${kind}, ${on}, '施工许可证', '招商专员岗')`);
  }

  async visit(visitedOn: string, organisationId: string): Promise<string> {
    const id = newId();
    await this.run(sql`
      INSERT INTO visit (id, organisation_id, direction, visited_on, summary) VALUES (${id}, ${organisationId}, 'out', ${visitedOn}, '洽谈')`);
    return id;
  }

  /** How many rows the tables of the hub hold: two counts that agree mean that nothing was written in between. */
  async counts(): Promise<Record<string, string>> {
    const [row] = await this.db.query<Record<string, string>[]>(`
      SELECT (SELECT count(*) FROM deal) AS deals, (SELECT count(*) FROM stage_log) AS log, (SELECT count(*) FROM company) AS companies,
             (SELECT count(*) FROM audit_entry) AS audit, (SELECT count(*) FROM client_mutation) AS mutations, (SELECT sum(version) FROM deal) AS versions`);
    return row ?? {};
  }
}
