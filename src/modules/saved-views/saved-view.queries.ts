import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { columns, Db } from '../../platform/database/index.js';
import { SavedView } from './data/saved-view.entity.js';
import { keptBy, seenBy } from './data/saved-view.scope.js';
import { VIEW_AUDIENCES, type ViewList } from './domain/codes.js';

/** A view as somebody reads it. */
export type SavedViewRow = SavedView & { viewerCan: string[] };

/** Reads saved views, those that the reader may see. */
@Injectable()
export class SavedViewQueries {
  constructor(private readonly db: Db) {}

  /** The views of a list: the reader's own first, then the department's, then everybody's; by name. */
  list(actor: Actor, list: ViewList): Promise<SavedViewRow[]> {
    return this.db.query(sql`
      SELECT ${viewColumns(actor)} FROM saved_view v WHERE ${seenBy('v', actor, list)}
      ORDER BY array_position(${[...VIEW_AUDIENCES]}::text[], v.audience), v.name COLLATE "zh-x-icu", v.id`);
  }

  /** A view that its keeper has just written. @throws ApiError NOT_FOUND */
  kept(actor: Actor, id: string): Promise<SavedViewRow> {
    return this.db.one(sql`SELECT ${viewColumns(actor)} FROM saved_view v WHERE v.id = ${id} AND ${keptBy('v', actor)}`);
  }
}

const viewColumns = (actor: Actor): Sql =>
  sql`${columns(SavedView, 'v')}, CASE WHEN ${keptBy('v', actor)} THEN '{updateView,deleteView}'::text[] ELSE '{}'::text[] END AS "viewerCan"`;
