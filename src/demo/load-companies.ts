import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { addDays } from '../kernel/dates.js';
import { CompaniesService, RisksService } from '../modules/companies/index.js';
import { COMPANIES } from './data/companies.js';
import { provided } from './load-ground.js';

/** Loads companies with their whole record, contacts and risk flags. All of them are made up and say so. */
export async function loadCompanies(app: INestApplicationContext, actor: Actor, today: string): Promise<void> {
  const ids = new Map<string, string>();
  for (const { key, parent, risks = [], ...input } of COMPANIES) {
    const id = await provided(app, CompaniesService).register(actor, { ...input, parentId: parent === undefined ? null : (ids.get(parent) ?? null) });
    ids.set(key, id);
    for (const { daysAgo, cleared, ...risk } of risks) {
      const service = provided(app, RisksService);
      const riskId = await service.flag(actor, { ...risk, companyId: id, notedOn: addDays(today, -daysAgo) });
      if (cleared !== undefined) await service.clear(actor, { id: riskId, note: cleared });
    }
  }
}
