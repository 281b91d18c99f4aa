import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { within } from '../../../platform/access/index.js';
import type { Role } from '../domain/roles.js';

/** Users who hold a grant (one of the roles, if some are named) at or under a place where the actor has the permission. */
export const usersWithin = (userId: string, actor: Actor, permission: Permission, roles: readonly Role[] | null = null): Sql => sql`
  EXISTS (SELECT 1 FROM access_grant held
          WHERE held.user_id = ${raw(userId)} AND (${roles}::text[] IS NULL OR held.role = ANY (${roles}::text[])) AND ${within('held.organisation_id', actor, permission)})`;
