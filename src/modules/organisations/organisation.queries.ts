import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { columns, Db, keyBy } from '../../platform/database/index.js';
import { Organisation } from './data/organisation.entity.js';
import { organisationScope } from './data/organisation.scope.js';
import type { OrganisationKind } from './domain/organisation-kind.js';

const COLUMNS = columns(Organisation, 'o');

/** Reads of the tree. */
@Injectable()
export class OrganisationQueries {
  constructor(private readonly db: Db) {}

  /** The trees of the counties in which the actor may read organisations, from the top down and in the order they were made. */
  tree(actor: Actor, kind: OrganisationKind | null): Promise<Organisation[]> {
    return this.db.query(sql`
      SELECT ${COLUMNS} FROM organisation o
      WHERE ${organisationScope('o', actor)} AND (${kind}::text IS NULL OR o.kind = ${kind})
      ORDER BY string_to_array(trim(both '/' from o.path), '/')::int[]`);
  }

  /**
   * Batch loader by id. Not scoped: it names organisations that a row within the actor's reach refers to. Ids that
   * come from outside are checked by `OrganisationsService.homeFor` instead.
   */
  readonly byIds = async (_actor: Actor, ids: readonly string[]): Promise<Map<string, Organisation>> =>
    keyBy(await this.db.query<Organisation>(sql`SELECT ${COLUMNS} FROM organisation o WHERE o.id = ANY (${ids}::uuid[])`), (row) => row.id);
}
