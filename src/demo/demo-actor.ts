import sql from 'sql-template-tag';
import type { Actor, ActorGrant } from '../kernel/actor.js';
import { StartupError } from '../kernel/errors.js';
import { permissionsOf, type Role } from '../modules/identity/index.js';
import type { Db } from '../platform/database/index.js';
import type { LoginName } from './data/organisations.js';

/** What the audit trail says of everything that the demo brought. */
export const IMPORTER = '示例数据导入';

type GrantRow = Omit<ActorGrant, 'role' | 'permissions'> & { role: Role };

/** Acts with the rights of a demo login, no more, but signs as the importer. */
export async function demoActor(db: Db, username: LoginName): Promise<Actor> {
  const rows = await db.query<GrantRow & { userId: string }>(sql`
    SELECT u.id AS "userId", held.role, o.id AS "organisationId", o.path, o.jurisdiction_id AS "jurisdictionId", j.path AS "jurisdictionPath"
    FROM user_account u JOIN access_grant held ON held.user_id = u.id
    JOIN organisation o ON o.id = held.organisation_id JOIN organisation j ON j.id = o.jurisdiction_id WHERE u.username = ${username}`);
  const [first] = rows;
  if (!first) throw new StartupError(`The login "${username}" is missing: run "npm run demo -- --reset".`);
  const grants = rows.map(({ userId: _, ...grant }) => ({ ...grant, permissions: permissionsOf(grant.role) }));
  return { id: first.userId, kind: 'user', username, name: IMPORTER, locale: 'zh-CN', grants, sessionId: null, origin: { requestId: null, ip: null } };
}
