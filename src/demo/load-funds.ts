import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { FundsChainService, ReportFundsService } from '../modules/agreements/index.js';
import { FUNDS } from './data/funds.js';
import { provided } from './load-ground.js';
import { samplePaper, takeIn } from './sample-files.js';

/** Who reports, who checks, who recognises: never the same. */
export interface FundActors {
  officer: Actor;
  head: Actor;
  leader: Actor;
}

/** Loads funds in place, one in every state. */
export async function loadFunds(app: INestApplicationContext, { officer, head, leader }: FundActors, deals: ReadonlyMap<string, string>, shiftOf: (deal: string) => (day: string) => string): Promise<void> {
  const chain = provided(app, FundsChainService);
  const papers = await takeIn(app, officer, FUNDS.map(({ paper, evidenceKind }) => ({ name: paper, content: samplePaper(evidenceKind) })));
  for (const [index, { deal, day, checked = false, recognised, returned, paper: _, ...funds }] of FUNDS.entries()) {
    const fileIds = [papers[index] ?? ''];
    const id = await provided(app, ReportFundsService).report(officer, { ...funds, dealId: deals.get(deal) ?? '', period: shiftOf(deal)(day).slice(0, 7), note: '示例数据', fileIds });
    if (checked || recognised !== undefined) await chain.check(head, { id, expectedVersion: 1 });
    if (recognised !== undefined) await chain.recognise(leader, { id, expectedVersion: 2, amount: recognised });
    if (returned !== undefined) await chain.sendBack(head, { id, expectedVersion: 1, reason: returned });
  }
}
