import type { INestApplicationContext } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../kernel/actor.js';
import { addDays } from '../kernel/dates.js';
import { LeadClocksService, type LeadStep } from '../modules/deals/index.js';
import { Db } from '../platform/database/index.js';
import { provided } from './load-ground.js';

const NOTES: Record<LeadStep, string> = {
  answer: '已电话答复，约定资料清单（示例）',
  assess: '产业方向相符，用地用能可保障，值得跟进（示例）',
  feedback: '已向引荐方反馈研判意见和下一步安排（示例）',
  report: '持续对接，暂无重大变化（示例）',
};

/** How the steps of one deal stand on the day of loading. */
interface Standing {
  /** Days since the last report: some twenty of them are fourteen working days. */
  reportedDaysAgo: number;
  /** A step that was forgotten: it and what follows it stay open. */
  forgotten?: LeadStep;
}

/** A lead that is red, one that is just late or about to be, one that is due in the next days. */
const TOLD: Readonly<Record<string, Standing>> = {
  's0-yadea': { reportedDaysAgo: 20, forgotten: 'feedback' },
  's0-luopu': { reportedDaysAgo: 20 },
  's0-zhengwei': { reportedDaysAgo: 18 },
};

/** All others were reported of in the last two weeks. */
const standingOf = (key: string, index: number): Standing => TOLD[key] ?? { reportedDaysAgo: 2 + ((index * 3) % 13) };

interface OpenStep {
  dealId: string;
  step: LeadStep;
  startedOn: string;
  dueOn: string;
}

/**
 * Records what the leads and talks of the reports owe, each step on its due day, up to the day of the last report.
 * @param deals ids by keys
 */
export async function loadLeadSteps(app: INestApplicationContext, officer: Actor, deals: ReadonlyMap<string, string>, today: string): Promise<void> {
  const standings = new Map([...deals].map(([key, id], index) => [id, standingOf(key, index)]));
  // Round by round, as each step opens the next.
  for (let recorded = true; recorded;) {
    recorded = false;
    for (const { dealId, step, startedOn, dueOn } of await openSteps(app, [...standings.keys()])) {
      const { reportedDaysAgo, forgotten } = standings.get(dealId) ?? { reportedDaysAgo: 0 };
      const until = addDays(today, -reportedDaysAgo);
      if (step === forgotten || startedOn >= until) {
        standings.delete(dealId);
        continue;
      }
      await provided(app, LeadClocksService).record(officer, { dealId, step, on: dueOn < until ? dueOn : until, note: NOTES[step] });
      recorded = true;
    }
  }
}

/** The step of each deal that is to be done next. */
const openSteps = (app: INestApplicationContext, dealIds: readonly string[]): Promise<OpenStep[]> => provided(app, Db).query<OpenStep>(sql`
  SELECT DISTINCT ON (deal_id) deal_id AS "dealId", step, started_on AS "startedOn", due_on AS "dueOn" FROM lead_clock
  WHERE deal_id = ANY (${[...dealIds]}::uuid[]) AND done_on IS NULL ORDER BY deal_id, due_on`);
