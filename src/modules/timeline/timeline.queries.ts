import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { reachOf, type Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { ApiError } from '../../kernel/errors.js';
import { within } from '../../platform/access/index.js';
import { COUNT_CAP, Db, type Page } from '../../platform/database/index.js';
import type { SubjectType } from '../../kernel/subjects.js';
import { CompanyQueries } from '../companies/index.js';
import { AUDIT_ENTRY, auditEntryFor, type AuditEntry } from './data/audit-entry.js';
import { storyOf, toldIn } from './data/story.js';
import { subjectInReach } from './data/subject-reach.js';
import { cursorOf, numberIn } from './domain/entry-cursor.js';

interface PageRequest {
  first: number;
  after?: string | null;
}

/** Verbs that only looked at something. A story tells what changed; who looked is the auditor's matter. */
const LOOKS = ['revealContact', 'revealContacts'] as const;

/** A page of entries; the count is run only when asked for. */
export type EntryPage = Omit<Page<AuditEntry>, 'aggregate'>;

/** Reads the audit trail: the story of one subject, or everything in an auditor's reach. Newest first. */
@Injectable()
export class TimelineQueries {
  constructor(private readonly db: Db, private readonly clock: Clock, private readonly companies: CompanyQueries) {}

  /** @throws ApiError NOT_FOUND when the subject does not exist or is out of reach: the two look alike. */
  async story(actor: Actor, type: SubjectType, asked: string, request: PageRequest): Promise<EntryPage> {
    const id = type === 'company' ? ((await this.companies.companiesInReach(actor, [asked])).get(asked) ?? asked) : asked;
    await this.db.one(subjectInReach(type, id, actor));
    return this.page(sql`(${storyOf(type, id, actor)}) AS about (type, id)
      JOIN audit_entry e ON e.subject_type = about.type AND e.subject_id = about.id`, sql`e.verb <> ALL (${[...LOOKS]}::text[]) AND ${toldIn(type, id, actor, this.clock.today())}`, request);
  }

  /** Every recorded verb of the organisations in which the actor may audit. */
  log(actor: Actor, request: PageRequest): Promise<EntryPage> {
    return this.page(sql`audit_entry e`, sql`(${within('e.organisation_id', actor, 'audit.read')} OR ${auditsEverything(actor)} AND e.organisation_id IS NULL)`, request, auditEntryFor(actor));
  }

  private async page(from: Sql, where: Sql, { first, after }: PageRequest, select: Sql = AUDIT_ENTRY): Promise<EntryPage> {
    const found = await this.db.query<AuditEntry>(sql`
      SELECT ${select} FROM ${from} WHERE ${where} AND ${before(after)} ORDER BY e.id DESC LIMIT ${first + 1}`);
    const nodes = found.slice(0, first);
    const edges = nodes.map((node) => ({ cursor: cursorOf(node.id), node }));
    let counted: Promise<number> | undefined;
    const count = (): Promise<number> => (counted ??= this.count(from, where));
    return {
      nodes,
      edges,
      pageInfo: {
        hasNextPage: found.length > first, hasPreviousPage: after != null,
        startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: async () => Math.min(await count(), COUNT_CAP),
      totalCountCapped: async () => (await count()) > COUNT_CAP,
    };
  }

  private async count(from: Sql, where: Sql): Promise<number> {
    const row = await this.db.one<{ count: string }>(sql`SELECT count(*) AS count FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${COUNT_CAP + 1}) AS capped`);
    return Number(row.count);
  }
}

/** What belongs to no organisation, such as a login under a name that does not exist, is for the auditor of the whole tree. */
const auditsEverything = (actor: Actor): Sql => (reachOf(actor, 'audit.read').some((path) => /^\/\d*\/?$/.test(path)) ? sql`true` : sql`false`);

function before(after: string | null | undefined): Sql {
  if (after == null) return sql`true`;
  const number = numberIn(after);
  if (number === null) throw new ApiError('BAD_USER_INPUT', [{ code: 'CURSOR_INVALID', field: ['after'] }]);
  return sql`e.id < ${number}::bigint`;
}
