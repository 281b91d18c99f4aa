import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { columns } from '../../../platform/database/index.js';
import { withheld } from '../domain/secrecy.js';
import { Deal } from './deal.entity.js';
import { knowsDeal } from './deal.scope.js';

/** A deal as somebody reads it. */
export type DealRow = Deal & {
  /** The reader is a stranger to it: what it withholds is no longer in the row. */
  masked: boolean;
};

/** The select list of `DealRow` for a reader; `alias` names the table `deal`. What comes of it goes through `masking`. */
export const dealColumns = (alias: string, actor: Actor): Sql => sql`${columns(Deal, alias)}, NOT ${knowsDeal(alias, actor)} AS masked`;

/** Rows of `dealColumns` without what their reader may not know. */
export const masking = <Row extends DealRow>(rows: readonly Row[]): Row[] => rows.map((row) => (row.masked ? withheld(row) : row));
