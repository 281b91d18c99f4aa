import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { reindex } from '../support/reindex.js';
import { LIST, UPDATE } from './documents.js';
import { Evidence } from './evidence.js';

let app: TestApp;
let evidence: Evidence;
let officer: Client;

const names = async (variables: object, client = officer): Promise<string[]> => (await client.ok(LIST, { first: 100, ...variables })).deals.nodes.map(({ name }: { name: string }) => name);

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  evidence = new Evidence(app);
  officer = await app.as('officer');
});
afterAll(() => app.close());

describe('filters', () => {
  let made: Record<string, Answered>;

  beforeAll(async () => {
    const visitId = await evidence.visit('2024-05-16', app.world.organisations.bureau);
    made = {
      a: await app.make.deal({ name: '紧固件甲', companyName: '兴科兴五金', totalInvestment: '80000000', visitId, registeredOn: '2024-05-16' }),
      b: await app.make.deal({ name: '100%控股_乙', companyName: '伯亿特', totalInvestment: '50000000', kind: 'infrastructure', registeredOn: '2024-05-17' }),
      c: await app.make.deal({ name: '丙', companyName: '金錤', totalInvestment: null, registeredOn: '2024-05-18' }, 'officerTwo'),
    };
    await officer.ok(UPDATE, { input: { id: made['a'].id, expectedVersion: 1, assessment: '跟进', assessedOn: '2024-05-20' } });
    await officer.ok('mutation ($input: AdvanceDealInput!) { advanceDeal(input: $input) { userErrors { code } } }', { input: { id: made['a'].id, to: 'talks' } });
    await officer.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code } } }', { input: { id: made['b'].id, reasonCode: 'funding' } });
  });

  it.each([
    ['nothing: newest registration first', {}, ['丙', '100%控股_乙', '紧固件甲']],
    ['a part of the name', { search: '紧固' }, ['紧固件甲']],
    ['a company’s name', { search: '伯亿' }, ['100%控股_乙']],
    ['a number', { search: 'XM-2024' }, ['丙', '100%控股_乙', '紧固件甲']],
    ['a percent sign, taken literally', { search: '0%' }, ['100%控股_乙']],
    ['an underscore, taken literally', { search: '_' }, ['100%控股_乙']],
    ['a stage', { stage: 'talks' }, ['紧固件甲']],
    ['several stages', { stages: ['talks', 'lead'] }, ['丙', '100%控股_乙', '紧固件甲']],
    ['no stage at all', { stages: [] }, []],
    ['a status', { status: 'suspended' }, ['100%控股_乙']],
    ['a kind', { kind: 'infrastructure' }, ['100%控股_乙']],
    ['mine', { mine: true }, ['100%控股_乙', '紧固件甲']],
    ['an amount', { minInvestment: '50000000.01' }, ['紧固件甲']],
    ['two things at once', { search: '甲', status: 'suspended' }, []],
  ])('%s', async (_what, filter, expected) => {
    expect(await names({ filter })).toEqual(expected);
  });

  it('a visit, a company, an officer, an organisation with all below it', async () => {
    const { a } = made;
    const { deal } = await officer.ok('query ($id: ID!) { deal(id: $id) { visitId company { id deals { name } } officer { id } } }', { id: a.id });
    expect(deal.company.deals).toEqual([{ name: '紧固件甲' }]);
    expect(await names({ filter: { visitId: deal.visitId } })).toEqual(['紧固件甲']);
    expect(await names({ filter: { companyId: deal.company.id } })).toEqual(['紧固件甲']);
    expect(await names({ filter: { officerId: app.world.users.officerTwo } })).toEqual(['丙']);
    expect(await names({ filter: { organisationId: app.world.organisations.team } })).toEqual(['丙']);
    expect(await names({ filter: { organisationId: app.world.organisations.bureau } })).toHaveLength(3);
    expect(await names({ filter: { organisationId: app.world.organisations.otherCounty } })).toEqual([]);
  });

  it.each([
    ['registeredOn', ['紧固件甲', '100%控股_乙', '丙']], ['name', ['100%控股_乙', '丙', '紧固件甲']], ['totalInvestment', ['丙', '100%控股_乙', '紧固件甲']],
    ['stageEnteredOn', ['100%控股_乙', '丙', '紧固件甲']], ['lastProgressOn', ['丙', '紧固件甲', '100%控股_乙']],
  ])('sorted by %s, both ways', async (by, expected) => {
    expect(await names({ sort: { by, direction: 'asc' } })).toEqual(expected);
    expect(await names({ sort: { by, direction: 'desc' } })).toEqual([...expected].reverse());
  });

  it('the sum of the whole filter, not of the page; phases are counted in their deal, expansions by themselves', async () => {
    const sum = async (filter: object): Promise<string> => (await officer.ok(LIST, { first: 1, filter })).deals.sumInvestment;
    expect(await sum({})).toBe('130000000.00');
    expect(await sum({ stages: [] })).toBe('0.00');
    const { id } = await app.make.deal({ name: '母项目', totalInvestment: '5000000000' });
    await app.make.deal({ name: '母项目一期', totalInvestment: '2000000000', parentId: id, phaseName: '一期' });
    await app.make.deal({ name: '母项目增资', totalInvestment: '100000000', parentId: id, source: 'expansion' });
    expect(await sum({ search: '母项目' })).toBe('5100000000.00');
  });

  it('nobody of another county sees any of it, not even in a count', async () => {
    for (const user of ['stranger', 'strangerHead'] as const) {
      const { deals } = await (await app.as(user)).ok(LIST, { filter: { search: '紧固' } });
      expect(deals).toMatchObject({ nodes: [], totalCount: 0, sumInvestment: '0.00' });
      expect(await (await app.as(user)).refusal('query ($id: ID!) { deal(id: $id) { id } }', { id: made['a'].id })).toEqual(['NOT_FOUND']);
    }
    expect(await names({}, await app.as('officerTwo'))).toEqual(['丙']);
    expect(await names({ filter: { search: '甲' } }, await app.as('leader'))).toEqual(['紧固件甲']);
    expect(await app.anonymous.refusal(LIST)).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('alliance')).refusal(LIST)).toEqual(['FORBIDDEN']);
  });

  it('a deal that does not exist, and an id that is none, are not found', async () => {
    for (const id of [newId(), 'nonsense']) expect(await officer.refusal('query ($id: ID!) { deal(id: $id) { id } }', { id })).toEqual(['NOT_FOUND']);
  });
});

describe('bad arguments', () => {
  it.each([
    ['a malformed cursor', { after: 'bm9uc2Vuc2U' }, ['CURSOR_INVALID']],
    ['a cursor of another sort', { after: Buffer.from(JSON.stringify(['name:asc', 'x', newId()])).toString('base64url') }, ['CURSOR_INVALID']],
    ['too many at once', { first: 101 }, ['OUT_OF_RANGE']],
    ['none at all', { first: 0 }, ['OUT_OF_RANGE']],
    ['an unknown filter', { filter: { owner: 'x' } }, ['UNKNOWN_FIELD']],
    ['an unknown stage', { filter: { stage: 'won' } }, ['NOT_CHOICE']],
    ['an unknown sort', { sort: { by: 'secret', direction: 'asc' } }, ['NOT_CHOICE']],
    ['an id that is none', { filter: { companyId: "' OR 1=1" } }, ['NOT_ID']],
    ['a long search', { filter: { search: '长'.repeat(101) } }, ['TOO_LONG']],
  ])('%s', async (_what, variables, codes) => {
    expect(await officer.refusal(LIST, variables)).toEqual(codes);
  });
});

describe('a hundred deals', () => {
  beforeAll(async () => {
    await app.db.query(`
      INSERT INTO deal (id, organisation_id, jurisdiction_id, number, name, code_name, stage, stage_entered_on, source, registered_on, last_progress_on, total_investment, own_investment, company_id, updated_at)
      SELECT gen_random_uuid(), $1, $2, 'PX-' || n, '批量' || lpad((n / 3)::text, 3, '0'), '项目-' || n, (ARRAY['talks','lead','contract'])[1 + n % 3], date '2024-01-01' + n / 4,
             'website', date '2024-01-01' + n / 5, date '2024-01-01' + n / 4, nullif(n / 6, 3) * 1000, nullif(n / 6, 3) * 1000, (SELECT id FROM company ORDER BY id LIMIT 1 OFFSET n % 3), timestamptz '2024-01-01' + (n / 7) * interval '1 day'
      FROM generate_series(1, 130) n`, [app.world.organisations.bureau, app.world.organisations.county]);
    await reindex(app);
  });

  it.each(['registeredOn', 'name', 'totalInvestment', 'stageEnteredOn', 'lastProgressOn', 'updatedAt', 'nextFollowUpOn'].flatMap((by) => ['asc', 'desc'].map((direction) => [by, direction])))(
    'come page by page, each once, by %s %s, while others are added', async (by, direction) => {
      const filter = { search: '批量' };
      const whole = [...(await page(null, 100)).ids, ...(await page((await page(null, 100)).cursor, 100)).ids];
      expect(whole).toHaveLength(130);
      const seen: string[] = [];
      for (let cursor: string | null = null, more = true; more;) {
        const next = await page(cursor, 17);
        seen.push(...next.ids);
        [cursor, more] = [next.cursor, next.more];
        // Added where it has been read already or is still to come: in no case may it move a row across a page's edge.
        await app.db.query(`
          INSERT INTO deal (id, organisation_id, jurisdiction_id, number, name, code_name, stage, stage_entered_on, source, registered_on, last_progress_on)
          SELECT made.id, $1, $2, made.id, '批量', '项目-新', 'lead', '2024-01-01', 'website', '2024-01-01', '2024-01-01' FROM (SELECT gen_random_uuid() AS id) made`,
          [app.world.organisations.bureau, app.world.organisations.county]);
        await reindex(app);
      }
      expect(seen.filter((id) => whole.includes(id))).toEqual(whole);
      expect(new Set(seen).size).toBe(seen.length);
      await app.db.query(`DELETE FROM deal WHERE name = '批量'`);

      async function page(after: string | null, first: number): Promise<{ ids: string[]; cursor: string; more: boolean }> {
        const { deals } = await officer.ok(LIST, { first, after, filter, sort: { by, direction } });
        return { ids: deals.nodes.map(({ id }: { id: string }) => id), cursor: deals.pageInfo.endCursor, more: deals.pageInfo.hasNextPage };
      }
    });

  it('cost the same few statements whatever the size of the page', async () => {
    const document = `query ($first: Int) { deals(first: $first) { nodes {
      id name stageDays light lightReason { rule message } lastProgressOn company { name } nextStages { stage blockers { code message } } } } }`;
    const counted: number[] = [];
    // What is lit is asked for only where something is: not for a page of one green deal.
    for (const first of [10, 50, 100]) {
      const { result, statements } = await countStatements(() => officer.ok(document, { first }));
      expect(result.deals.nodes).toHaveLength(first);
      counted.push(statements.length);
    }
    expect(new Set(counted).size).toBe(1);
    // The session, the page, the companies, the facts, the counties' gates, what is lit.
    expect(counted[0]).toBeLessThanOrEqual(6);
  });

  it('and no more than one each for what else hangs on them', async () => {
    const document = (fields: string): string => `query { deals(first: 100) { nodes { id ${fields} } } }`;
    const base = (await countStatements(() => officer.ok(document('')))).statements.length;
    for (const fields of ['officer { name }', 'organisation { name } viewerCan', 'phases { id }', 'parent { id }', 'stageLog { days }', 'company { id }']) {
      const { statements } = await countStatements(() => officer.ok(document(fields)));
      expect([fields, statements.length - base]).toEqual([fields, fields === 'parent { id }' ? expect.any(Number) : 1]);
      expect(statements.length - base).toBeLessThanOrEqual(1);
    }
  });

  it('count and sum only when asked', async () => {
    const statements = async (fields: string): Promise<number> => (await countStatements(() => officer.ok(`query { deals(first: 5) { nodes { id } ${fields} } }`))).statements.length;
    const base = await statements('');
    expect([await statements('totalCount totalCountCapped'), await statements('sumInvestment')]).toEqual([base + 1, base + 1]);
  });
});
