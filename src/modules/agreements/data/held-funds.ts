import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { ApiError, Refusal } from '../../../kernel/errors.js';
import { isId } from '../../../kernel/ids.js';
import type { Permission } from '../../../kernel/permissions.js';
import { columns, type Changes, type Tx } from '../../../platform/database/index.js';
import { knownDealScope } from '../../deals/index.js';
import type { FundRights } from '../domain/funds.js';
import { FundArrival } from './fund-arrival.entity.js';

/** Funds that a verb works on: locked, with the organisation of their deal and what the actor may do with them. */
export type HeldFunds = FundArrival & FundRights & { organisationId: string };

const RIGHTS = { report: 'funds.report', check: 'funds.check', recognise: 'funds.recognise' } as const satisfies Record<keyof FundRights, Permission>;

/** What the actor may do with the funds of the deal `d`, as columns `report`, `check` and `recognise`. */
export const fundRightsOf = (actor: Actor): Sql =>
  join(Object.entries(RIGHTS).map(([right, permission]) => sql`${knownDealScope('d', actor, permission)} AS ${raw(`"${right}"`)}`));

/**
 * The funds, locked, for who holds one of the rights where their deal belongs.
 * @throws ApiError NOT_FOUND
 * @throws Refusal CONFLICT, with the funds as they are in `fundArrival`
 */
export async function lockFunds(tx: Tx, id: string, rights: readonly (keyof FundRights)[], expectedVersion?: number): Promise<HeldFunds> {
  const [funds] = isId(id) ? await tx.query<HeldFunds>(sql`
    SELECT ${columns(FundArrival, 'u')}, d.organisation_id AS "organisationId", ${fundRightsOf(tx.actor)}
    FROM fund_arrival u JOIN deal d ON d.id = u.deal_id WHERE u.id = ${id} FOR UPDATE OF u`) : [];
  if (!funds || !rights.some((right) => funds[right])) throw new ApiError('NOT_FOUND');
  if (expectedVersion !== undefined && funds.version !== expectedVersion) {
    throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: expectedVersion, current: funds.version } }], { fundArrival: funds });
  }
  return funds;
}

/** Writes down on the deal what was done with its funds. */
export const auditFunds = (tx: Tx, verb: string, { dealId, organisationId, period }: Pick<HeldFunds, 'dealId' | 'organisationId' | 'period'>, changes: Changes): Promise<void> =>
  tx.audit(verb, { type: 'deal', id: dealId, organisationId }, { period: [null, period.slice(0, 7)], ...changes });
