import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import type { Sql } from 'sql-template-tag';
import { DataSource } from 'typeorm';
import { ApiError } from '../../kernel/errors.js';
import { StatementNames } from './statement-names.js';

/** Anything that can run a statement: the pool, or a transaction. */
export interface Queryable {
  query<Row>(statement: Sql): Promise<Row[]>;
}

/**
 * Reading: plain rows from the pool. Writing goes through the unit of work. Statements go to the driver's own pool and are
 * prepared: each connection parses one once and can keep its plan, for both anew cost more than most of them run.
 */
@Injectable()
export class Db implements Queryable {
  private readonly names = new StatementNames();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async query<Row>({ text, values }: Pick<Sql, 'text' | 'values'>): Promise<Row[]> {
    return (await this.pool.query({ name: this.names.of(text), text, values })).rows as Row[];
  }

  /** As `query`, planned anew for these very values: for what is quick by one index or another, depending on them. */
  async queryPlanned<Row>({ text, values }: Pick<Sql, 'text' | 'values'>): Promise<Row[]> {
    return (await this.pool.query({ text, values })).rows as Row[];
  }

  /** The only row, or null. */
  async maybe<Row>(statement: Sql): Promise<Row | null> {
    const rows = await this.query<Row>(statement);
    return rows[0] ?? null;
  }

  /** The only row; NOT_FOUND when there is none or it is out of reach: the two look alike. */
  async one<Row>(statement: Sql): Promise<Row> {
    const row = await this.maybe<Row>(statement);
    if (row === null) throw new ApiError('NOT_FOUND');
    return row;
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

/** Rows by a key of theirs, for a batch loader. */
export const keyBy = <Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row> => new Map(rows.map((row) => [key(row), row]));

/** Rows grouped by a key of theirs, in the order they came, for a batch loader of lists. */
export function groupBy<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
