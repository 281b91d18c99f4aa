import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError, refuse } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import type { ClearRiskInput, FlagRiskInput } from './api/risk.inputs.js';
import { companyScope } from './data/company.scope.js';
import { CompanyRisk } from './data/company-risk.entity.js';
import { lockCompany } from './data/survivor.js';
import { authorOf } from './data/writing.js';

interface OpenRisk {
  companyId: string;
  organisationId: string;
  kind: string;
  notedOn: string;
  clearedOn: string | null;
}

/** 风险标记: put on a company with its source, and taken off with a reason. */
@Injectable()
export class RisksService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Answers with the flag's id. @throws Refusal FUTURE_DATE; ApiError NOT_FOUND out of reach */
  flag(actor: Actor, input: FlagRiskInput): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'flagRisk', input }, async (tx, id) => {
      refuseAhead(tx, input.notedOn, 'notedOn');
      const company = await lockCompany(tx, input.companyId, { permission: 'company.write' });
      const [source, note] = [input.source.trim(), input.note?.trim() ?? null];
      await tx.insert(CompanyRisk, { id, companyId: company.id, kind: input.kind, source, notedOn: input.notedOn, note, createdBy: authorOf(tx.actor) });
      await tx.audit('flagRisk', { type: 'company', id: company.id, organisationId: company.organisationId }, {
        riskKind: [null, input.kind], riskSource: [null, source], notedOn: [null, input.notedOn], note: [null, note],
      });
    });
  }

  /** Answers with the company's id. @throws Refusal RISK_CLEARED, FUTURE_DATE, CLEARED_BEFORE_NOTED; ApiError NOT_FOUND out of reach */
  clear(actor: Actor, input: ClearRiskInput): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const risk = await this.lock(tx, input.id);
      if (risk.clearedOn) throw refuse('RISK_CLEARED', 'id', { on: risk.clearedOn });
      const on = input.on ?? tx.clock.today();
      refuseAhead(tx, on, 'on');
      if (on < risk.notedOn) throw refuse('CLEARED_BEFORE_NOTED', 'on', { notedOn: risk.notedOn });
      const note = input.note.trim();
      await tx.query(sql`UPDATE company_risk SET cleared_on = ${on}, cleared_note = ${note} WHERE id = ${input.id}`);
      await tx.audit('clearRisk', { type: 'company', id: risk.companyId, organisationId: risk.organisationId }, {
        riskKind: [null, risk.kind], clearedOn: [null, on], note: [null, note],
      });
      return risk.companyId;
    });
  }

  private async lock(tx: Tx, id: string): Promise<OpenRisk> {
    const [risk] = await tx.query<OpenRisk>(sql`
      SELECT r.company_id AS "companyId", c.organisation_id AS "organisationId", r.kind, r.noted_on AS "notedOn", r.cleared_on AS "clearedOn"
      FROM company_risk r JOIN company c ON c.id = r.company_id
      WHERE r.id = ${id} AND ${companyScope('c', tx.actor, 'company.write')} FOR UPDATE OF r`);
    if (!risk) throw new ApiError('NOT_FOUND');
    return risk;
  }
}

function refuseAhead(tx: Tx, on: string, field: string): void {
  const today = tx.clock.today();
  if (on > today) throw refuse('FUTURE_DATE', field, { today });
}
