import { expect } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { newId } from '../../src/kernel/ids.js';
import type { Client } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { documentOf } from '../construction/building.js';
import { READ, UPDATE } from './documents.js';
import type { Evidence } from './evidence.js';

/**
 * How each gate's fact comes into the world, by the gate's code: by its verb, but for agreements, reviews and land, whose
 * own specs see what their verbs open. No milestone moves the deal here.
 */
export class GateFacts {
  constructor(private readonly evidence: Evidence, private readonly officer: Client, private readonly companyId: string, private readonly officerId: string) {}

  readonly by: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    INVESTOR_MISSING: (id) => this.update(id, { companyId: this.companyId }),
    CONTENT_MISSING: (id) => this.update(id, { content: '年产紧固件 1 万吨' }),
    ASSESSMENT_MISSING: (id) => this.update(id, { assessment: '值得跟进' }),
    ASSESSED_ON_MISSING: (id) => this.update(id, { assessedOn: '2024-06-03' }),
    OFFICER_MISSING: (id) => this.update(id, { officerId: this.officerId }),
    PROPOSAL_MISSING: (id) => this.update(id, { proposalOn: '2024-06-04' }),
    DUE_DILIGENCE_MISSING: (id) => this.update(id, { dueDiligence: '无重大风险' }),
    PROJECT_CODE_MISSING: (id) => this.update(id, { projectCode: '2024-610000-04-01-123456' }),
    FRAMEWORK_MISSING: (id) => this.evidence.agreement(id, 'framework', '2024-06-05'),
    CONTRACT_MISSING: (id) => this.contract(id),
    CONTRACT_AMOUNT_MISSING: (id) => this.contract(id),
    AGREED_START_MISSING: (id) => this.term(id, 'agreed_start_on', '2024-09-01'),
    AGREED_COMPLETION_MISSING: (id) => this.term(id, 'agreed_completion_on', '2025-09-01'),
    AGREED_PRODUCTION_MISSING: (id) => this.term(id, 'agreed_production_on', '2025-12-01'),
    LEGAL_REVIEW_MISSING: (id) => this.term(id, 'legal_review', '通过'),
    FAIR_COMPETITION_REVIEW_MISSING: (id) => this.term(id, 'fair_competition_review', '通过'),
    REVIEW_MISSING: (id) => this.review(id, 'conditional', '2024-06-05'),
    REVIEW_REFUSED: (id) => this.review(id, 'passed', '2024-06-20'),
    LAND_SUPPLY_MISSING: (id) => this.evidence.land(id, '2024-06-10'),
    ENTITY_REGISTRATION_MISSING: (id) => this.milestone(id, 'registration'),
    FILING_MISSING: (id) => this.permit(id, 'filing'),
    CONSTRUCTION_PERMIT_MISSING: (id) => this.permit(id, 'construction'),
    COMMENCEMENT_MISSING: (id) => this.done('recordCommencement', { dealId: id, on: '2024-06-12', evidence: '现场照片两张', advance: false }),
    COMPLETION_MISSING: (id) => this.milestone(id, 'completion'),
    PRODUCTION_MISSING: (id) => this.milestone(id, 'production'),
    CAPACITY_MISSING: (id) => this.milestone(id, 'capacity'),
    CAPACITY_UNMEASURED: (id) => this.actuals(id, ['output', 2023], ['tax', 2023]),
  };

  async update(id: string, patch: object): Promise<void> {
    const { deal } = await this.officer.ok<{ deal: Answered }>(READ, { id });
    await this.officer.ok(UPDATE, { input: { id, expectedVersion: deal.version, ...patch } });
  }

  review(dealId: string, conclusion: string, on: string): Promise<unknown> {
    return this.evidence.run(sql`
      INSERT INTO review (id, deal_id, applied_on, conclusion, concluded_on, concluded_by) VALUES (${newId()}, ${dealId}, ${on}, ${conclusion}, ${on}, '分管副县长岗')`);
  }

  milestone(dealId: string, kind: string): Promise<void> {
    return this.done('recordMilestone', { dealId, kind, on: '2024-06-12', evidence: '营业执照', advance: false });
  }

  /** Issued on 2024-06-11 unless the values say otherwise. */
  permit(dealId: string, kind: string, values: object = { issuedOn: '2024-06-11' }): Promise<void> {
    return this.done('recordPermit', { dealId, kind, expectedVersion: 0, ...values });
  }

  /** What came, of each indicator in its year. */
  actuals(id: string, ...came: [indicator: string, year: number][]): Promise<void> {
    return this.update(id, { benefits: came.map(([indicator, year]) => ({ indicator, kind: 'actual', year, value: '1000000' })) });
  }

  private async done(verb: Parameters<typeof documentOf>[0], input: object): Promise<void> {
    const { answer } = await this.officer.ok<{ answer: Answered }>(documentOf(verb), { input });
    expect(answer.refusals).toEqual([]);
  }

  /** A contract of which nothing but its day and the amount is known; one a deal. */
  private async contract(dealId: string): Promise<void> {
    const held = await this.evidence.run(sql`SELECT 1 FROM agreement_deal WHERE deal_id = ${dealId} AND agreement_id IN (SELECT id FROM agreement WHERE kind = 'contract')`);
    if ((held as unknown[]).length === 0) await this.evidence.agreement(dealId, 'contract', '2024-06-06');
  }

  private term(dealId: string, column: string, value: string): Promise<unknown> {
    return this.evidence.run(sql`
      UPDATE agreement SET ${raw(column)} = ${value} WHERE kind = 'contract' AND id IN (SELECT agreement_id FROM agreement_deal WHERE deal_id = ${dealId})`);
  }
}
