import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';

const LIST = `query ($first: Int, $after: String, $filter: VisitFilter, $sort: VisitSort) {
  visits(first: $first, after: $after, filter: $filter, sort: $sort) {
    nodes { id summary visitedOn } pageInfo { hasNextPage endCursor } totalCount counters { visits out in online aftercare investors } } }`;

let app: TestApp;
let officer: Client;
let stranger: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  stranger = await app.as('stranger');
  await app.make.visit({ direction: 'out', visitedOn: '2024-06-01', investorCount: 3, summary: '东莞紧固件', place: '东莞', companyNames: ['甲一有限公司'] });
  await app.make.visit({ direction: 'out', visitedOn: '2024-06-02', investorCount: 5, summary: '深圳锂电', participants: ['招商局长'], companyNames: ['甲二有限公司'] });
  await app.make.visit({ direction: 'in', visitedOn: '2024-06-03', investorCount: 7, summary: '来访 100% 满意', companyNames: ['甲一有限公司'] });
  await app.make.visit({ direction: 'online', visitedOn: '2024-06-04', investorCount: 11, summary: '视频洽谈', nextAction: '寄送样品', nextActionDueOn: '2024-06-10' });
  await app.make.visit({ direction: 'aftercare', visitedOn: '2024-06-05', investorCount: 13, summary: '企业走访' }, 'officerTwo');
  await app.make.visit({ direction: 'out', visitedOn: '2024-06-06', investorCount: 1000, summary: '乙县外出', companyNames: ['甲一有限公司'] }, 'stranger');
});
afterAll(() => app.close());

const list = async (client: Client, variables: object = {}): Promise<{ nodes: { id: string; summary: string }[]; totalCount: number; counters: object; pageInfo: { endCursor: string; hasNextPage: boolean } }> =>
  (await client.ok(LIST, { first: 100, ...variables })).visits;
const summaries = async (filter: object): Promise<string[]> => (await list(officer, { filter })).nodes.map(({ summary }) => summary);

describe('visits', () => {
  it('shows those of the own organisation and below, the latest first, and no others', async () => {
    expect((await list(officer)).nodes.map(({ summary }) => summary)).toEqual(['企业走访', '视频洽谈', '来访 100% 满意', '深圳锂电', '东莞紧固件']);
    expect((await list(await app.as('officerTwo'))).nodes.map(({ summary }) => summary)).toEqual(['企业走访']);
    expect((await list(await app.as('leader'))).totalCount).toBe(5);
    expect((await list(stranger)).nodes.map(({ summary }) => summary)).toEqual(['乙县外出']);
    expect(await (await app.as('land')).refusal(LIST)).toEqual(['FORBIDDEN']);
  });

  it('counts 走请次数 as out and in, and 接洽客商人次 over every direction, within the reader’s reach', async () => {
    expect((await list(officer)).counters).toEqual({ visits: 3, out: 2, in: 1, online: 1, aftercare: 1, investors: 39 });
    expect((await list(stranger)).counters).toEqual({ visits: 1, out: 1, in: 0, online: 0, aftercare: 0, investors: 1000 });
  });

  it('counts over the whole filter, not the page, and zero for nothing', async () => {
    const page = await list(officer, { first: 1, filter: { from: '2024-06-02', to: '2024-06-04' } });
    expect(page.nodes).toHaveLength(1);
    expect(page).toMatchObject({ totalCount: 3, counters: { visits: 2, out: 1, in: 1, online: 1, aftercare: 0, investors: 23 } });
    expect((await list(officer, { filter: { search: '没有这样的走请' } })).counters).toEqual({ visits: 0, out: 0, in: 0, online: 0, aftercare: 0, investors: 0 });
  });

  it('counts in one statement, and only when asked', async () => {
    const asked = await countStatements(() => list(officer));
    const counting = asked.statements.filter((statement) => statement.includes('investor_count), 0)'));
    expect(counting).toHaveLength(1);
    const unasked = await countStatements(() => officer.ok('{ visits { nodes { id } } }'));
    expect(unasked.statements.filter((statement) => /count\(|sum\(/.test(statement))).toEqual([]);
  });

  it('filters by each thing that it can be filtered by', async () => {
    const { companies } = await officer.ok('{ companies(first: 100) { nodes { id name } } }');
    const companyId = companies.nodes.find(({ name }: { name: string }) => name === '甲一有限公司').id;
    expect(await summaries({ direction: 'in' })).toEqual(['来访 100% 满意']);
    expect(await summaries({ from: '2024-06-04' })).toEqual(['企业走访', '视频洽谈']);
    expect(await summaries({ to: '2024-06-01' })).toEqual(['东莞紧固件']);
    expect(await summaries({ companyId })).toEqual(['来访 100% 满意', '东莞紧固件']);
    expect(await summaries({ mine: true })).toEqual(['视频洽谈', '来访 100% 满意', '深圳锂电', '东莞紧固件']);
    expect(await summaries({ mine: false })).toHaveLength(5);
  });

  it('searches what was said, where, by whom, whom they met and what comes next; % and _ are letters', async () => {
    expect(await summaries({ search: '紧固' })).toEqual(['东莞紧固件']);
    expect(await summaries({ search: '东莞' })).toEqual(['东莞紧固件']);
    expect(await summaries({ search: '局长' })).toEqual(['深圳锂电']);
    expect(await summaries({ search: '甲二' })).toEqual(['深圳锂电']);
    expect(await summaries({ search: '样品' })).toEqual(['视频洽谈']);
    expect(await summaries({ search: '100%' })).toEqual(['来访 100% 满意']);
    expect(await summaries({ search: '_' })).toEqual([]);
  });

  it('pages without leaving out or repeating a row, in both sorts and directions', async () => {
    for (const by of ['visitedOn', 'createdAt']) for (const direction of ['asc', 'desc']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await list(officer, { first: 2, after, sort: { by, direction } });
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual((await list(officer, { sort: { by, direction } })).nodes.map(({ id }) => id));
    }
  });

  it('refuses a filter, a sort or a page mark that it does not know', async () => {
    expect(await officer.refusal(LIST, { filter: { colour: 'red' } })).toEqual(['UNKNOWN_FIELD']);
    expect(await officer.refusal(LIST, { filter: { from: '2024-13-01' } })).toEqual(['NOT_DATE']);
    expect(await officer.refusal(LIST, { sort: { by: 'summary', direction: 'asc' } })).toEqual(['NOT_CHOICE']);
    expect(await officer.refusal(LIST, { first: 101 })).toEqual(['OUT_OF_RANGE']);
    expect(await officer.refusal(LIST, { after: 'nonsense' })).toEqual(['CURSOR_INVALID']);
  });

  it('asks the database at most six times for a hundred visits with companies and deals', async () => {
    await app.db.query(`
      WITH made AS (INSERT INTO visit (id, organisation_id, direction, visited_on, summary)
                    SELECT gen_random_uuid(), $1, 'out', '2024-06-30', 'bulk' FROM generate_series(1, 100) RETURNING id)
      INSERT INTO visit_company (visit_id, company_id) SELECT made.id, c.id FROM made CROSS JOIN company c WHERE c.name IN ('甲一有限公司', '甲二有限公司') AND c.organisation_id = $1`,
    [app.world.organisations.bureau]);
    const { visits } = await officer.ok('{ visits(first: 100) { nodes { id } } }');
    for (const { id } of visits.nodes.slice(0, 10)) await app.make.deal({ visitId: id });
    const query = '{ visits(first: 100) { nodes { id companies { name } deals { name } organisation { name } } } }';
    const { result, statements } = await countStatements(() => officer.ok(query));
    expect(result.visits.nodes).toHaveLength(100);
    expect(result.visits.nodes.filter(({ deals }: { deals: object[] }) => deals.length === 1)).toHaveLength(10);
    expect(result.visits.nodes.every(({ companies }: { companies: object[] }) => companies.length === 2)).toBe(true);
    expect(statements.length).toBeLessThanOrEqual(6);
  });
});

describe('visit', () => {
  const ONE = 'query ($id: ID!) { visit(id: $id) { id companies { name } deals { name } createdBy { name } viewerCan } }';

  it('is found by whom it concerns, by nobody else', async () => {
    const { id } = await app.make.visit({ companyNames: ['来源企业有限公司'] });
    const deal = await app.make.deal({ visitId: id });
    expect((await officer.ok(ONE, { id })).visit).toEqual({ id, companies: [{ name: '来源企业有限公司' }], deals: [{ name: deal.name }], createdBy: { name: '招商专员岗' }, viewerCan: ['registerLead', 'updateVisit', 'joinVisits'] });
    expect((await (await app.as('leader')).ok(ONE, { id })).visit.viewerCan).toEqual([]);
    expect((await officer.ok(ONE, { id: id.toUpperCase() })).visit.id).toBe(id);
    for (const client of [stranger, await app.as('officerTwo')]) expect(await client.refusal(ONE, { id })).toEqual(['NOT_FOUND']);
    expect(await officer.refusal(ONE, { id: 'x' })).toEqual(['NOT_FOUND']);
  });

  it('names whom it met to everybody who may read it, though the company itself may be out of their reach', async () => {
    const grant = [newId(), app.world.users.head, app.world.organisations.otherBureau];
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'head', $3)`, grant);
    const foreign = await app.make.company({ name: '乙县名下有限公司' }, 'stranger');
    const { id } = await app.make.visit({ companyIds: [foreign.id], companyNames: [], organisationId: app.world.organisations.bureau }, 'head');
    await app.db.query('DELETE FROM access_grant WHERE id = $1', [grant[0]]);
    expect((await officer.ok(ONE, { id })).visit.companies).toEqual([{ name: '乙县名下有限公司' }]);
    expect(await officer.refusal('query ($id: ID!) { company(id: $id) { id } }', { id: foreign.id })).toEqual(['NOT_FOUND']);
  });

  it('is told on its deal and its companies, to those who may read it', async () => {
    const visit = await app.make.visit({ companyNames: ['双方可见有限公司'] });
    const full = (await officer.ok('query ($id: ID!) { visit(id: $id) { companies { id } } }', { id: visit.id })).visit;
    const companyId = full.companies[0].id;
    const deal = await app.make.deal({ visitId: visit.id });
    const asked = 'query ($deal: ID!, $company: ID!) { deal(id: $deal) { visit { id } } company(id: $company) { visits { id } } }';
    expect(await officer.ok(asked, { deal: deal.id, company: companyId })).toEqual({ deal: { visit: { id: visit.id } }, company: { visits: [{ id: visit.id }] } });
    // A land clerk reads the company and the deal, but no visits; a team reads the county's companies, but not the bureau's visits.
    expect(await (await app.as('land')).ok(asked, { deal: deal.id, company: companyId })).toEqual({ deal: { visit: null }, company: { visits: [] } });
    const ofCompany = 'query ($company: ID!) { company(id: $company) { visits { id } } }';
    expect((await (await app.as('officerTwo')).ok(ofCompany, { company: companyId })).company.visits).toEqual([]);
  });

  it('shows a company its latest twenty visits, the latest first', async () => {
    const company = await app.make.company();
    for (let day = 1; day <= 22; day++) await app.make.visit({ visitedOn: `2024-05-${String(day).padStart(2, '0')}`, companyIds: [company.id], companyNames: [] });
    const answer = await officer.ok('query ($id: ID!) { company(id: $id) { visits { visitedOn } } }', { id: company.id });
    const days = answer.company.visits.map(({ visitedOn }: { visitedOn: string }) => visitedOn);
    expect(days).toHaveLength(20);
    expect([days[0], days[19]]).toEqual(['2024-05-22', '2024-05-03']);
  });
});
