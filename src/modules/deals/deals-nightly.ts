import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Clock } from '../../kernel/clock.js';
import { systemActor } from '../../platform/access/index.js';
import { Db, UnitOfWork } from '../../platform/database/index.js';
import { OnJob } from '../../platform/events/index.js';
import { refreshMedians } from './data/stage-medians.js';
import { foldTally } from './data/tally.js';
import { Rejudging } from './lights/rejudging.js';

const JOB = 'deals.nightly';
const ACTOR = systemActor('系统:每日研判');

/** What a new day does to deals; shortly after midnight in Shanghai, and at a start that finds it undone. */
@Injectable()
export class DealsNightly implements OnApplicationBootstrap {
  constructor(private readonly db: Db, private readonly unitOfWork: UnitOfWork, private readonly clock: Clock, private readonly lights: Rejudging) {}

  async onApplicationBootstrap(): Promise<void> {
    const [done] = await this.db.query(sql`SELECT 1 FROM nightly_run WHERE work = ${JOB} AND ran_for >= ${this.clock.today()}::date`);
    if (!done) await this.unitOfWork.run(ACTOR, (tx) => tx.addJob(JOB, {}, { key: JOB }));
  }

  /** Each step may be done twice. */
  @OnJob(JOB)
  async run(): Promise<void> {
    const today = this.clock.today();
    await this.lights.judge();
    await this.unitOfWork.run(ACTOR, foldTally);
    await this.unitOfWork.run(ACTOR, refreshMedians);
    await this.db.query(sql`
      INSERT INTO nightly_run (work, ran_for) VALUES (${JOB}, ${today}) ON CONFLICT (work) DO UPDATE SET ran_for = GREATEST(nightly_run.ran_for, excluded.ran_for)`);
  }
}
