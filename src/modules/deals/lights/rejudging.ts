import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Clock } from '../../../kernel/clock.js';
import type { JobMap } from '../../../kernel/events.js';
import { systemActor } from '../../../platform/access/index.js';
import { Db, UnitOfWork } from '../../../platform/database/index.js';
import { OnJob } from '../../../platform/events/index.js';
import { rejudge } from './standing.js';
import { differences } from './stored-standing.js';

/** Deals that are read at once: so few that no server thinks of compiling the statement (JIT), which takes longer than running it. */
const READ = 400;
/** Deals that are locked at once, for as long as it takes to judge and write so many. */
const WRITTEN = 200;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Judges deals without anything having happened to them: because a day has passed, or a county has other lines. */
@Injectable()
export class Rejudging {
  constructor(private readonly db: Db, private readonly unitOfWork: UnitOfWork, private readonly clock: Clock) {}

  /** After a county's lines have changed. */
  @OnJob('deals.judge')
  async judgeCounty({ jurisdictionId }: JobMap['deals.judge']): Promise<void> {
    await this.judge(jurisdictionId);
  }

  /**
   * Judges all deals, or a county's, and writes those that stand otherwise than is stored. Most do not: they are read
   * without a lock and left alone. The others are locked a few at a time and judged again, so that a verb at work on one
   * of them comes before or after, and nobody waits long.
   * @returns how many were written
   */
  async judge(jurisdictionId: string | null = null): Promise<number> {
    let written = 0;
    let mostDiffer = false;
    for (let after: string | undefined = FIRST_ID; after !== undefined;) {
      const ids: string[] = await this.idsAfter(after, jurisdictionId);
      // Where most of a batch had to be written, as after an update, the next is not looked through first.
      const differing = mostDiffer ? ids : (await differences(this.db, ids, this.clock.today())).map(({ id }) => id);
      const found = await this.write(differing);
      mostDiffer = found > ids.length / 2;
      written += found;
      after = ids.length < READ ? undefined : ids.at(-1);
    }
    return written;
  }

  private async write(ids: readonly string[]): Promise<number> {
    let written = 0;
    for (let from = 0; from < ids.length; from += WRITTEN) {
      written += await this.unitOfWork.run(systemActor('系统:亮灯研判'), (tx) => rejudge(tx, ids.slice(from, from + WRITTEN)));
    }
    return written;
  }

  /** Of a deal that is not worked no clock runs: grey it is, and stays. */
  private async idsAfter(after: string, jurisdictionId: string | null): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(sql`
      SELECT d.id FROM deal d WHERE d.id > ${after} AND (d.status = 'active' OR d.light <> 'grey') ${jurisdictionId === null ? sql`` : sql`AND d.jurisdiction_id = ${jurisdictionId}`} ORDER BY d.id LIMIT ${READ}`);
    return rows.map(({ id }) => id);
  }
}
