import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Clock } from '../../kernel/clock.js';
import { Db } from '../../platform/database/index.js';
import { OnJob } from '../../platform/events/index.js';
import { Sessions } from './sessions.js';

/** Longer than a phone keeps a visit that it could not send (30 days): what was logged, but never acknowledged, is known for as long as it may come again. */
const MUTATIONS_KEPT_DAYS = 45;

/** Clears away what nobody can use any more; every hour. */
@Injectable()
export class Housekeeping {
  constructor(private readonly db: Db, private readonly sessions: Sessions, private readonly clock: Clock) {}

  /** Ended sessions, dead set-up links, and request ids that are too old to come again. */
  @OnJob('housekeeping')
  async clear(): Promise<void> {
    const now = this.clock.now();
    await this.db.query(sql`DELETE FROM user_session s WHERE NOT (${this.sessions.alive()})`);
    await this.db.query(sql`DELETE FROM setup_link WHERE used_at IS NOT NULL OR expires_at <= ${now}`);
    await this.db.query(sql`DELETE FROM client_mutation WHERE created_at < ${new Date(now.getTime() - MUTATIONS_KEPT_DAYS * 86_400_000)}`);
  }
}
