import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError, Refusal, refuse } from '../../kernel/errors.js';
import { isId, newId } from '../../kernel/ids.js';
import { refusingClashes } from '../../platform/database/clashes.js';
import { changesOf, columns, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { within } from '../../platform/access/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { SavedView } from './data/saved-view.entity.js';
import { keptBy } from './data/saved-view.scope.js';
import { isViewList, MOST_VIEWS, type ViewAudience } from './domain/codes.js';
import { LONGEST_QUERY, readViewQuery } from './domain/view-query.js';

/** A view to keep. `organisationId` is the department that is to see it; left out, the actor's first. */
export interface SaveView {
  list: string;
  name: string;
  audience: ViewAudience;
  query: string;
  organisationId?: string | null;
}

/** What to change; what is left out stays as it was saved. */
export interface UpdateView {
  id: string;
  expectedVersion: number;
  name?: string | null;
  query?: string | null;
  audience?: ViewAudience | null;
}

const TAKEN = { code: 'VIEW_NAME_TAKEN', field: 'name' };
const CLASHES = { saved_view_own_name_once: TAKEN, saved_view_shared_name_once: TAKEN };

/** The verbs of saved views. What others see too goes into the audit trail, on the organisation that sees it; one's own does not. */
@Injectable()
export class SavedViewsService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly organisations: OrganisationsService) {}

  /**
   * Keeps a view and answers with its id. Whoever may save views may share them: with a department within reach, or the county.
   * @throws Refusal VIEW_LIST_UNKNOWN, VIEW_NAME_TAKEN, TOO_LONG, VIEW_QUERY_INVALID, TOO_MANY_VIEWS, NOT_FOUND (organisationId)
   */
  save(actor: Actor, { list, audience, organisationId, ...given }: SaveView): Promise<string> {
    return refusingClashes(CLASHES, () => this.unitOfWork.run(actor, async (tx) => {
      if (!isViewList(list)) throw refuse('VIEW_LIST_UNKNOWN', 'list');
      const view = {
        id: newId(), ownerId: actor.id, list, audience, name: given.name.trim(), query: checkedQuery(given.query), updatedAt: tx.clock.now(), version: 1,
        organisationId: await this.seenAt(tx, audience, organisationId),
      };
      await refuseTooMany(tx);
      await tx.insert(SavedView, view);
      await record(tx, 'saveView', [view], { name: [null, view.name], audience: [null, audience], query: [null, view.query] });
      return view.id;
    }));
  }

  /**
   * Changes a view: its owner, or who manages shared views there; who sees it is for the owner alone to say.
   * @throws Refusal CONFLICT, VIEW_OF_ANOTHER, VIEW_NAME_TAKEN, TOO_LONG, VIEW_QUERY_INVALID; ApiError NOT_FOUND
   */
  update(actor: Actor, { id, expectedVersion, ...given }: UpdateView): Promise<void> {
    return refusingClashes(CLASHES, () => this.unitOfWork.run(actor, async (tx) => {
      const view = await lockKept(tx, id);
      if (view.version !== expectedVersion) {
        throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: expectedVersion, current: view.version } }]);
      }
      const audience = given.audience ?? view.audience;
      if (audience !== view.audience && view.ownerId !== actor.id) throw refuse('VIEW_OF_ANOTHER', 'audience');
      const after = {
        name: given.name?.trim() ?? view.name, query: given.query == null ? view.query : checkedQuery(given.query), audience,
        organisationId: audience === view.audience ? view.organisationId : await this.seenAt(tx, audience, await nearest(tx, view.organisationId)),
      };
      const changes = changesOf<typeof after>(view, after);
      if (Object.keys(changes).length === 0) return;
      await tx.update(SavedView, view, { ...after, updatedAt: tx.clock.now() });
      await record(tx, 'updateView', [view, after], { name: [view.name, after.name], ...changes });
    }));
  }

  /** Deletes a view: its owner, or who manages shared views there. @throws ApiError NOT_FOUND */
  delete(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const view = await lockKept(tx, id);
      await tx.query(sql`DELETE FROM saved_view WHERE id = ${view.id}`);
      await record(tx, 'deleteView', [view], { name: [view.name, null], audience: [view.audience, null], query: [view.query, null] });
    });
  }

  /** The organisation at and below which a view is seen. */
  private async seenAt(tx: Tx, audience: ViewAudience, organisationId?: string | null): Promise<string> {
    const home = await this.organisations.homeFor(tx.actor, 'view.save', organisationId, tx);
    return audience === 'everyone' ? home.jurisdictionId : home.id;
  }
}

function checkedQuery(text: string): string {
  if (text.length > LONGEST_QUERY) throw refuse('TOO_LONG', 'query', { max: LONGEST_QUERY });
  const query = readViewQuery(text);
  if (query === null) throw refuse('VIEW_QUERY_INVALID', 'query');
  return query;
}

/** Counted behind the person's own row, so that two windows do not both find room for the last one. */
async function refuseTooMany(tx: Tx): Promise<void> {
  await tx.query(sql`SELECT 1 FROM user_account WHERE id = ${tx.actor.id} FOR NO KEY UPDATE`);
  const [kept] = await tx.query<{ count: number }>(sql`SELECT count(*)::integer AS count FROM saved_view WHERE owner_id = ${tx.actor.id}`);
  if (kept && kept.count >= MOST_VIEWS) throw refuse('TOO_MANY_VIEWS', 'name', { max: MOST_VIEWS });
}

async function lockKept(tx: Tx, id: string): Promise<SavedView> {
  const [view] = isId(id) ? await tx.query<SavedView>(sql`SELECT ${columns(SavedView, 'v')} FROM saved_view v WHERE v.id = ${id} AND ${keptBy('v', tx.actor)} FOR UPDATE OF v`) : [];
  if (!view) throw new ApiError('NOT_FOUND');
  return view;
}

/** Where the actor may save views, nearest to where one is kept: there, else in the same county. */
async function nearest(tx: Tx, organisationId: string): Promise<string | undefined> {
  const [kept] = await tx.query<{ jurisdictionId: string; reached: boolean }>(sql`
    SELECT o.jurisdiction_id AS "jurisdictionId", ${within('o.id', tx.actor, 'view.save')} AS reached FROM organisation o WHERE o.id = ${organisationId}`);
  if (kept?.reached) return organisationId;
  return tx.actor.grants.find(({ permissions, jurisdictionId }) => permissions.has('view.save') && jurisdictionId === kept?.jurisdictionId)?.organisationId;
}

/** On each organisation that sees it before or after; what was or became one's own is not told there. */
async function record(tx: Tx, verb: 'saveView' | 'updateView' | 'deleteView', views: readonly Pick<SavedView, 'audience' | 'organisationId'>[], changes: Changes): Promise<void> {
  const seeing = new Set(views.filter(({ audience }) => audience !== 'mine').map(({ organisationId }) => organisationId));
  const [before, after] = [views.at(0), views.at(-1)].map((view) => view?.audience !== 'mine');
  const told = Object.fromEntries(Object.entries(changes).map(([field, [was, is]]): [string, [unknown, unknown]] =>
    [field, field === 'audience' ? [was, is] : [before ? was : null, after ? is : null]]));
  for (const id of seeing) await tx.audit(verb, { type: 'organisation', id, organisationId: id }, told);
}
