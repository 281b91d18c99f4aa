import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, refuse, type FieldError } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { DealStanding } from '../deals/index.js';
import { fulfilPlans } from './data/plan-fulfilment.js';
import { changedValues, recordedChanges, valuesOfRow } from './data/visit-changes.js';
import { linksOf, namesOf, setLinks, type VisitLinks, type VisitNames } from './data/visit-links.js';
import { VisitReferences } from './data/visit-references.js';
import { indexVisit } from './data/visit-search.js';
import { visitedDeals } from './data/visited-deals.js';
import { Visit } from './data/visit.entity.js';
import { mayCorrect, visitAggregate } from './data/visit.scope.js';
import { judgeVisit } from './domain/visit-rules.js';
import { idsOf, valuesOf, type VisitTyped, type VisitValues } from './domain/visit-values.js';

/** What is to change: undefined leaves, null clears, lists are replaced. */
export interface UpdateVisit extends Partial<{ [Field in keyof VisitTyped]: VisitTyped[Field] | null }>, Partial<Record<keyof VisitLinks, string[] | null>> {
  id: string;
  expectedVersion: number;
}

/** Without these there is no visit: they can be changed, not cleared. */
const NEEDED = ['direction', 'visitedOn', 'summary'] as const;

/** Mends what was logged: by the author, and by whoever may correct the visits of others there. */
@Injectable()
export class UpdateVisitService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly references: VisitReferences, private readonly deals: DealStanding) {}

  /**
   * @throws Refusal CONFLICT (with the visit as it is now in `current`), VISIT_OF_ANOTHER, REQUIRED, and everything that
   *   `judgeVisit` and `VisitReferences` find wrong; ApiError NOT_FOUND
   */
  update(actor: Actor, input: UpdateVisit): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await refuseJoined(tx, input.id, input.expectedVersion);
      const visit = await tx.lock(visitAggregate, input.id, { permission: 'visit.log', expectedVersion: input.expectedVersion });
      await this.refuseStranger(tx, visit.id);
      const before = { ...valuesOfRow(visit), ...(await namesOf(tx, visit.id)) };
      const known = await linksOf(tx, visit.id);
      const { values, links } = await this.judge(tx, visit, known, input);
      // Those that the visit moved until now, and those that it moves from now on.
      const moved = await visitedDeals(tx, [visit.id]);
      await setLinks(tx, visit.id, links);
      await this.finish(tx, visit, before, values, links.dealIds !== undefined && !sameIds(links.dealIds, known.dealIds));
      await this.deals.refresh(tx, [...new Set([...moved, ...(await visitedDeals(tx, [visit.id]))])]);
    });
  }

  private async refuseStranger(tx: Tx, id: string): Promise<void> {
    const rows = await tx.query(sql`SELECT 1 FROM visit v WHERE v.id = ${id} AND ${mayCorrect('v', tx.actor)}`);
    if (rows.length === 0) throw refuse('VISIT_OF_ANOTHER', 'id');
  }

  /** The visit as it would be; everything that is wrong with it, at once. */
  private async judge(tx: Tx, visit: Visit, known: VisitLinks, input: UpdateVisit): Promise<{ values: VisitValues; links: Partial<VisitLinks> }> {
    const cleared: FieldError[] = NEEDED.filter((field) => input[field] === null).map((field) => ({ code: 'REQUIRED', field: ['input', field] }));
    const values = merged(visit, input);
    const given = (kind: keyof VisitLinks): string[] => (input[kind] === undefined ? known[kind] : idsOf(input[kind]));
    const { companyIds, dealIds, faults } = await this.references.check(tx, {
      companyIds: given('companyIds'), contactIds: input.contactIds === undefined ? [] : given('contactIds'), colleagueIds: given('colleagueIds'), dealIds: given('dealIds'), fileIds: given('fileIds'),
      allianceId: values.allianceId,
    }, visit.organisationId, { ...known, allianceId: visit.allianceId });
    const errors = [...cleared, ...judgeVisit({ ...values, companies: given('companyIds').length }, tx.clock.today()), ...faults];
    if (errors.length > 0) throw new Refusal(errors);
    return { values, links: { ...listed(input), ...(input.companyIds !== undefined && { companyIds }), ...(input.dealIds !== undefined && { dealIds }) } };
  }

  private async finish(tx: Tx, visit: Visit, before: VisitValues & VisitNames, values: VisitValues, dealsChanged: boolean): Promise<void> {
    // Somebody of a company that is no longer of the visit cannot have been met in it.
    await tx.query(sql`
      DELETE FROM visit_contact vc USING contact t WHERE vc.visit_id = ${visit.id} AND t.id = vc.contact_id
        AND NOT EXISTS (SELECT 1 FROM visit_company met WHERE met.visit_id = vc.visit_id AND met.company_id = t.company_id)`);
    const after = { ...values, ...(await namesOf(tx, visit.id)) };
    // One sensitive deal for another reads alike, and is a change all the same.
    const changes = { ...(dealsChanged && { deals: [before.deals, after.deals] as const }), ...(await recordedChanges(tx, before, after)) };
    if (Object.keys(changes).length === 0) return;
    await tx.update(Visit, visit, { ...changedValues(valuesOfRow(visit), values), updatedAt: tx.clock.now() });
    await fulfilPlans(tx, visit.id);
    await indexVisit(tx, visit.id);
    await tx.audit('updateVisit', { type: 'visit', id: visit.id, organisationId: visit.organisationId }, changes);
  }
}

/** Whoever changes a record that has become a part of another has not seen that one yet. */
async function refuseJoined(tx: Tx, id: string, expected: number): Promise<void> {
  const [joined] = await tx.query<{ intoId: string }>(sql`
    SELECT v.joined_into AS "intoId" FROM visit v WHERE v.id = ${id} AND v.joined_into IS NOT NULL AND ${mayCorrect('v', tx.actor)}`);
  if (!joined) return;
  const current = await tx.lock(visitAggregate, joined.intoId, { permission: 'visit.read' });
  throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected, current: current.version } }], { current });
}

/** The visit with what the input mentions in its place. */
function merged(visit: Visit, input: UpdateVisit): VisitValues {
  const old = valuesOfRow(visit);
  const mentioned = Object.fromEntries(Object.entries(input).filter(([field, value]) => field in old && value !== undefined)) as Partial<VisitTyped>;
  const typed = { ...old, ...mentioned };
  return valuesOf({ ...typed, direction: input.direction ?? old.direction, visitedOn: input.visitedOn ?? old.visitedOn, summary: input.summary ?? old.summary });
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

/** The lists that the input mentions. */
const listed = (input: UpdateVisit): Partial<VisitLinks> => Object.fromEntries(
  (['companyIds', 'contactIds', 'colleagueIds', 'dealIds', 'fileIds'] as const).filter((kind) => input[kind] !== undefined).map((kind) => [kind, idsOf(input[kind])]));
