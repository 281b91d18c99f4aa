import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Refusal, refuse } from '../../../kernel/errors.js';
import type { Changes, Tx } from '../../../platform/database/index.js';
import { DealsService, DealStanding, type Deal } from '../../deals/index.js';

/** What the verbs of construction have in common: the deal they are about. */
@Injectable()
export class BuiltDeals {
  constructor(private readonly deals: DealsService, private readonly standing: DealStanding) {}

  /** The active deal within the actor's reach, locked. @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE */
  async lock(tx: Tx, dealId: string): Promise<Deal> {
    const [deal] = await this.deals.lockDeals(tx, [dealId], 'construction.record', () => ['input', 'dealId']);
    if (!deal) throw refuse('DEAL_NOT_FOUND', 'dealId');
    return deal;
  }

  /** The day of its contract and the day on which it, or the first of its phases, broke ground. */
  async facts(tx: Tx, deal: Deal): Promise<{ contractSignedOn: string | null; commencedOn: string | null }> {
    const [facts] = await tx.query<{ contractSignedOn: string | null; commencedOn: string | null }>(sql`
      SELECT f.contract_signed_on AS "contractSignedOn", f.commenced_on AS "commencedOn" FROM deal_facts f WHERE f.deal_id = ${deal.id}`);
    return facts ?? { contractSignedOn: null, commencedOn: null };
  }

  audit(tx: Tx, verb: string, deal: Deal, changes: Changes): Promise<void> {
    return tx.audit(verb, { type: 'deal', id: deal.id, organisationId: deal.organisationId }, changes);
  }

  /** To be called last: the facts that the lights are judged by have changed. */
  judgeAnew(tx: Tx, deal: Deal): Promise<void> {
    return this.standing.refresh(tx, [deal.id]);
  }
}

/** Refuses to write over what somebody else wrote meanwhile; 0 stands for nothing yet. */
export function expectVersion(expected: number, current: number): void {
  if (expected !== current) throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected, current } }]);
}

/** Text without the blanks around it; nothing but blanks is nothing. Undefined stays. */
export const trimmed = <Nothing extends null | undefined>(text: string | Nothing): string | Nothing | null => (typeof text === 'string' ? text.trim() || null : text);
