import { Inject, Injectable, Module, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import type { JobMap } from '../../kernel/events.js';
import { Config } from '../config/index.js';
import { EventBus } from '../events/index.js';
import { PINO, type Logger } from '../logging/index.js';
import { jobLogger } from './job-logger.js';

/** What runs by itself, in UTC. */
const TIMETABLE: { task: keyof JobMap; match: string; identifier: string }[] = [
  { task: 'housekeeping', match: '17 * * * *', identifier: 'housekeeping' },
  { task: 'files.sweep', match: '43 18 * * *', identifier: 'files.sweep' },
  // Three minutes past midnight in Shanghai.
  { task: 'deals.nightly', match: '3 16 * * *', identifier: 'deals.nightly' },
];

/** Runs the jobs that transactions added, in this process unless it is told not to. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runner: Runner | null = null;

  constructor(private readonly config: Config, private readonly bus: EventBus, @Inject(PINO) private readonly logger: Logger) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.worker === 'off') return;
    const taskList: TaskList = Object.fromEntries([...this.bus.jobHandlers.keys()].map((name) => [
      name, (payload: unknown) => this.bus.work(name as keyof JobMap, payload as JobMap[keyof JobMap])]));
    this.runner = await run({
      connectionString: this.config.databaseUrl, concurrency: 2, noHandleSignals: true, taskList, logger: jobLogger(this.logger),
      maxPoolSize: 3, parsedCronItems: parseCronItems(TIMETABLE),
    });
  }

  /** Jobs under way are finished or handed back before the database goes. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    this.runner = null;
  }
}

@Module({ providers: [Jobs] })
export class JobsModule {}
