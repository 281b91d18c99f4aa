import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { daysBetween } from '../../kernel/dates.js';
import { ApiError, refuse } from '../../kernel/errors.js';
import { UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { unindexSubject } from '../../platform/search/index.js';
import { DealStanding } from '../deals/index.js';
import { fulfilPlans } from './data/plan-fulfilment.js';
import { recordedChanges, valuesOfRow } from './data/visit-changes.js';
import { linksOf, namesOf, setLinks } from './data/visit-links.js';
import { indexVisit, visitTitle } from './data/visit-search.js';
import { visitedDeals } from './data/visited-deals.js';
import { Visit } from './data/visit.entity.js';
import { visitAggregate, visitScope } from './data/visit.scope.js';
import { joinedVisit, type VisitRecord } from './domain/joining.js';
import { idsOf } from './domain/visit-values.js';

/** Records of one visit may lie a few days apart: somebody mixed up the date. */
const DAYS_APART = 3;

/** Folds two records of one visit into one, so that it is counted once. */
@Injectable()
export class JoinVisitsService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly deals: DealStanding) {}

  /**
   * Joins `id` to `intoId` and answers with the id of the one that stays; doing so twice is once. The other one keeps
   * its row: its id answers with the one that stays, and its leads and tasks with it.
   * @throws Refusal VISIT_SAME (one and the same id), VISITS_UNLIKE (no company in common, or more than 3 days apart); ApiError NOT_FOUND
   */
  join(actor: Actor, ids: { id: string; intoId: string }): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [goneId, keptId] = await lockedPair(tx, ids);
      if (ids.id === ids.intoId) throw refuse('VISIT_SAME', 'intoId');
      if (goneId === keptId) return keptId;
      const [gone, kept] = [await tx.lock(visitAggregate, goneId, { permission: 'visit.log' }), await tx.lock(visitAggregate, keptId, { permission: 'visit.log' })];
      const moved = await visitedDeals(tx, [goneId, keptId]);
      await this.fold(tx, gone, kept);
      await this.deals.refresh(tx, [...new Set([...moved, ...(await visitedDeals(tx, [goneId, keptId]))])]);
      return keptId;
    });
  }

  private async fold(tx: Tx, gone: Visit, kept: Visit): Promise<void> {
    const [theirs, ours] = [await linksOf(tx, gone.id), await linksOf(tx, kept.id)];
    if (!theirs.companyIds.some((id) => ours.companyIds.includes(id)) || Math.abs(daysBetween(gone.visitedOn, kept.visitedOn)) > DAYS_APART) throw refuse('VISITS_UNLIKE', 'intoId');
    const before = { ...valuesOfRow(kept), ...(await namesOf(tx, kept.id)) };
    const joined = joinedVisit(recordOf(kept), recordOf(gone), await positionOf(tx, gone));
    // Whoever logged the other record took part.
    const author = gone.createdById === null || gone.createdById === kept.createdById ? [] : [gone.createdById];
    await setLinks(tx, kept.id, {
      companyIds: idsOf([...ours.companyIds, ...theirs.companyIds]), contactIds: idsOf([...ours.contactIds, ...theirs.contactIds]),
      colleagueIds: idsOf([...ours.colleagueIds, ...theirs.colleagueIds, ...author]), dealIds: idsOf([...ours.dealIds, ...theirs.dealIds]), fileIds: idsOf([...ours.fileIds, ...theirs.fileIds]),
    });
    await tx.update(Visit, kept, { ...joined, updatedAt: tx.clock.now() });
    await tx.update(Visit, gone, { joinedInto: kept.id, updatedAt: tx.clock.now() });
    await this.carryOver(tx, gone.id, kept.id);
    await this.record(tx, gone, kept, await recordedChanges(tx, before, { ...joined, ...(await namesOf(tx, kept.id)) }));
  }

  /** What refers to a visit once, and can only be at one of them. */
  private async carryOver(tx: Tx, goneId: string, keptId: string): Promise<void> {
    await tx.query(sql`UPDATE visit SET joined_into = ${keptId} WHERE joined_into = ${goneId}`);
    await tx.query(sql`UPDATE raised_issue SET visit_id = ${keptId} WHERE visit_id = ${goneId}`);
    await tx.query(sql`UPDATE visit_plan SET visit_id = ${keptId} WHERE visit_id = ${goneId}`);
    await fulfilPlans(tx, keptId);
    await unindexSubject(tx, 'visit', goneId);
    await indexVisit(tx, keptId);
  }

  /** On both, so that the story of either tells where the other one is. */
  private async record(tx: Tx, gone: Visit, kept: Visit, changes: Changes): Promise<void> {
    const title = async ({ id, visitedOn }: Visit): Promise<string> => visitTitle((await namesOf(tx, id)).companies, visitedOn);
    await tx.audit('joinVisits', { type: 'visit', id: gone.id, organisationId: gone.organisationId }, { joinedInto: [null, await title(kept)] });
    await tx.audit('joinVisits', { type: 'visit', id: kept.id, organisationId: kept.organisationId }, { joined: [null, await title(gone)], ...changes });
  }
}

const recordOf = (visit: Visit): VisitRecord => ({ ...valuesOfRow(visit), nextAction: visit.nextAction, nextActionDueOn: visit.nextActionDueOn });

/**
 * The visits that the two ids stand for by now, locked in the order of their ids, so that two people who join the same
 * pair crosswise wait for each other; whoever comes second finds them joined, and looks again.
 */
async function lockedPair(tx: Tx, { id, intoId }: { id: string; intoId: string }): Promise<[goneId: string, keptId: string]> {
  for (;;) {
    const [goneId, keptId] = [await survivor(tx, id), await survivor(tx, intoId)];
    const rows = await tx.query<{ joinedInto: string | null }>(sql`
      SELECT v.joined_into AS "joinedInto" FROM visit v WHERE v.id IN (${goneId}, ${keptId}) ORDER BY v.id FOR UPDATE`);
    if (rows.every(({ joinedInto }) => joinedInto === null)) return [goneId, keptId];
  }
}

/** @throws ApiError NOT_FOUND when there is none, or it is out of reach */
async function survivor(tx: Tx, id: string): Promise<string> {
  const [visit] = await tx.query<{ id: string }>(sql`
    SELECT coalesce(v.joined_into, v.id) AS id FROM visit v WHERE v.id = ${id} AND ${visitScope('v', tx.actor, 'visit.log')}`);
  if (!visit) throw new ApiError('NOT_FOUND');
  return visit.id;
}

/** By whose hand the record is; people are positions. */
async function positionOf(tx: Tx, { createdById }: Visit): Promise<string> {
  const [author] = await tx.query<{ name: string }>(sql`SELECT u.name FROM user_account u WHERE u.id = ${createdById}`);
  return author?.name ?? '';
}
