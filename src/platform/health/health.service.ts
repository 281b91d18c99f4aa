import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pendingMigrations } from '../database/data-source.js';

/** Parts that must work before requests are sent here. */
export type HealthPart = 'database' | 'migrations' | 'jobs';
export type Readiness = Record<HealthPart, 'ok' | 'failed'>;

const PATIENCE_MS = 3000;

/** Fails instead of waiting: a probe that hangs says nothing. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new Error('no answer in time')); }, PATIENCE_MS); });
  return Promise.race([work, late]).finally(() => { clearTimeout(timer); });
}

/** Looks at what the server depends on. */
@Injectable()
export class HealthService {
  private readonly logger = new Logger(HealthService.name);

  constructor(private readonly dataSource: DataSource) {}

  /** The state of every part. Why one failed is logged, not answered: probes are public. */
  async readiness(): Promise<Readiness> {
    const [database, migrations, jobs] = await Promise.all([
      this.check('database', async () => { await this.dataSource.query('SELECT 1'); }),
      this.check('migrations', () => this.noneIsPending()),
      this.check('jobs', async () => { await this.dataSource.query('SELECT 1 FROM graphile_worker.jobs LIMIT 1'); }),
    ]);
    return { database, migrations, jobs };
  }

  private async noneIsPending(): Promise<void> {
    const pending = await pendingMigrations(this.dataSource);
    if (pending.length > 0) throw new Error(`not yet run: ${pending.join(', ')}`);
  }

  private async check(part: HealthPart, work: () => Promise<void>): Promise<'ok' | 'failed'> {
    try {
      await inTime(work());
      return 'ok';
    } catch (error) {
      this.logger.warn(`${part}: ${error instanceof Error ? error.message : String(error)}`);
      return 'failed';
    }
  }
}
