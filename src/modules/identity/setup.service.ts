import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { Clock } from '../../kernel/clock.js';
import { refuse } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { systemActor } from '../../platform/access/index.js';
import { Config } from '../../platform/config/index.js';
import { Db, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { OrganisationsService } from '../organisations/index.js';
import type { SetUpInput } from './api/identity.inputs.js';
import { hashOfToken, newToken, Sessions, type LoginOrigin } from './sessions.js';
import { UsersService } from './users.service.js';

const VALID_HOURS = 24;
/** Any fixed number: two set-ups at the same time wait for each other on it. */
const SETUP_LOCK = 7_260_712;
const NO_USER = sql`NOT EXISTS (SELECT 1 FROM user_account)`;

/** Makes the first administrator of a new deployment, through a link that only its console shows. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly db: Db,
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationsService,
    private readonly users: UsersService,
    private readonly sessions: Sessions,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Is there no user yet? */
  async needed(): Promise<boolean> {
    return (await this.db.one<{ needed: boolean }>(sql`SELECT ${NO_USER} AS needed`)).needed;
  }

  /** A new one-time link, valid for 24 hours; only the hash of its token is kept. */
  async issueLink(): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.db.query(sql`
      INSERT INTO setup_link (token_hash, created_at, expires_at)
      VALUES (${hashOfToken(token)}, ${now}, ${new Date(now.getTime() + VALID_HOURS * 3_600_000)})`);
    return `${this.config.publicUrl}/setup/${token}`;
  }

  /**
   * Creates the root organisation and its administrator and logs in; answers with the session's token.
   * A wrong, used or expired link gets one and the same SETUP_LINK_INVALID, also when there is a user already.
   */
  async setUp(input: SetUpInput, origin: LoginOrigin): Promise<string> {
    const open = await this.db.maybe(sql`SELECT 1 FROM setup_link l WHERE ${this.usable(input.token)}`);
    if (!open) throw refuse('SETUP_LINK_INVALID', 'token');
    const login = await this.users.newLogin(input);
    const actor = { ...systemActor('set-up'), origin: { requestId: origin.requestId, ip: origin.ip } };
    return this.unitOfWork.run(actor, async (tx) => {
      await this.use(tx, input.token);
      const organisationId = await this.organisations.createRoot(tx, input.organisationName.trim());
      const id = newId();
      await this.users.add(tx, { ...login, id, name: input.name.trim(), role: 'administrator', organisationId });
      return this.sessions.open(tx, id, origin);
    });
  }

  /** Checked again, one after the other: of two people with two links, one comes too late. */
  private async use(tx: Tx, token: string): Promise<void> {
    await tx.query(sql`SELECT pg_advisory_xact_lock(${SETUP_LOCK})`);
    const used = await tx.query(sql`
      WITH used AS (UPDATE setup_link l SET used_at = ${this.clock.now()} WHERE ${this.usable(token)} RETURNING 1) SELECT 1 FROM used`);
    if (used.length === 0) throw refuse('SETUP_LINK_INVALID', 'token');
  }

  private usable(token: string): Sql {
    return sql`l.token_hash = ${hashOfToken(token)} AND l.used_at IS NULL AND l.expires_at > ${this.clock.now()} AND ${NO_USER}`;
  }
}
