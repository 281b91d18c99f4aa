import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor, Locale } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { refuse } from '../../kernel/errors.js';
import { systemActor, type RequestOrigin } from '../../platform/access/index.js';
import { Db, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { judgeTry, type Judged, type Tries } from './domain/lockout.js';
import { normaliseUsername } from './domain/username.js';
import { Passwords } from './passwords.js';
import { Sessions, type LoginOrigin } from './sessions.js';

interface Account {
  id: string;
  username: string;
  name: string;
  locale: Locale;
  passwordHash: string;
  organisationId: string | null;
}

const VERBS = { ok: 'login', failed: 'loginFailed', locked: 'loginLocked' } as const;
const NOBODY = '00000000-0000-0000-0000-000000000000';
const NAME_KEPT = 100;

/** Lets people in and out. */
@Injectable()
export class LoginService {
  constructor(
    private readonly db: Db,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a session; answers with its token. An unknown name, a wrong password, a locked and a disabled account get
   * the same refusal LOGIN_REFUSED after the same work, so that nobody learns which names exist.
   */
  async login(input: { username: string; password: string }, origin: LoginOrigin): Promise<string> {
    const username = normaliseUsername(input.username);
    const account = await this.find(username);
    const right = await this.passwords.matches(account?.passwordHash ?? null, input.password);
    // A right password proves who it is; before that, nobody did it.
    const actor = account && right ? asActor(account, origin) : anonymous(origin);
    const token = await this.unitOfWork.run(actor, (tx) => (account ? this.try(tx, account, right, origin) : this.noteUnknown(tx, username)));
    // Thrown after the transaction: what was counted and written down must stay.
    if (token === null) throw refuse('LOGIN_REFUSED', ['input']);
    return token;
  }

  /** Ends the session that the token opened. */
  async logout(actor: Actor, token: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.sessions.end(tx, token);
      await tx.audit('logout', { type: 'user', id: actor.id, organisationId: actor.grants[0]?.organisationId ?? null });
    });
  }

  private find(username: string): Promise<Account | null> {
    return this.db.maybe(sql`
      SELECT u.id, u.username, u.name, u.locale, u.password_hash AS "passwordHash",
             (SELECT held.organisation_id FROM access_grant held WHERE held.user_id = u.id ORDER BY held.created_at, held.id LIMIT 1) AS "organisationId"
      FROM user_account u WHERE u.username = ${username}`);
  }

  /** Tries of one account wait for each other here, so that a hundred at the same time count as a hundred. */
  private async try(tx: Tx, account: Account, right: boolean, origin: LoginOrigin): Promise<string | null> {
    const [tries] = await tx.query<Tries & { valid: boolean }>(sql`
      SELECT failed_attempts AS "failedAttempts", locked_until AS "lockedUntil",
             disabled_at IS NULL AND password_hash = ${account.passwordHash} AS valid
      FROM user_account WHERE id = ${account.id} FOR UPDATE`);
    const judged = judgeTry(tries ?? { failedAttempts: 0, lockedUntil: null }, right && tries?.valid === true, this.clock.now());
    await tx.query(sql`
      UPDATE user_account SET failed_attempts = ${judged.failedAttempts}, locked_until = ${judged.lockedUntil} WHERE id = ${account.id}`);
    await tx.audit(VERBS[judged.outcome], { type: 'user', id: account.id, organisationId: account.organisationId }, changesIn(judged));
    return judged.outcome === 'ok' ? this.sessions.open(tx, account.id, origin) : null;
  }

  /** The name may be a password that was typed into the wrong field: no more of it is kept than a name could be long. */
  private async noteUnknown(tx: Tx, username: string): Promise<null> {
    await tx.audit('loginFailed', { type: 'user', id: NOBODY, organisationId: null }, { username: [null, username.slice(0, NAME_KEPT)] });
    return null;
  }
}

const changesIn = ({ outcome, lockedUntil }: Judged): Changes =>
  outcome === 'failed' && lockedUntil ? { lockedUntil: [null, lockedUntil.toISOString()] } : {};

const anonymous = ({ requestId, ip }: RequestOrigin): Actor => ({ ...systemActor('anonymous'), grants: [], origin: { requestId, ip } });

const asActor = ({ id, username, name, locale }: Account, { requestId, ip }: RequestOrigin): Actor =>
  ({ id, kind: 'user', username, name, locale, grants: [], sessionId: null, origin: { requestId, ip } });
