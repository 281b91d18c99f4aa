import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { colleague } from '../support/colleagues.js';
import { UPDATE } from './documents.js';

/** What a stranger to a sensitive deal must never read, by whatever way out: each is a part of one text of the deal. */
const NAME = '极光电池基地';
const INVESTOR = '极光动力测试有限公司';
const WORDS = [NAME, INVESTOR, '年产固态电池', '2411-371702-04-01-', '极光选址报告', '极光投资合同', '极光专班标签', '极光研判', '极光佐证'];

let app: TestApp;
let viewers: Record<Viewer, Client>;
let deals: Answered[];
let companyId: string;
let visitId: string;
let parcelId: string;

type Viewer = 'officer' | 'member' | 'colleague' | 'head' | 'auditor' | 'county';
const KNOWING: readonly Viewer[] = ['officer', 'member', 'head'];
const LEVELS = [0, 1, 2, 3] as const;

/** May the viewer know the deal of a level by name, or see that there is one? */
const knows = (viewer: Viewer, level: number): boolean => viewer !== 'county' && (level < 2 || KNOWING.includes(viewer));
const sees = (viewer: Viewer, level: number): boolean => viewer !== 'county' && (level < 3 || KNOWING.includes(viewer));

beforeAll(async () => {
  app = await startApp({ today: '2026-11-22' });
  const member = await colleague(app, { name: '专班岗', role: 'officer', at: 'bureau' });
  const stranger = await colleague(app, { name: '同科室招商专员岗', role: 'officer', at: 'bureau' });
  viewers = {
    officer: await app.as('officer'), member: member.client, colleague: stranger.client, head: await app.as('head'), auditor: await app.as('auditor'), county: await app.as('stranger'),
  };
  const { officer, head } = viewers;
  companyId = (await app.make.company({ name: INVESTOR }, 'head')).id;
  visitId = (await app.make.visit({ companyIds: [companyId], companyNames: null, visitedOn: '2026-11-01', summary: '来访' })).id;
  parcelId = (await app.make.parcel({ parkId: app.world.organisations.park, number: 'MM-1', area: { value: '600', unit: 'mu' } })).id;
  deals = [];
  for (const level of LEVELS) {
    const deal = await app.make.deal({ name: `${NAME}${String(level)}`, companyId, companyName: null, content: '年产固态电池20GWh', visitId, totalInvestment: '1000000000', registeredOn: '2026-11-01' });
    const { updateDeal } = await officer.ok(UPDATE, { input: {
      id: deal.id, expectedVersion: 1, secrecy: level, projectCode: `2411-371702-04-01-00000${String(level)}`, tags: ['极光专班标签'], assessment: '极光研判', assessedOn: '2026-11-02',
      members: [{ userId: member.id }],
    } });
    deals.push(updateDeal.deal);
    await officer.ok('mutation ($input: AssignTaskInput!) { assignTask(input: $input) { userErrors { code } } }',
      { input: { title: '极光选址报告', dueOn: '2026-12-01', subjectType: 'deal', subjectId: deal.id, ownerId: app.world.users.head } });
    await head.ok('mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { userErrors { code } } }',
      { input: { kind: 'framework', title: '极光投资合同', signedOn: '2026-11-03', deals: [{ dealId: deal.id, amount: '1000000000' }] } });
    await app.db.query(`
      INSERT INTO land_supply (id, organisation_id, parcel_id, deal_id, area, method, contract_number, contract_on, delivery_on, start_on)
      VALUES (gen_random_uuid(), $1, $2, $3, 1000, 'listing', 'GT-' || $4::text, '2026-11-04', '2026-11-05', '2026-12-01')`, [app.world.organisations.bureau, parcelId, deal.id, String(level)]);
    await work(deal.id);
  }
});
afterAll(() => app.close());

const DEAL = `id name codeName masked secrecy content projectCode tags visitId phaseName assessment company { name } parcel { number } viewerCan
  stageLog { reason } leadClocks { note } tasks { title } agreements { title } members { person { name } } visit { summary }`;

/** What the modules of agreements, reviews and construction keep of a deal in words, written straight into their tables. */
async function work(dealId: string): Promise<void> {
  for (const statement of [
    `INSERT INTO review (id, deal_id, applied_on, note) VALUES (gen_random_uuid(), $1, '2026-11-05', '极光佐证')`,
    `INSERT INTO permit (id, deal_id, kind, handler, applied_on, note) VALUES (gen_random_uuid(), $1, 'filing', 'park', '2026-11-05', '极光佐证')`,
    `INSERT INTO progress_report (id, deal_id, month, percent, invested, done, reported_by, reported_on) VALUES (gen_random_uuid(), $1, '2026-11-01', 1, 1, '极光佐证', '招商专员岗', '2026-11-20')`,
    `INSERT INTO milestone (id, deal_id, kind, actual_on, evidence, recorded_by) VALUES (gen_random_uuid(), $1, 'registration', '2026-11-06', '极光佐证', '招商专员岗')`,
    `INSERT INTO fund_arrival (id, deal_id, period, amount, kind, origin, evidence_kind, note, reported_by, reported_on)
     VALUES (gen_random_uuid(), $1, '2026-11-01', 1, 'equipment', 'local', 'bankSlip', '极光佐证', '招商专员岗', '2026-11-20')`,
  ]) await app.db.query(statement, [dealId]);
}

/** Every way out on which a deal, or something that hangs on it, is told. `$id` is the deal's. */
const EXITS: [string, string, (deal: Answered) => object][] = [
  ['the list', `query { deals(first: 100) { nodes { ${DEAL} } } }`, () => ({})],
  ['the list by name', `query { deals(first: 100, sort: { by: name, direction: asc }) { nodes { name } edges { cursor } } }`, () => ({})],
  ['its page', `query ($id: ID!) { deal(id: $id) { ${DEAL} } }`, ({ id }) => ({ id })],
  ['the search for its code name', 'query ($text: String!) { search(text: $text) { hits { id title detail } } }', ({ codeName }) => ({ text: codeName })],
  ['the tasks', 'query { tasks(first: 100) { nodes { title deal { name company { name } } } } }', () => ({})],
  ['the agreements', 'query { agreements(first: 100) { nodes { title deals { deal { name company { name } } } } } }', () => ({})],
  ['its story', 'query ($id: ID!) { timeline(subjectType: deal, subjectId: $id) { nodes { sentence changes { before after } } } }', ({ id }) => ({ id })],
  ['a parcel', 'query { parcels(first: 100) { nodes { supplies { deal { name company { name } content } } } } }', () => ({})],
  ['what stands still', 'query { standstill(first: 50) { deal { name company { name } } days } }', () => ({})],
  ['its reviews', 'query ($id: ID!) { deal(id: $id) { reviews { note } } }', ({ id }) => ({ id })],
  ['its construction', 'query ($id: ID!) { deal(id: $id) { permits { note } progressReports { done } milestones { evidence } } }', ({ id }) => ({ id })],
  ['its funds', 'query ($id: ID!) { deal(id: $id) { fundArrivals { note } } }', ({ id }) => ({ id })],
  ['the funds', 'query { fundArrivals(first: 100) { nodes { note deal { name company { name } } } } }', () => ({})],
  ['a bulk preview', 'query { previewBulkChange(change: { filter: {}, addTags: ["甲"] }) { sample { name company { name } tags } } }', () => ({})],
];

describe.each(LEVELS)('a deal of secrecy %i', (level) => {
  const deal = (): Answered => deals[level];
  /** Texts of this deal alone: others of lower secrecy say the same words. */
  const others = LEVELS.filter((other) => other !== level);

  beforeAll(() => hide(others));
  afterAll(() => show(others));

  describe.each(['officer', 'member', 'colleague', 'head', 'auditor', 'county'] as const)('%s', (viewer) => {
    it.each(EXITS)('%s', async (_exit, document, variables) => {
      const { data } = await viewers[viewer].gql(document, variables(deal()));
      const text = JSON.stringify(data) + cursorsIn(data);
      const told = WORDS.filter((word) => text.includes(word));
      // An exit that tells nobody anything would prove nothing. The auditor changes nothing, so previews nothing.
      if (knows(viewer, level)) expect(told.length > 0 || (viewer === 'auditor' && data === null)).toBe(true);
      else expect(told).toEqual([]);
    });

    it('sees as much of it as it should', async () => {
      const client = viewers[viewer];
      const page = await client.gql(`query ($id: ID!) { deal(id: $id) { ${DEAL} } }`, { id: deal().id });
      const { deals: list } = await client.ok('query { deals(first: 100) { totalCount nodes { id name masked } } }');
      const { pipeline } = await client.gql('query { pipeline { count sumInvestment } }').then(({ data }) => data ?? { pipeline: null });
      if (!sees(viewer, level)) {
        expect(page.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
        expect([list.totalCount, pipeline?.count]).toEqual([0, 0]);
        return;
      }
      const masked = !knows(viewer, level);
      expect(page.data?.deal).toMatchObject(masked
        ? { name: deal().codeName, masked: true, company: null, content: null, projectCode: null, tags: [], visitId: null, assessment: null, viewerCan: [], stageLog: [], tasks: [], agreements: [], secrecy: level }
        : { name: deal().name, masked: false, company: { name: INVESTOR }, content: '年产固态电池20GWh', tags: ['极光专班标签'], tasks: [{ title: '极光选址报告' }] });
      expect(list).toEqual({ totalCount: 1, nodes: [{ id: deal().id, name: masked ? deal().codeName : deal().name, masked }] });
      expect(pipeline.count).toBe(1);
    });

    it('finds it by no more than it knows', async () => {
      const client = viewers[viewer];
      const listed = async (filter: object): Promise<number> => (await client.ok('query ($filter: DealFilter) { deals(filter: $filter) { totalCount } }', { filter })).deals.totalCount;
      const known = knows(viewer, level) ? 1 : 0;
      expect([await listed({ search: NAME }), await listed({ search: INVESTOR }), await listed({ companyId }), await listed({ tag: '极光专班标签' }), await listed({ visitId })]).toEqual([known, known, known, known, known]);
      expect([await listed({ search: deal().codeName }), await listed({ search: deal().number })]).toEqual(sees(viewer, level) ? [1, 1] : [0, 0]);
      const hits = async (text: string): Promise<string[]> =>
        (await client.ok('query ($text: String!) { search(text: $text) { hits { type id } } }', { text })).search.hits.filter(({ type }: { type: string }) => type === 'deal').map(({ id }: { id: string }) => id);
      // The index of everything is everybody's: sensitive deals stand there under code name and number, whoever looks.
      expect(await hits(NAME)).toEqual(viewer !== 'county' && level < 2 ? [deal().id] : []);
      expect(await hits(deal().codeName)).toEqual(sees(viewer, level) ? [deal().id] : []);
    });

    it('learns of it from its investor and its visit only when it knows it', async () => {
      const client = viewers[viewer];
      const company = await client.gql('query ($id: ID!) { company(id: $id) { deals { id } } }', { id: companyId });
      const visit = await client.gql('query ($id: ID!) { visit(id: $id) { deals { id } } }', { id: visitId });
      const story = await client.gql('query ($id: ID!) { timeline(subjectType: company, subjectId: $id, first: 100) { nodes { subjectId subjectType } } }', { id: companyId });
      const known = knows(viewer, level) ? [{ id: deal().id }] : [];
      expect(company.data?.company.deals ?? []).toEqual(known);
      expect(visit.data?.visit.deals ?? []).toEqual(known);
      const told = (story.data?.timeline.nodes ?? []).filter(({ subjectType }: Answered) => subjectType === 'deal' || subjectType === 'agreement');
      expect(told.length > 0).toBe(knows(viewer, level));
    });

    it('changes it only when it knows it', async () => {
      if (viewer === 'auditor') return;
      const answer = await viewers[viewer].gql('mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { deal { id } userErrors { code } } }', { input: { id: deal().id, expectedVersion: 999 } });
      expect(answer.errors?.[0]?.extensions.code ?? answer.data?.updateDeal.userErrors[0].code).toBe(knows(viewer, level) ? 'CONFLICT' : 'NOT_FOUND');
    });
  });

  it('says in the log of everything that something was done, and what only to who knows it', async () => {
    const { auditLog } = await viewers.auditor.ok('query { auditLog(first: 100) { nodes { subjectId verb sentence changes { after } } } }');
    const entries = auditLog.nodes.filter(({ subjectId }: Answered) => subjectId === deal().id);
    expect(entries.map(({ verb }: Answered) => verb)).toEqual(expect.arrayContaining(['registerLead', 'updateDeal', 'assignTask']));
    expect(WORDS.some((word) => JSON.stringify(entries).includes(word))).toBe(knows('auditor', level));
  });

  it('is shared with alliances under its code name, or not at all', async () => {
    const client = viewers.head;
    const { createAlliance } = await client.ok('mutation ($input: CreateAllianceInput!) { createAlliance(input: $input) { alliance { id } userErrors { code } } }',
      { input: { name: `联盟${String(level)}`, memberOrganisationIds: [app.world.organisations.association] } });
    const shared = await client.gql('mutation ($input: ShareDealInput!) { shareDeal(input: $input) { userErrors { code } } }', { input: { dealId: deal().id, allianceId: createAlliance.alliance.id } });
    expect(shared.data?.shareDeal.userErrors).toEqual(level === 3 ? [{ code: 'SECRET_NOT_SHARED' }] : []);
    const partner = await app.as('alliance');
    const { sharedDeals } = await partner.ok('query ($filter: SharedDealFilter) { sharedDeals(filter: $filter) { nodes { codeName } } }', { filter: { allianceId: createAlliance.alliance.id } });
    expect(sharedDeals.nodes).toEqual(level === 3 ? [] : [{ codeName: deal().codeName }]);
    if (level === 3) return;
    await app.db.query('UPDATE deal SET secrecy = 3 WHERE id = $1', [deal().id]);
    expect((await partner.ok('query ($filter: SharedDealFilter) { sharedDeals(filter: $filter) { nodes { codeName } } }', { filter: { allianceId: createAlliance.alliance.id } })).sharedDeals.nodes).toEqual([]);
    await app.db.query('UPDATE deal SET secrecy = $2 WHERE id = $1', [deal().id, level]);
  });
});

it('nobody but its own people learns from the list of followers that somebody is at its investor', async () => {
  const quiet = (await app.make.company({ name: '静默测试有限公司' }, 'head')).id;
  const secret = await app.make.deal({ companyId: quiet, companyName: null, secrecy: 2 }, 'officerTwo');
  const followers = async (): Promise<string[]> => (await viewers.colleague.ok('query ($id: ID!) { company(id: $id) { followedBy { name } } }', { id: quiet })).company.followedBy.map(({ name }: { name: string }) => name);
  expect(await followers()).toEqual([]);
  await app.db.query('UPDATE deal SET secrecy = 1 WHERE id = $1', [secret.id]);
  expect(await followers()).toEqual(['甲县驻东莞招商组']);
});

/** What the cursors of an answer hold: the value by which the list is sorted. */
const cursorsIn = (data: Answered): string => (data?.deals?.edges ?? []).map(({ cursor }: { cursor: string }) => Buffer.from(cursor, 'base64url').toString()).join();

/** Other deals of the fixture out of the way, in an organisation that no viewer reaches. */
async function hide(levels: readonly number[]): Promise<void> {
  await moveTo(levels, app.world.organisations.association);
}

async function show(levels: readonly number[]): Promise<void> {
  await moveTo(levels, app.world.organisations.bureau);
}

async function moveTo(levels: readonly number[], organisation: string): Promise<void> {
  const ids = levels.map((level) => deals[level].id);
  await app.db.query('UPDATE deal SET organisation_id = $2 WHERE id = ANY ($1::uuid[])', [ids, organisation]);
  await app.db.query(`UPDATE search_entry SET organisation_id = $2 WHERE subject_type = 'deal' AND subject_id = ANY ($1::uuid[])`, [ids, organisation]);
  await app.db.query(`UPDATE task SET organisation_id = $2 WHERE subject_id = ANY ($1::uuid[])`, [ids, organisation]);
  await app.db.query(`UPDATE agreement SET organisation_id = $2 WHERE id IN (SELECT agreement_id FROM agreement_deal WHERE deal_id = ANY ($1::uuid[]))`, [ids, organisation]);
}
