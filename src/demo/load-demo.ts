import type { INestApplicationContext } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { addDays, daysBetween } from '../kernel/dates.js';
import { AlliancesService, ShareService } from '../modules/alliances/index.js';
import { CompaniesService } from '../modules/companies/index.js';
import { GateSettingsService, LightSettingsService } from '../modules/deals/index.js';
import { LandSupplyService } from '../modules/land/index.js';
import { TasksService } from '../modules/tasks/index.js';
import { VisitPlansService } from '../modules/visits/index.js';
import { Db } from '../platform/database/index.js';
import { calendarOf } from './calendar.js';
import { ALLIANCES } from './data/alliances.js';
import type { DemoReport } from './data/demo-types.js';
import { GATE, LIGHT } from './data/desk-work.js';
import { MADE_UP } from './data/made-up.js';
import { SUPPLIES, type DemoSupply } from './data/parcels.js';
import { RECENT_VISITS } from './data/recent-visits.js';
import { REPORTS } from './data/reports.js';
import { TASKS } from './data/tasks.js';
import { VISIT_PLANS } from './data/visit-plans.js';
import { demoActor } from './demo-actor.js';
import type { Desk } from './desk.js';
import { loadCompanies } from './load-companies.js';
import { loadDeskWork } from './load-desk-work.js';
import { ReportLoader } from './load-deals.js';
import { loadFunds } from './load-funds.js';
import { loadGround, provided, type Ground } from './load-ground.js';
import { loadLeadSteps } from './load-lead-steps.js';
import { loadRecords } from './load-records.js';
import { loadReviews } from './load-reviews.js';
import { WorkLoader } from './load-works.js';

/**
 * Loads the demo into an empty database; does nothing where there is an organisation already.
 * @returns whether it loaded
 */
export async function loadDemo(app: INestApplicationContext): Promise<boolean> {
  const db = provided(app, Db);
  if (await db.maybe(sql`SELECT 1 FROM organisation LIMIT 1`)) return false;
  const today = app.get(Clock, { strict: false }).today();
  const ground = await loadGround(app);
  const actors = { head: await demoActor(db, 'head'), officer: await demoActor(db, 'officer'), leader: await demoActor(db, 'leader'), land: await demoActor(db, 'land') };
  const county = { organisationId: ground.organisations.county, expectedVersion: 0 };
  const administrator = await demoActor(db, 'admin');
  // Before the deals, so that each is judged by it from the beginning.
  await provided(app, LightSettingsService).set(administrator, { ...LIGHT, ...county });
  const deals = await loadReports(app, { ground, ...actors }, today);
  await nameIndustries(app, actors.head);
  await loadCompanies(app, actors.officer, today);
  // Their companies are there now.
  await loadReport(app, { ground, ...actors }, MADE_UP, today, deals);
  await loadLeadSteps(app, actors.officer, deals, today);
  await loadRecentVisits(app, { ground, ...actors }, today);
  const shiftOf = (deal: string): ((day: string) => string) => calendarOf(reportOf(deal), today);
  await loadSupplies(app, { ground, land: actors.land }, deals, shiftOf);
  await new WorkLoader(app, actors.head).load(deals, shiftOf);
  await loadFunds(app, actors, deals, shiftOf);
  await loadReviews(app, actors, deals, shiftOf);
  await loadRecords(app, { ground, ...actors }, deals, today);
  await loadDeskWork(app, actors, deals, today);
  await loadTasks(app, actors, deals, today);
  await loadPlans(app, actors.officer, ground, today);
  await loadAlliances(app, { ground, head: actors.head }, deals, today);
  // After what was signed without: from now on it binds.
  await provided(app, GateSettingsService).set(administrator, { ...GATE, ...county });
  // So many rows at once: the planner should know of them before the first page is opened. This waits for the disk, and with
  // it for all that came before.
  await db.query(sql`SET LOCAL synchronous_commit = on; ANALYZE`);
  return true;
}

type Deals = ReadonlyMap<string, string>;
const idOf = (deals: Deals, key: string): string => deals.get(key) ?? '';

async function loadReports(app: INestApplicationContext, desk: Omit<Desk, 'shift'>, today: string): Promise<Map<string, string>> {
  const deals = new Map<string, string>();
  for (const report of REPORTS) await loadReport(app, desk, report, today, deals);
  return deals;
}

async function loadReport(app: INestApplicationContext, desk: Omit<Desk, 'shift'>, report: DemoReport, today: string, into: Map<string, string>): Promise<void> {
  for (const [key, id] of await new ReportLoader(app, { ...desk, shift: calendarOf(report, today) }).load(report)) into.set(key, id);
}

/** After the companies, which they visit. */
async function loadRecentVisits(app: INestApplicationContext, desk: Omit<Desk, 'shift'>, today: string): Promise<void> {
  const loader = new ReportLoader(app, { ...desk, shift: (day) => day });
  for (const { daysAgo, next, ...visit } of RECENT_VISITS) {
    await loader.visit({ ...visit, visitedOn: addDays(today, -daysAgo), ...(next ? { next: { action: next.action, dueOn: addDays(today, next.dueIn) } } : {}) });
  }
}

/** The reports name projects, not their investors' trades: a company is put down under the industry of its project. */
async function nameIndustries(app: INestApplicationContext, head: Actor): Promise<void> {
  const companies = await provided(app, Db).query<{ id: string; version: number; industryCode: string }>(sql`
    SELECT DISTINCT ON (c.id) c.id, c.version, d.industry_code AS "industryCode" FROM company c JOIN deal d ON d.company_id = c.id
    WHERE d.industry_code IS NOT NULL ORDER BY c.id, d.number`);
  for (const { id, version, industryCode } of companies) await provided(app, CompaniesService).update(head, { id, expectedVersion: version, industryCode });
}

async function loadSupplies(app: INestApplicationContext, { ground: { parcels }, land }: { ground: Ground; land: Actor }, deals: Deals, shiftOf: (deal: string) => (day: string) => string): Promise<void> {
  for (const [index, { parcel, deal, method, mu, advance = false, ...days }] of SUPPLIES.entries()) {
    const shift = shiftOf(deal);
    await provided(app, LandSupplyService).supply(land, {
      parcelId: parcels[parcel] ?? '', dealId: idOf(deals, deal), method, contractNumber: `示例-供地-${String(index + 1).padStart(2, '0')}`, advance,
      ...(mu === undefined ? {} : { area: { value: mu, unit: 'mu' as const } }),
      contractOn: shift(days.contractOn), deliveryOn: shift(days.deliveryOn), startOn: shift(days.startOn),
    });
  }
}

function reportOf(deal: DemoSupply['deal']): DemoReport {
  const report = [...REPORTS, MADE_UP].find(({ deals }) => deals.some(({ key, phases = [] }) => key === deal || phases.some((phase) => phase.key === deal)));
  if (!report) throw new Error(`no report has the deal ${deal}`);
  return report;
}

async function loadTasks(app: INestApplicationContext, actors: { head: Actor; officer: Actor }, deals: Deals, today: string): Promise<void> {
  const tasks = provided(app, TasksService);
  for (const { title, dueIn, owner, deal, doneNote } of TASKS) {
    const ownerId = actors[owner].id;
    const id = await tasks.assign(actors.head, { title, dueOn: addDays(today, dueIn), ownerId, subjectType: 'deal', subjectId: idOf(deals, deal) });
    if (doneNote !== undefined) await tasks.complete(actors[owner], { id, note: doneNote });
  }
}

/** Of next week, whatever day it is. */
async function loadPlans(app: INestApplicationContext, officer: Actor, { organisations }: Ground, today: string): Promise<void> {
  for (const { company, weekday, place, ...plan } of VISIT_PLANS) {
    await provided(app, VisitPlansService).plan(officer, { ...plan, companyName: company, on: addDays(mondayAfter(today), weekday - 1), organisationId: organisations[place] });
  }
}

/** 5 January 1970 was a Monday. */
const mondayAfter = (day: string): string => addDays(day, 7 - (daysBetween('1970-01-05', day) % 7));

async function loadAlliances(app: INestApplicationContext, { ground, head }: { ground: Ground; head: Actor }, deals: Deals, today: string): Promise<void> {
  for (const { name, chain, lead, members, shares } of ALLIANCES) {
    const allianceId = await provided(app, AlliancesService).create(head, {
      name, chain, leadOrganisationId: ground.organisations[lead], memberOrganisationIds: members.map((member) => ground.organisations[member]),
    });
    for (const { deal, days } of shares) {
      await provided(app, ShareService).share(head, { dealId: idOf(deals, deal), allianceId, expiresOn: days === undefined ? null : addDays(today, days) });
    }
  }
}
