import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { IMPORTER } from '../../src/demo/demo-actor.js';
import { loadDemo } from '../../src/demo/load-demo.js';
import { DEMO_PASSWORD } from '../../src/modules/identity/index.js';
import { countStatements, startApp, type TestApp } from '../support/app.js';
import { Client, type Answered } from '../support/client.js';

/** Rows of a report are told apart by the names that only its own deals have. */
const SUMS = { roots: 79, phases: 6, investment: '57600000000.00' };

let app: TestApp;
let loading: string[];
const login = async (username: string): Promise<Client> => {
  const answer = await app.anonymous.gql('mutation ($input: LoginInput!) { login(input: $input) { viewer { username } userErrors { code } } }', { input: { username, password: DEMO_PASSWORD } });
  const token = /zouqing_session=([^;]+)/.exec(answer.cookie ?? '')?.[1];
  if (!token) throw new Error(`${username} cannot log in: ${JSON.stringify(answer)}`);
  return new Client(app.url, token);
};
const rows = <Row = Answered>(statement: ReturnType<typeof sql>): Promise<Row[]> => app.db.query(statement.text, statement.values);
const one = async (statement: ReturnType<typeof sql>): Promise<Answered> => (await rows(statement))[0];

beforeAll(async () => {
  app = await startApp({ today: '2026-11-22', empty: true });
  const { result, statements } = await countStatements(() => loadDemo(app.nest));
  expect(result).toBe(true);
  loading = statements;
}, 180_000);
afterAll(() => app.close());

describe('loading the demo', () => {
  it('takes few enough statements for a few seconds, and does nothing the second time', async () => {
    const before = await one(sql`SELECT (SELECT count(*) FROM audit_entry) AS audits, (SELECT count(*) FROM deal) AS deals`);
    // A few seconds on an idle machine: a number of statements does not depend on who else is at work. Every verb on a deal
    // counts its entries and judges its lights in its own transaction.
    expect(loading.length).toBeLessThan(7900);
    expect(await loadDemo(app.nest)).toBe(false);
    expect(await one(sql`SELECT (SELECT count(*) FROM audit_entry) AS audits, (SELECT count(*) FROM deal) AS deals`)).toEqual(before);
  });

  it('names the importer as the author of everything', async () => {
    expect(await rows(sql`SELECT DISTINCT actor_name FROM audit_entry`)).toEqual([{ actor_name: IMPORTER }]);
    expect(await rows(sql`SELECT DISTINCT actor_name FROM stage_log`)).toEqual([{ actor_name: IMPORTER }]);
  });

  it('gives the reason for every stage that no document supports', async () => {
    // The seven fasteners and 中铝 walked to their signing, 赣锋 and its first phase to the site, its other phases to talks; one framework more.
    // Six that no report tells of came to talks, one of them to its contract; one of the reports and four of those left, one came back.
    const moves = await rows(sql`SELECT DISTINCT reason FROM stage_log WHERE overridden`);
    expect(moves).toEqual([{ reason: '示例数据：按原报告所载阶段登记' }]);
    expect(await one(sql`SELECT count(*)::int AS documented FROM stage_log WHERE NOT overridden AND to_stage <> 'lead'`)).toEqual({ documented: 7 * 2 + 2 + 1 + 4 + 4 + 2 + 6 + 1 + 1 + 5 });
  });

  it('lets every login in, and each of them only where it belongs', async () => {
    for (const username of ['officer', 'head', 'leader', 'land', 'alliance', 'admin', 'auditor', 'neighbour']) {
      expect((await (await login(username)).ok('{ viewer { username } }')).viewer).toEqual({ username });
    }
    const neighbour = await login('neighbour');
    expect((await neighbour.ok('{ deals { totalCount } companies { totalCount } visits { totalCount } }'))).toEqual({ deals: { totalCount: 0 }, companies: { totalCount: 0 }, visits: { totalCount: 0 } });
  });

  it('calls people by their positions', async () => {
    const users = await rows<{ name: string }>(sql`SELECT name FROM user_account`);
    const participants = await rows<{ name: string }>(sql`SELECT DISTINCT unnest(participants || leaders) AS name FROM visit`);
    for (const { name } of [...users, ...participants]) expect(name).toMatch(/岗$/);
    const contacts = await rows<{ name: string; address: string }>(sql`SELECT t.name, c.registered_address AS address FROM contact t JOIN company c ON c.id = t.company_id`);
    expect(contacts.length).toBeGreaterThan(2);
    for (const { name, address } of contacts) expect([name, address]).toEqual([expect.stringMatching(/\(示例\)$/), expect.stringContaining('示例数据')]);
  });

  it('names the fictional places as such', async () => {
    const names = await rows<{ name: string }>(sql`SELECT name FROM organisation`);
    for (const { name } of names) expect(name).toMatch(/^示例/);
  });
});

describe('the numbers of the reports, worked by hand', () => {
  it('are 72 deals and 6 phases, 576 亿元, one that a second attraction followed, and six made up without an amount', async () => {
    expect(await one(sql`
      SELECT count(*) FILTER (WHERE relation IS DISTINCT FROM 'phase')::int AS roots, count(*) FILTER (WHERE relation = 'phase')::int AS phases,
             (sum(total_investment) FILTER (WHERE relation IS DISTINCT FROM 'phase'))::text AS investment, sum(own_investment)::text AS own FROM deal`)).toEqual({ ...SUMS, own: SUMS.investment });
  });

  it('agree report by report', async () => {
    const { COUNTY_2024_Q3, COUNTY_2023, CITY_2024_Q3, DISTRICT_2013_H1, COUNTY_2020_H1 } = {
      ...(await import('../../src/demo/data/county-2024-q3.js')), ...(await import('../../src/demo/data/county-2023.js')),
      ...(await import('../../src/demo/data/city-2024-q3.js')), ...(await import('../../src/demo/data/district-2013-h1.js')),
      ...(await import('../../src/demo/data/county-2020-h1.js')),
    };
    const stored = async (names: readonly string[]): Promise<unknown> => Object.values(await one(sql`
      SELECT count(*)::int AS count, coalesce(sum(total_investment), 0)::text AS sum FROM deal WHERE relation IS DISTINCT FROM 'phase' AND name = ANY (${[...names]}::text[])`) as object);
    const of = (report: { deals: readonly { name: string }[] }): Promise<unknown> => stored(report.deals.map(({ name }) => name));
    // 80+59+45+30+16+13 infrastructure, 58+30+30+60+20+30 industry and commerce, in 亿元.
    expect(await of(COUNTY_2024_Q3)).toEqual([20, '47100000000.00']);
    expect(await of(COUNTY_2023)).toEqual([20, '0']);
    expect(await of(CITY_2024_Q3)).toEqual([3, '10000000000.00']);
    expect(await of(DISTRICT_2013_H1)).toEqual([15, '190000000.00']);
    expect(await of(COUNTY_2020_H1)).toEqual([15, '310000000.00']);
  });

  it('have the seven fastener firms under one framework agreement of 3.1 亿元, 45 days before the end of last month but none signed', async () => {
    const head = await login('head');
    const { agreements } = await head.ok('{ agreements(filter: { kind: framework, search: "特种钢" }) { nodes { signedOn dealCount totalAmount deals { amount deal { stage } } } } }');
    expect(agreements.nodes).toHaveLength(1);
    expect(agreements.nodes[0]).toMatchObject({ signedOn: '2026-09-16', dealCount: 7, totalAmount: '310000000.00' });
    expect(agreements.nodes[0].deals.map(({ amount }: Answered) => Number(amount) / 10_000).sort((a: number, b: number) => b - a)).toEqual([8000, 5000, 5000, 4000, 3000, 3000, 3000]);
    expect(new Set(agreements.nodes[0].deals.map(({ deal }: Answered) => deal.stage))).toEqual(new Set(['framework']));
  });

  it('make the pipeline', async () => {
    const { pipeline } = await (await login('leader')).ok('{ pipeline(year: 2026) { count sumInvestment stages { stage count phaseCount sumInvestment } signed { count sumInvestment frameworkCount } } }');
    const stages = Object.fromEntries(pipeline.stages.map(({ stage, count }: Answered) => [stage, count]));
    // Two were terminated, one lost, one suspended.
    expect([pipeline.count, pipeline.sumInvestment]).toEqual([SUMS.roots - 4, SUMS.investment]);
    expect(stages).toEqual({ lead: 8, talks: 8, review: 4, framework: 8, contract: 8, land: 0, construction: 26, completion: 7, production: 6, capacity: 0 });
    // 中铝 and 赣锋 (50 亿元 each) with their contracts; seven more whose report says 签约, 引进 or 入驻 without an amount.
    expect(pipeline.signed).toEqual({ count: 9, sumInvestment: '10000000000.00', frameworkCount: 8 });
    // 赣锋's two phases in talks bring 30 亿元 there, and nothing to the site.
    expect(pipeline.stages.find(({ stage }: Answered) => stage === 'talks')).toEqual({ stage: 'talks', count: 8, phaseCount: 2, sumInvestment: '3000000000.00' });
  });

  it('are 13 idle plots of 539 亩, 120 of them in use again, and the other land', async () => {
    expect(await one(sql`
      SELECT count(*)::int AS plots, (sum(area))::text AS area, (sum(supplied_area))::text AS again FROM parcel WHERE state = 'idle'`))
      .toEqual({ plots: 13, area: '359333.33', again: '80000.00' });
    expect(await one(sql`SELECT count(*)::int AS plots, (min(area) >= 50 * 2000.0 / 3) AS large, bool_and(supplied_area = area) AS sold FROM parcel WHERE standard_land`))
      .toEqual({ plots: 2, large: true, sold: true });
    expect((await rows<{ mu: string }>(sql`SELECT round(area * 3 / 2000)::text AS mu FROM parcel WHERE area > 500 * 666.67 ORDER BY area`)).map(({ mu }) => mu)).toEqual(['813', '830']);
  });

  it('keep the bound of an amount and the phases of a deal', async () => {
    expect(await one(sql`SELECT count(*)::int AS about FROM deal WHERE total_investment_bound = 'about' AND total_investment IS NOT NULL`)).toEqual({ about: 12 });
    expect(await rows(sql`
      SELECT phase.phase_name AS phase, phase.total_investment AS amount, phase.stage FROM deal phase JOIN deal whole ON whole.id = phase.parent_id
      WHERE whole.name IN ('中铝新材料西南智造基地', '江西赣锋新型锂电池科技产业园') ORDER BY whole.name, phase.number`)).toEqual([
      { phase: '一期', amount: '2000000000.00', stage: 'contract' },
      { phase: '一期', amount: '2000000000.00', stage: 'construction' }, { phase: '二期', amount: '1500000000.00', stage: 'talks' }, { phase: '三期', amount: '1500000000.00', stage: 'talks' },
    ]);
  });
});

describe('what a visitor of the demo sees', () => {
  it('is alive: tasks overdue and of today, lights of every colour, visits of the last months', async () => {
    const officer = await login('officer');
    const { overdue, today, visits } = await officer.ok(`{
      overdue: tasks(filter: { mine: true, overdue: true }) { totalCount } today: tasks(filter: { mine: true, dueFrom: "2026-11-22", dueTo: "2026-11-22", state: open }) { totalCount }
      visits { totalCount counters { visits investors } } }`);
    expect([overdue.totalCount > 2, today.totalCount > 1, visits.totalCount]).toEqual([true, true, 26]);
    const { deals } = await officer.ok('{ deals(first: 100) { nodes { light } } }');
    expect(new Set(deals.nodes.map(({ light }: Answered) => light))).toEqual(new Set(['green', 'yellow', 'red', 'grey']));
  });

  it('has leads on time, a report due in two working days, and leads that are late, each step recorded by the importer', async () => {
    const officer = await login('officer');
    const { deals, overdue } = await officer.ok(`{
      deals(first: 100, filter: { stage: lead }) { nodes { name light leadClocks { step dueOn doneOn overdue } } }
      overdue: deals(filter: { leadOverdue: true }) { nodes { name } } }`);
    const open = (lead: Answered): Answered[] => lead.leadClocks.filter(({ doneOn }: Answered) => doneOn === null);
    expect(deals.nodes.every((lead: Answered) => open(lead).length === 1)).toBe(true);
    expect(new Set(deals.nodes.map(({ light }: Answered) => light))).toEqual(new Set(['green', 'yellow', 'red']));
    expect(overdue.nodes.map(({ name }: Answered) => name).sort()).toEqual(['洛浦陶瓷扩产', '雅迪电动车扩产']);
    expect(deals.nodes.flatMap(open).map(({ dueOn }: Answered) => dueOn)).toContain('2026-11-24');
    expect(deals.nodes.flatMap((lead: Answered) => lead.leadClocks).filter(({ doneOn, overdue: late }: Answered) => doneOn !== null && late)).toEqual([]);
  });

  it('has visits of every direction and many kinds, leaders by position, issues of aftercare, and a plan for next week', async () => {
    const officer = await login('officer');
    const { visits, visitPlans } = await officer.ok(`{
      visits(first: 100) { summary counters { visits companyVisits onSiteVisits } nodes { direction kind leaders visitTime intentionLevel issues { category content company { name } } } }
      visitPlans(from: "2026-11-22", to: "2026-12-31") { on note company { name } organisation { name } } }`);
    expect(new Set(visits.nodes.map(({ direction }: Answered) => direction)).size).toBe(4);
    expect(new Set(visits.nodes.map(({ kind }: Answered) => kind)).size).toBeGreaterThan(5);
    expect(visits.nodes.filter(({ leaders }: Answered) => leaders.length > 0).length).toBeGreaterThan(5);
    expect(visits.nodes.flatMap(({ issues }: Answered) => issues).length).toBe(9);
    expect(visits.summary).toMatch(/^共开展走请\d+次（走出去\d+次、请进来\d+次），视频洽谈\d+次，接洽客商\d+人次；走访企业\d+家次，其中入企走访\d+次。$/);
    // 2026-11-22 is a Sunday: next week begins on the day after.
    expect(visitPlans).toEqual([{ on: '2026-11-24', note: '示例数据：上门商定正式合同文本', company: { name: '东莞市兴科兴五金制品有限公司' }, organisation: { name: expect.any(String) } }]);
  });

  it('is the shared status alone for the partner', async () => {
    const { sharedDeals, alliances } = await (await login('alliance')).ok('{ alliances { name } sharedDeals { totalCount nodes { codeName sizeBand industry stage light } } }');
    expect(alliances).toHaveLength(2);
    expect(sharedDeals.totalCount).toBe(7);
    expect(sharedDeals.nodes.filter(({ sizeBand }: Answered) => sizeBand === '50–100亿元')).toHaveLength(2);
  });

  it('ends every period last month, and has visits of the last ten days, to companies that do not exist', async () => {
    expect(await one(sql`SELECT max(entered_on) AS last FROM stage_log`)).toEqual({ last: '2026-10-31' });
    expect(await one(sql`SELECT max(visited_on) AS last FROM visit WHERE visited_on < '2026-11-01'`)).toEqual({ last: '2026-10-31' });
    const { visits } = await (await login('officer')).ok(`{
      visits(filter: { from: "2026-11-01" }) { nodes { visitedOn direction summary companies { name registeredAddress } issues { content } } } }`);
    expect(visits.nodes.map(({ visitedOn }: Answered) => visitedOn)).toEqual(['2026-11-21', '2026-11-19', '2026-11-17', '2026-11-13']);
    expect(new Set(visits.nodes.map(({ direction }: Answered) => direction)).size).toBe(4);
    for (const { summary, companies } of visits.nodes as Answered[]) {
      expect(summary).toContain('示例数据');
      for (const { registeredAddress } of companies as Answered[]) expect(registeredAddress).toContain('示例数据');
    }
  });
});
