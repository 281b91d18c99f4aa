import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor, ActorGrant, Locale } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Authenticator, type RequestOrigin } from '../../platform/access/index.js';
import { Db } from '../../platform/database/index.js';
import { permissionsOf, type Role } from './domain/roles.js';
import { hashOfToken, Sessions } from './sessions.js';

/** How stale `last_seen_at` may be: requests that come close together write nothing. */
const TOUCH_AFTER_SECONDS = 60;

interface SessionRow {
  sessionId: string;
  id: string;
  username: string;
  name: string;
  locale: Locale;
  grants: (Omit<ActorGrant, 'role' | 'permissions'> & { role: Role })[];
}

/** Reads session, user, grants and places in one statement, once per request. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(private readonly db: Db, private readonly sessions: Sessions, private readonly clock: Clock) {
    super();
  }

  override async authenticate(token: string | null, origin: RequestOrigin): Promise<Actor | null> {
    if (token === null) return null;
    const now = this.clock.now();
    const row = await this.db.maybe<SessionRow>(sql`
      WITH live AS (
        SELECT s.id, s.user_id, s.last_seen_at FROM user_session s
        JOIN user_account u ON u.id = s.user_id AND u.disabled_at IS NULL
        WHERE s.token_hash = ${hashOfToken(token)} AND ${this.sessions.alive()}
      ), touched AS (
        UPDATE user_session s SET last_seen_at = ${now} FROM live
        WHERE s.id = live.id AND live.last_seen_at < ${new Date(now.getTime() - TOUCH_AFTER_SECONDS * 1000)}
      )
      SELECT live.id AS "sessionId", u.id, u.username, u.name, u.locale, (
        SELECT coalesce(json_agg(json_build_object(
          'role', held.role, 'organisationId', o.id, 'path', o.path, 'jurisdictionId', o.jurisdiction_id, 'jurisdictionPath', j.path
        ) ORDER BY held.created_at, held.id), '[]')
        FROM access_grant held JOIN organisation o ON o.id = held.organisation_id JOIN organisation j ON j.id = o.jurisdiction_id
        WHERE held.user_id = u.id
      ) AS grants
      FROM live JOIN user_account u ON u.id = live.user_id`);
    if (!row) return null;
    const grants = row.grants.map((grant) => ({ ...grant, permissions: permissionsOf(grant.role) }));
    return { ...row, kind: 'user', grants, origin };
  }
}
