import type { INestApplicationContext } from '@nestjs/common';
import sql from 'sql-template-tag';
import { addDays } from '../kernel/dates.js';
import { DealEditingService, type UpdateDeal } from '../modules/deals/index.js';
import { Db } from '../platform/database/index.js';
import { RECORDS, type DemoRecord } from './data/records.js';
import type { Desk } from './desk.js';
import { provided } from './load-ground.js';

/** Fills in the records of some deals: people, tags, next follow-ups, what was promised. */
export async function loadRecords(app: INestApplicationContext, desk: Omit<Desk, 'shift'>, deals: ReadonlyMap<string, string>, today: string): Promise<void> {
  const ids = RECORDS.map(({ deal }) => deals.get(deal) ?? '');
  const rows = await provided(app, Db).query<{ id: string; version: number }>(sql`SELECT id, version FROM deal WHERE id = ANY (${ids}::uuid[])`);
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  for (const [index, record] of RECORDS.entries()) {
    const id = ids[index] ?? '';
    await provided(app, DealEditingService).update(desk.head, { ...inputOf(record, desk, today), id, expectedVersion: versions.get(id) ?? 1 });
  }
}

function inputOf({ deal: _, followUpIn, team, promised = {}, ...fields }: DemoRecord, { head, officer, ground }: Omit<Desk, 'shift'>, today: string): Omit<UpdateDeal, 'id' | 'expectedVersion'> {
  const year = Number(today.slice(0, 4)) + 2;
  return {
    ...fields, ...(followUpIn === undefined ? {} : { nextFollowUpOn: addDays(today, followUpIn) }),
    ...(team ? {
      firstContactOrganisationId: ground.organisations.bureau, liaisonId: officer.id,
      members: [...(team.head ? [{ userId: head.id, duty: team.head }] : []), ...(team.officer ? [{ userId: officer.id, duty: team.officer }] : [])],
    } : {}),
    ...(Object.keys(promised).length > 0 ? { benefits: Object.entries(promised).map(([indicator, value]) => ({ indicator: indicator as keyof typeof promised, kind: 'promised' as const, year, value })) } : {}),
  };
}
