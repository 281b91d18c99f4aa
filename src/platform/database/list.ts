import { Injectable } from '@nestjs/common';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { isDate } from '../../kernel/dates.js';
import { ApiError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { decodeCursor, encodeCursor, type Cursor } from '../../kernel/paging.js';
import { Db } from './db.js';
import { rootsOf, type Homes } from './homes.js';

/** A total above this is not counted out: the answer is the cap, and `totalCountCapped`. */
export const COUNT_CAP = 10_000;

/** What a list sorts by: an expression that is never null, and the type its cursor value is read back as. */
export interface SortRule {
  expression: string;
  type: 'text' | 'date' | 'numeric' | 'timestamptz';
}

export interface Sort<Field extends string> {
  by: Field;
  direction: 'asc' | 'desc';
}

/**
 * A list, declared: where rows come from, which of them an actor reaches, by what they are filtered and sorted.
 * A filter on a to-many relation is written as EXISTS, so that no row comes twice.
 */
export interface ListSpec<Filter extends object, Field extends string> {
  select: Sql;
  from: Sql;
  /** The id of a root row, e.g. `d.id`. */
  id: string;
  scope: (actor: Actor) => Sql;
  /** Of a large list: how its rows are looked for in one organisation after another. */
  homes?: Homes<Filter>;
  filters: { [Name in keyof Filter]-?: (value: NonNullable<Filter[Name]>, actor: Actor) => Sql };
  sorts: Record<Field, SortRule>;
  defaultSort: Sort<NoInfer<Field>>;
}

export interface PageArgs<Filter, Field extends string> {
  first: number;
  after?: string | null;
  filter?: Filter | null;
  sort?: Sort<Field> | null;
}

/** One page as a Relay connection. Counts and sums are functions: nothing is counted unless asked for. */
export interface Page<Row> {
  nodes: Row[];
  edges: { cursor: string; node: Row }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: () => Promise<number>;
  totalCountCapped: () => Promise<boolean>;
  /** A row of aggregates over the whole filter, not the page. */
  aggregate: <Sums>(select: Sql) => Promise<Sums>;
}

type WithCursor = { id: string; cursorValue: string };

/** Reads declared lists: the page of root rows first, by keyset; what hangs on them comes through loaders. */
@Injectable()
export class Lists {
  constructor(private readonly db: Db) {}

  async page<Row extends { id: string }, Filter extends object, Field extends string>(
    spec: ListSpec<Filter, Field>, actor: Actor, args: PageArgs<Filter, Field>,
  ): Promise<Page<Row>> {
    const sort = args.sort ?? spec.defaultSort;
    const rule = spec.sorts[sort.by];
    const sortName = `${sort.by}:${sort.direction}`;
    const filter = args.filter ?? undefined;
    const where = whereOf(spec, actor, filter);
    const direction = raw(sort.direction === 'desc' ? 'DESC' : 'ASC');
    const cut = sql`ORDER BY ${raw(rule.expression)} ${direction}, ${raw(spec.id)} ${direction} LIMIT ${args.first + 1}`;
    const after = afterCursor(spec, sort, rule, args.after, sortName);
    const roots = rootsOf(spec.homes, actor, filter, (scope) => sql`${join([scope, ...conditions(spec, actor, filter), after], ' AND ')} ${cut}`)
      ?? sql`${spec.from} WHERE ${where} AND ${after}`;
    const found = await this.db.queryPlanned<Row & WithCursor>(sql`SELECT ${spec.select}, (${raw(rule.expression)})::text AS "cursorValue" FROM ${roots} ${cut}`);
    const nodes = found.slice(0, args.first);
    const edges = nodes.map((node) => ({ cursor: encodeCursor({ sort: sortName, value: node.cursorValue, id: node.id }), node: node }));
    const count = once(() => this.count(spec.from, where));
    return {
      nodes,
      edges,
      pageInfo: {
        hasNextPage: found.length > args.first,
        hasPreviousPage: args.after != null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: async () => Math.min(await count(), COUNT_CAP),
      totalCountCapped: async () => (await count()) > COUNT_CAP,
      aggregate: <Sums>(select: Sql) => this.only<Sums>(sql`SELECT ${select} FROM ${spec.from} WHERE ${where}`),
    };
  }

  private async count(from: Sql, where: Sql): Promise<number> {
    const row = await this.only<{ count: string }>(sql`SELECT count(*) AS count FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${COUNT_CAP + 1}) AS capped`);
    return Number(row.count);
  }

  /** The row of an aggregate, of which there is always one. */
  private async only<Row>(statement: Sql): Promise<Row> {
    const [row] = await this.db.queryPlanned<Row>(statement);
    return row as Row;
  }
}

/**
 * The condition of a list's rows: those that the actor reaches, and that the filter leaves. For what is counted apart from
 * a page, such as a calendar.
 * @throws ApiError BAD_USER_INPUT UNKNOWN_FIELD for a filter that the list does not declare
 */
export const whereOf = <Filter extends object, Field extends string>(spec: ListSpec<Filter, Field>, actor: Actor, filter: Filter | undefined): Sql =>
  join([spec.scope(actor), ...conditions(spec, actor, filter)], ' AND ');

function conditions<Filter extends object, Field extends string>(spec: ListSpec<Filter, Field>, actor: Actor, filter: Filter | undefined): Sql[] {
  return (Object.keys(filter ?? {}) as (keyof Filter)[]).flatMap((name) => {
    const value = filter?.[name];
    if (value == null) return [];
    // A filter that nobody declared must never mean "all rows".
    if (!Object.hasOwn(spec.filters, name)) throw new ApiError('BAD_USER_INPUT', [{ code: 'UNKNOWN_FIELD', field: ['filter', String(name)] }]);
    return [spec.filters[name](value, actor)];
  });
}

function afterCursor(spec: { id: string }, sort: Sort<string>, rule: SortRule, after: string | null | undefined, sortName: string): Sql {
  if (after == null) return sql`true`;
  const cursor = decodeCursor(after, sortName);
  if (!cursor || !isId(cursor.id) || !fits(cursor, rule)) throw new ApiError('BAD_USER_INPUT', [{ code: 'CURSOR_INVALID', field: ['after'] }]);
  const beyond = raw(sort.direction === 'desc' ? '<' : '>');
  return sql`(${raw(rule.expression)}, ${raw(spec.id)}) ${beyond} (${cursor.value}::${raw(rule.type)}, ${cursor.id}::uuid)`;
}

/** A forged value must be refused here: the database's own message would be no use to anybody. */
function fits(cursor: Cursor, rule: SortRule): boolean {
  if (rule.type === 'numeric') return /^-?\d+(\.\d+)?$/.test(cursor.value);
  if (rule.type === 'text') return !cursor.value.includes('\0');
  if (rule.type === 'date') return isDate(cursor.value);
  return /^\d{4,6}-\d\d-\d\d/.test(cursor.value) && !Number.isNaN(Date.parse(cursor.value.replace(/([+-]\d\d)$/, '$1:00')));
}

function once<Value>(compute: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= compute());
}

/** `%text%` with the wildcards of LIKE taken literally. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
