import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { containing, Db, keyBy, type Queryable } from '../../platform/database/index.js';
import { usersWithin } from './data/user.scope.js';
import { ROLES, permissionsOf } from './domain/roles.js';

/** A colleague, as far as colleagues may know: no username. */
export interface Person {
  id: string;
  name: string;
}

const LONGEST_LIST = 200;
/** Who can be asked to do something: registers deals or works on tasks. */
const OWNING_ROLES = ROLES.filter((role) => permissionsOf(role).has('deal.register') || permissionsOf(role).has('task.write'));

/** Reads of colleagues: who may own deals and tasks, and how they are called. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly db: Db) {}

  /** Colleagues at or under the actor's places who may own deals and tasks, by name; at most 200. */
  list(actor: Actor, search: string | null): Promise<Person[]> {
    return this.db.query(sql`
      SELECT u.id, u.name FROM user_account u
      WHERE u.disabled_at IS NULL AND ${usersWithin('u.id', actor, 'people.read', OWNING_ROLES)}
        AND (${search}::text IS NULL OR u.name ILIKE ${containing(search ?? '')})
      ORDER BY u.name COLLATE "zh-x-icu", u.id LIMIT ${LONGEST_LIST}`);
  }

  /**
   * Those of the ids that the actor may make owners: for checking an `ownerId` or `officerId` of an input.
   * Inside a transaction give `tx` as reader.
   */
  async ownersInReach(actor: Actor, ids: readonly string[], reader: Queryable = this.db): Promise<ReadonlySet<string>> {
    const rows = await reader.query<{ id: string }>(sql`
      SELECT u.id FROM user_account u
      WHERE u.id = ANY (${ids}::uuid[]) AND u.disabled_at IS NULL AND ${usersWithin('u.id', actor, 'people.read', OWNING_ROLES)}`);
    return new Set(rows.map((row) => row.id));
  }

  /** Batch loader by id. Not scoped: it names the people that a row within the actor's reach refers to. */
  readonly byIds = async (_actor: Actor, ids: readonly string[]): Promise<Map<string, Person>> =>
    keyBy(await this.db.query<Person>(sql`SELECT u.id, u.name FROM user_account u WHERE u.id = ANY (${ids}::uuid[])`), (row) => row.id);
}
