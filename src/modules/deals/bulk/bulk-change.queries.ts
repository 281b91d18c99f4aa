import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { ApiError, Refusal } from '../../../kernel/errors.js';
import { Db } from '../../../platform/database/index.js';
import { UNDO_HOURS, undoableUntil, type BulkChange } from '../domain/bulk-change.js';
import { BulkSelection, type BulkAsked } from './bulk-selection.js';

/** A change of many deals as its actor reads it. */
export interface BulkChangeRow {
  id: string;
  at: Date;
  changed: number;
  change: BulkChange;
  undoableUntil: Date;
  undoneAt: Date | null;
}

/** What a change would do. */
export interface BulkPreview {
  changing: number;
  unchanged: number;
  notPermitted: number;
  refused: number;
  /** Why not, with how many of each; the most frequent first. */
  reasons: { code: string; count: number }[];
  /** Some of those that would change. */
  sampleIds: string[];
}

const SAMPLE = 10;

/** Says what a change of many deals would do, and which were made lately. */
@Injectable()
export class BulkChangeQueries {
  constructor(private readonly db: Db, private readonly clock: Clock, private readonly selection: BulkSelection) {}

  /** @throws ApiError BAD_USER_INPUT with what `BulkSelection` refuses: a question has no payload for it */
  async preview(actor: Actor, change: BulkAsked): Promise<BulkPreview> {
    const { rows, unknown } = await this.selection.judge(this.db, actor, change, { at: ['change'], lock: false }).catch((error: unknown) => {
      throw error instanceof Refusal ? new ApiError('BAD_USER_INPUT', error.errors) : error;
    });
    const count = (kind: (typeof rows)[number]['verdict']['kind']): number => rows.filter(({ verdict }) => verdict.kind === kind).length;
    const notPermitted = count('notPermitted') + unknown;
    const refused = rows.flatMap(({ verdict }) => (verdict.kind === 'refused' ? [verdict.code] : []));
    const reasons = [...new Set(refused)].map((code) => ({ code, count: refused.filter((one) => one === code).length }));
    return {
      changing: count('changing'), unchanged: count('unchanged'), notPermitted, refused: refused.length,
      reasons: [...(notPermitted > 0 ? [{ code: 'BULK_NOT_PERMITTED', count: notPermitted }] : []), ...reasons].sort((a, b) => b.count - a.count),
      sampleIds: rows.filter(({ verdict }) => verdict.kind === 'changing').slice(0, SAMPLE).map(({ id }) => id),
    };
  }

  /** The actor's own of the last 24 hours, newest first. */
  recent(actor: Actor): Promise<BulkChangeRow[]> {
    const since = new Date(this.clock.now().getTime() - UNDO_HOURS * 3_600_000);
    return this.read(sql`b.actor_id = ${actor.id} AND b.at >= ${since}`);
  }

  /** One of the actor's own. @throws ApiError NOT_FOUND */
  async get(actor: Actor, id: string): Promise<BulkChangeRow> {
    const [found] = await this.read(sql`b.actor_id = ${actor.id} AND b.id = ${id}`);
    if (!found) throw new ApiError('NOT_FOUND');
    return found;
  }

  private async read(where: Sql): Promise<BulkChangeRow[]> {
    const rows = await this.db.query<Omit<BulkChangeRow, 'undoableUntil'>>(sql`
      SELECT b.id, b.at, b.changed, b.change, b.undone_at AS "undoneAt" FROM bulk_change b WHERE ${where} ORDER BY b.at DESC, b.id DESC`);
    return rows.map((row) => ({ ...row, undoableUntil: undoableUntil(row.at) }));
  }
}
