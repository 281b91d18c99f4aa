import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { Db, type Queryable, type Tx } from '../../../platform/database/index.js';
import { FilesService, type StoredFile } from '../../../platform/files/index.js';
import { builtScope } from './construction.scope.js';

/** Where the files of a kind of record are linked: the table and its key; `deal` is SQL for the deal of the link `l`. */
interface Links {
  table: string;
  key: string;
  deal: string;
}

const LINKS = {
  milestone: { table: 'milestone_file', key: 'milestone_id', deal: '(SELECT r.deal_id FROM milestone r WHERE r.id = l.milestone_id)' },
  permit: { table: 'permit_file', key: 'permit_id', deal: '(SELECT r.deal_id FROM permit r WHERE r.id = l.permit_id)' },
  progressReport: { table: 'progress_report_file', key: 'progress_report_id', deal: '(SELECT r.deal_id FROM progress_report r WHERE r.id = l.progress_report_id)' },
  statistics: { table: 'statistics_photo', key: 'deal_id', deal: 'l.deal_id' },
} as const satisfies Record<string, Links>;
/** A kind of record that has files; the key of `statistics` is the deal's own id. */
export type Filed = keyof typeof LINKS;

type Batch = (actor: Actor, ids: readonly string[]) => Promise<Map<string, StoredFile[]>>;

/** Photographs and papers of what was built. */
@Injectable()
export class RecordFiles {
  readonly ofMilestones: Batch = this.batch('milestone');
  readonly ofPermits: Batch = this.batch('permit');
  readonly ofReports: Batch = this.batch('progressReport');
  /** By the deal's id. */
  readonly ofStatistics: Batch = this.batch('statistics');

  constructor(private readonly db: Db, private readonly files: FilesService) {}

  /**
   * Makes these the files of a record; left out, they stay, and null takes them all away.
   * @param field of the input, for refusals
   * @returns the names of the files before and after, for the trail; null where they stay
   * @throws Refusal NOT_FOUND at the index of a file that is not there or somebody else's
   */
  async set(tx: Tx, kind: Filed, id: string, fileIds: readonly string[] | null | undefined, field = 'fileIds'): Promise<readonly [string[], string[]] | null> {
    if (fileIds === undefined) return null;
    const { table, key } = LINKS[kind];
    const before = await linked(tx, LINKS[kind], id);
    const ids = await this.files.attach(tx, fileIds ?? [], ['input', field], before.map((file) => file.id));
    await tx.query(sql`DELETE FROM ${raw(table)} WHERE ${raw(key)} = ${id} AND file_id <> ALL (${ids}::uuid[])`);
    await tx.query(sql`
      INSERT INTO ${raw(`${table} (${key}, file_id)`)} SELECT ${id}::uuid, given.id FROM unnest(${ids}::uuid[]) AS given (id) ON CONFLICT DO NOTHING`);
    const after = await linked(tx, LINKS[kind], id);
    return [before, after].map((files) => files.map(({ name }) => name)) as [string[], string[]];
  }

  /** How many photographs a record has; papers do not count. */
  async photoCount(tx: Queryable, kind: Filed, id: string): Promise<number> {
    return (await linked(tx, LINKS[kind], id)).filter(({ mediaType }) => mediaType.startsWith('image/')).length;
  }

  private batch(kind: Filed): Batch {
    const { table, key, deal } = LINKS[kind];
    return async (actor, ids) => {
      const links = await this.db.query<{ key: string; fileId: string }>(sql`
        SELECT l.${raw(key)} AS key, l.file_id AS "fileId" FROM ${raw(table)} l
        JOIN deal d ON d.id = ${raw(deal)} JOIN stored_file f ON f.id = l.file_id
        WHERE l.${raw(key)} = ANY (${[...ids]}::uuid[]) AND ${builtScope('d', actor)} ORDER BY f.created_at, f.id`);
      return this.files.grouped(actor, links);
    };
  }
}

/** In the order in which they were uploaded. */
const linked = (on: Queryable, { table, key }: Links, id: string): Promise<{ id: string; name: string; mediaType: string }[]> => on.query(linkedSql(table, key, id));

const linkedSql = (table: string, key: string, id: string): Sql => sql`
  SELECT f.id, f.name, f.media_type AS "mediaType" FROM ${raw(table)} l JOIN stored_file f ON f.id = l.file_id WHERE l.${raw(key)} = ${id} ORDER BY f.created_at, f.id`;
