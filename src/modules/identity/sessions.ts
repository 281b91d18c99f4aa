import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { RequestOrigin } from '../../platform/access/index.js';
import { Config } from '../../platform/config/index.js';
import type { Tx } from '../../platform/database/index.js';

const TOKEN_BYTES = 32;

/** Where a login comes from, and the session token that was sent along, if any. */
export interface LoginOrigin extends RequestOrigin {
  userAgent: string | null;
  token: string | null;
}

/** Only this is stored: who reads the table cannot use its sessions. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A token that cannot be guessed: 256 random bits, safe in a cookie and in an address. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Opens and ends sessions. */
@Injectable()
export class Sessions {
  constructor(private readonly config: Config, private readonly clock: Clock) {}

  /** A new session with a token of its own; the one that the browser had until now ends. */
  async open(tx: Tx, userId: string, { token: earlier, ip, userAgent }: LoginOrigin): Promise<string> {
    if (earlier) await this.end(tx, earlier);
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + this.config.sessionAbsoluteHours * 3_600_000);
    await tx.query(sql`
      INSERT INTO user_session (id, token_hash, user_id, created_at, last_seen_at, expires_at, ip, user_agent)
      VALUES (${newId()}, ${hashOfToken(token)}, ${userId}, ${now}, ${now}, ${expiresAt}, ${ip}, ${userAgent})`);
    return token;
  }

  async end(tx: Tx, token: string): Promise<void> {
    await tx.query(sql`DELETE FROM user_session WHERE token_hash = ${hashOfToken(token)}`);
  }

  /** A condition on `user_session s`: not yet expired, and used lately enough. */
  alive(): Sql {
    const now = this.clock.now();
    return sql`s.expires_at > ${now} AND s.last_seen_at > ${new Date(now.getTime() - this.config.sessionIdleMinutes * 60_000)}`;
  }
}
