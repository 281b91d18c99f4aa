import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { within } from '../../platform/access/index.js';
import { Db, groupBy } from '../../platform/database/index.js';
import { usersWithin } from './data/user.scope.js';
import type { Role } from './domain/roles.js';

/** A user as administrators see one. */
export interface UserRow {
  id: string;
  username: string;
  name: string;
  disabled: boolean;
}

/** A grant whose organisation is looked up beside it. */
export interface GrantRow {
  role: Role;
  organisationId: string;
}

const COLUMNS = sql`u.id, u.username, u.name, u.disabled_at IS NOT NULL AS disabled`;

/** Reads of user accounts, for those who administer them. */
@Injectable()
export class UserQueries {
  constructor(private readonly db: Db) {}

  /** Everybody who holds a grant at or under a place where the actor may read users. */
  list(actor: Actor): Promise<UserRow[]> {
    return this.db.query(sql`SELECT ${COLUMNS} FROM user_account u WHERE ${usersWithin('u.id', actor, 'user.read')} ORDER BY u.username`);
  }

  get(actor: Actor, id: string): Promise<UserRow> {
    return this.db.one(sql`SELECT ${COLUMNS} FROM user_account u WHERE u.id = ${id} AND ${usersWithin('u.id', actor, 'user.read')}`);
  }

  /** Batch loader: the grants of users, as far as the actor's reach goes; what somebody is elsewhere is not told. */
  readonly grantsByUser = async (actor: Actor, userIds: readonly string[]): Promise<Map<string, GrantRow[]>> => {
    const rows = await this.db.query<GrantRow & { userId: string }>(sql`
      SELECT held.user_id AS "userId", held.role, held.organisation_id AS "organisationId" FROM access_grant held
      WHERE held.user_id = ANY (${userIds}::uuid[]) AND ${within('held.organisation_id', actor, 'user.read')}
      ORDER BY held.created_at, held.id`);
    return groupBy(rows, (row) => row.userId);
  };
}
