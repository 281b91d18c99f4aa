import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError, Refusal, refuse } from '../../kernel/errors.js';
import type { JobMap } from '../../kernel/events.js';
import { isId } from '../../kernel/ids.js';
import { systemActor } from '../../platform/access/index.js';
import { columns, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { OnJob } from '../../platform/events/index.js';
import { DealsService, dealScope, HIDDEN_FROM, type Deal } from '../deals/index.js';
import { allianceScope, belongsTo } from './data/alliance.scope.js';
import { ShareGrant } from './data/share-grant.entity.js';
import { expiryMoment, isExpired, shareFaults, type ShareLevel } from './domain/share.js';

export interface ShareDeal {
  dealId: string;
  allianceId: string;
  /** Left out: status. */
  level?: ShareLevel | null;
  /** The last day on which partners see the deal. */
  expiresOn?: string | null;
  clientMutationId?: string | null;
}

type Grant = ShareGrant & { organisationId: string };

/** Shows deals to alliances, and ends that again: by hand, or when the last day is over. */
@Injectable()
export class ShareService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly deals: DealsService) {}

  /**
   * Shares an active deal in the actor's reach with an alliance that its organisation belongs to; answers with the grant's id.
   * @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, SECRET_NOT_SHARED, ALLIANCE_NOT_FOUND, DEAL_OUTSIDE_ALLIANCE, SHARED_ALREADY, SHARE_EXPIRY_PAST
   */
  share(actor: Actor, input: ShareDeal): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'shareDeal', input }, async (tx, id) => {
      const expiresOn = input.expiresOn ?? null;
      const faults = shareFaults(expiresOn, tx.clock.today());
      if (faults.length > 0) throw new Refusal(faults);
      // The lock makes two who share the same deal wait for each other: the second one finds it shared.
      const [deal] = await this.deals.lockDeals(tx, [input.dealId], 'alliance.share', () => ['input', 'dealId']);
      if (!deal) throw new ApiError('NOT_FOUND');
      if (deal.secrecy >= HIDDEN_FROM) throw refuse('SECRET_NOT_SHARED', 'dealId');
      const alliance = await allianceFor(tx, input.allianceId, deal);
      await endEarlierGrant(tx, input.allianceId, deal);
      const level = input.level ?? 'status';
      await tx.insert(ShareGrant, { id, allianceId: alliance.id, dealId: deal.id, level, sharedOn: tx.clock.today(), expiresOn, revokedOn: null, createdBy: actor.id });
      if (expiresOn !== null) await tx.addJob('share.expire', { shareGrantId: id }, { runAt: expiryMoment(expiresOn) });
      await auditShare(tx, 'shareDeal', deal, { alliance: [null, alliance.name], level: [null, level], expiresOn: [null, expiresOn] });
    });
  }

  /** Ends a grant at once; ending it again changes nothing. @throws ApiError NOT_FOUND */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const grant = isId(id) ? await lockGrant(tx, sql`g.id = ${id} AND ${dealScope('d', actor, 'alliance.share')}`) : null;
      if (!grant) throw new ApiError('NOT_FOUND');
      if (grant.revokedOn === null) await end(tx, 'revokeShare', grant);
    });
  }

  /** Writes down that a grant is over. Partners stopped seeing the deal at midnight, whether or not this has run. */
  @OnJob('share.expire')
  async expire({ shareGrantId }: JobMap['share.expire']): Promise<void> {
    await this.unitOfWork.run(systemActor('系统:共享到期'), async (tx) => {
      const grant = await lockGrant(tx, sql`g.id = ${shareGrantId}`);
      if (grant?.revokedOn !== null || grant.expiresOn === null) return;
      if (isExpired(grant, tx.clock.today())) await end(tx, 'expireShare', grant);
      // The database's clock ran ahead of this machine's: again, when the day is over here as well.
      else await tx.addJob('share.expire', { shareGrantId }, { runAt: expiryMoment(grant.expiresOn) });
    });
  }
}

/** The alliance, if the actor may know it and the deal's organisation belongs to it. */
async function allianceFor(tx: Tx, allianceId: string, deal: Deal): Promise<{ id: string; name: string }> {
  const [alliance] = await tx.query<{ id: string; name: string; belongs: boolean }>(sql`
    SELECT a.id, a.name, EXISTS (SELECT 1 FROM organisation o WHERE o.id = ${deal.organisationId} AND ${belongsTo('o', 'a')}) AS belongs
    FROM alliance a WHERE a.id = ${allianceId} AND ${allianceScope('a', tx.actor, 'alliance.read')}`);
  if (!alliance) throw refuse('ALLIANCE_NOT_FOUND', 'allianceId');
  if (!alliance.belongs) throw refuse('DEAL_OUTSIDE_ALLIANCE', 'allianceId', { name: alliance.name });
  return alliance;
}

/** A grant whose last day is over but whose job has not run yet is ended here; one that is live refuses a second. */
async function endEarlierGrant(tx: Tx, allianceId: string, deal: Deal): Promise<void> {
  const earlier = await lockGrant(tx, sql`g.alliance_id = ${allianceId} AND g.deal_id = ${deal.id} AND g.revoked_on IS NULL`);
  if (!earlier) return;
  if (!isExpired(earlier, tx.clock.today())) throw refuse('SHARED_ALREADY', 'dealId', { since: earlier.sharedOn });
  await end(tx, 'expireShare', earlier);
}

async function lockGrant(tx: Tx, condition: Sql): Promise<Grant | null> {
  const [grant] = await tx.query<Grant>(sql`
    SELECT ${columns(ShareGrant, 'g')}, d.organisation_id AS "organisationId" FROM share_grant g JOIN deal d ON d.id = g.deal_id
    WHERE ${condition} FOR UPDATE OF g`);
  return grant ?? null;
}

async function end(tx: Tx, verb: 'revokeShare' | 'expireShare', grant: Grant): Promise<void> {
  const revokedOn = tx.clock.today();
  await tx.query(sql`UPDATE share_grant SET revoked_on = ${revokedOn} WHERE id = ${grant.id}`);
  const [alliance] = await tx.query<{ name: string }>(sql`SELECT name FROM alliance WHERE id = ${grant.allianceId}`);
  await auditShare(tx, verb, { id: grant.dealId, organisationId: grant.organisationId }, { alliance: [alliance?.name ?? null, null], revokedOn: [null, revokedOn] });
}

const auditShare = (tx: Tx, verb: string, deal: Pick<Deal, 'id' | 'organisationId'>, changes: Record<string, readonly [unknown, unknown]>): Promise<void> =>
  tx.audit(verb, { type: 'deal', id: deal.id, organisationId: deal.organisationId }, changes);
