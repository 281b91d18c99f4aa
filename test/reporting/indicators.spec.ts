import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventBus } from '../../src/platform/events/index.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { EXPECTED, FORTY, FUNNEL, million } from './forty-deals.js';
import { Histories } from './forty-histories.js';

const INDICATORS = `query ($filter: IndicatorFilter!) { indicators(filter: $filter) {
  entered { stage count sumInvestment } contractedInward
  cohort { signed registered registeredRate landed landedRate commenced commencedRate produced producedRate contractedInward fundsInPlace fundsRate }
  byChain { chain signed sumInvestment commenced produced } } }`;
const FUNNEL_QUERY = 'query ($organisationId: ID) { funnel(organisationId: $organisationId) { stage count sumInvestment conversion } }';
const PIPELINE = 'query ($year: Int) { pipeline(year: $year) { count sumInvestment stages { stage count phaseCount sumInvestment } signed { count sumInvestment frameworkCount commencedCount } } }';
const LIST = 'query ($filter: DealFilter) { deals(first: 100, filter: $filter) { totalCount sumInvestment nodes { name } } }';

let app: TestApp;
let leader: Client;
let ids: ReadonlyMap<number, string>;

beforeAll(async () => {
  app = await startApp({ today: '2026-06-30' });
  ids = await Histories.live(app);
  leader = await app.as('leader');
}, 300_000);
afterAll(() => app.close());

const indicators = async (from: string, to: string, filter: object = {}, client = leader): Promise<Answered> => (await client.ok(INDICATORS, { filter: { from, to, ...filter } })).indicators;
const ofYear = (year: number, filter: object = {}): Promise<Answered> => indicators(`${String(year)}-01-01`, `${String(year)}-12-31`, filter);
const entered = (answer: Answered, stage: string): [number, string] => {
  const { count, sumInvestment } = answer.entered.find((one: Answered) => one.stage === stage);
  return [count, sumInvestment];
};

describe('the fixture', () => {
  it('is forty deals', () => {
    expect([FORTY.length, ids.size]).toEqual([40, 40]);
  });
});

describe.each([2024, 2025] as const)('the indicators of %i', (year) => {
  const expected = EXPECTED[year];
  let answer: Answered;

  beforeAll(async () => {
    answer = await ofYear(year);
  });

  it('count and add up what was signed, commenced, put under a framework and into production', () => {
    for (const [stage, [count, sum]] of Object.entries(expected.entered)) expect([stage, ...entered(answer, stage)]).toEqual([stage, count, million(sum)]);
    expect(answer.contractedInward).toBe(million(expected.contractedInward));
  });

  it('say the same by industry chain', () => {
    expect(answer.byChain).toEqual(expected.byChain.map(([chain, signed, sum, commenced, produced]) => ({ chain, signed, sumInvestment: million(sum), commenced, produced })));
  });

  it('follow the cohort: how many of those came further', () => {
    const { contractedInward, fundsInPlace, ...counts } = expected.cohort;
    expect(answer.cohort).toEqual({ ...counts, contractedInward: million(contractedInward), fundsInPlace: million(fundsInPlace) });
  });

  it('are those of each chain alone, when asked for it', async () => {
    for (const [chain, signed, sum, commenced, produced] of expected.byChain.filter(([name]) => name !== null)) {
      const one = await ofYear(year, { chain });
      expect([entered(one, 'contract'), entered(one, 'construction')[0], one.cohort.signed]).toEqual([[signed, million(sum)], commenced, signed]);
      expect(one.byChain).toEqual([{ chain, signed, sumInvestment: million(sum), commenced, produced }]);
    }
  });

  it('are the numbers of the pipeline, and of the lists behind them', async () => {
    const { signed } = (await leader.ok(PIPELINE, { year })).pipeline;
    const { contract, framework, construction } = expected.entered;
    expect(signed).toEqual({ count: contract[0], sumInvestment: million(contract[1]), frameworkCount: framework[0], commencedCount: construction[0] });
    for (const [filter, [count, sum]] of [[{ signedIn: year }, contract], [{ frameworkIn: year }, framework], [{ commencedIn: year }, construction]] as const) {
      expect((await leader.ok(LIST, { filter: { ...filter, counted: true } })).deals.totalCount).toBe(count);
      expect((await leader.ok(LIST, { filter })).deals.sumInvestment).toBe(million(sum));
    }
  });
});

describe('the period', () => {
  it('has both its ends in it', async () => {
    expect(entered(await indicators('2024-12-31', '2024-12-31'), 'contract')).toEqual([1, million(30)]);
    expect(entered(await indicators('2024-01-01', '2024-01-01'), 'contract')).toEqual([1, million(20)]);
    expect(entered(await indicators('2024-01-02', '2024-12-30'), 'contract')).toEqual([12, million(5528 - 30 - 20)]);
  });

  it('does not end before it begins', async () => {
    expect(await leader.refusal(INDICATORS, { filter: { from: '2024-12-31', to: '2024-12-30' } })).toEqual(['PERIOD_REVERSED']);
  });

  it('in which nothing was signed has no rates', async () => {
    const { cohort, entered: stages, byChain } = await ofYear(2019);
    expect([cohort.signed, cohort.commencedRate, cohort.fundsRate, stages.length, byChain]).toEqual([0, null, null, 10, []]);
  });

  it('that holds all years adds them up', async () => {
    // 2023: deal 9 alone, 70; and nothing was signed in 2026.
    expect(entered(await indicators('2023-01-01', '2026-06-30'), 'contract')).toEqual([14 + 10 + 1, million(5528 + 649 + 70)]);
  });
});

describe('the funnel', () => {
  it('has those who came at least so far and did not drop out', async () => {
    const { funnel } = await leader.ok(FUNNEL_QUERY);
    expect(funnel).toEqual(FUNNEL.map(([stage, count, sum, conversion]) => ({ stage, count, sumInvestment: million(sum), conversion })));
  });

  it('is that of an organisation and those below it', async () => {
    const of = async (organisationId: string): Promise<number> => (await leader.ok(FUNNEL_QUERY, { organisationId })).funnel[0].count;
    expect([await of(app.world.organisations.bureau), await of(app.world.organisations.county), await of(app.world.organisations.team)]).toEqual([31, 31, 0]);
  });

  it('agrees with the pipeline, where phases stand apart', async () => {
    const { pipeline } = await leader.ok(PIPELINE);
    // Nobody is suspended: what is active is what did not drop out.
    expect([pipeline.count, pipeline.sumInvestment]).toEqual([31, million(8322)]);
    const at = (stage: string): Answered => pipeline.stages.find((one: Answered) => one.stage === stage);
    expect([at('production'), at('construction').phaseCount, at('talks').phaseCount]).toEqual([{ stage: 'production', count: 2, phaseCount: 1, sumInvestment: million(2110) }, 1, 1]);
  });
});

describe('reach', () => {
  it('is the reader’s own', async () => {
    const stranger = await app.as('stranger');
    expect(entered(await indicators('2024-01-01', '2024-12-31', {}, stranger), 'contract')).toEqual([0, '0.00']);
    expect((await stranger.ok(FUNNEL_QUERY, { organisationId: app.world.organisations.county })).funnel[0].count).toBe(0);
    for (const query of [INDICATORS, FUNNEL_QUERY]) expect(await (await app.as('alliance')).refusal(query, { filter: { from: '2024-01-01', to: '2024-12-31' } })).toEqual(['FORBIDDEN']);
  });

  it('costs a handful of statements', async () => {
    expect((await countStatements(() => ofYear(2024))).statements.length).toBeLessThanOrEqual(4);
    expect((await countStatements(() => leader.ok(FUNNEL_QUERY))).statements.length).toBeLessThanOrEqual(2);
  });
});

describe('what is kept', () => {
  it('are running counts that say what the deals say, before and after a night folds them', async () => {
    const tally = `SELECT stage, status, sum(wholes)::integer AS wholes, sum(phases)::integer AS phases, sum(own_investment)::numeric(20, 2) AS own FROM deal_tally GROUP BY 1, 2
      HAVING sum(wholes) <> 0 OR sum(phases) <> 0 ORDER BY 1, 2`;
    const counted = `SELECT stage, status, (count(*) FILTER (WHERE relation IS DISTINCT FROM 'phase'))::integer AS wholes, (count(*) FILTER (WHERE relation = 'phase'))::integer AS phases,
      coalesce(sum(own_investment), 0)::numeric(20, 2) AS own FROM deal GROUP BY 1, 2 ORDER BY 1, 2`;
    const rows = async (): Promise<number> => Number((await app.db.query<{ count: string }[]>('SELECT count(*) FROM deal_tally'))[0]?.count);
    expect(await app.db.query(tally)).toEqual(await app.db.query(counted));
    const before = await rows();
    await app.nest.get(EventBus).work('deals.nightly', {});
    expect(await app.db.query(tally)).toEqual(await app.db.query(counted));
    expect(await rows()).toBeLessThan(before / 4);
  });
});

describe('every number opens the list of just its deals', () => {
  const behind = async (filter: object): Promise<[number, string]> => {
    const [counted, all] = [await leader.ok(LIST, { filter: { ...filter, counted: true } }), await leader.ok(LIST, { filter })];
    return [counted.deals.totalCount, all.deals.sumInvestment];
  };
  const [from, to] = ['2024-01-01', '2024-12-31'];
  const signed = { enteredStage: 'contract', enteredFrom: from, enteredTo: to };

  it('each step of the funnel', async () => {
    const { funnel } = await leader.ok(FUNNEL_QUERY, {});
    const stages = funnel.map(({ stage }: Answered) => stage);
    for (const [index, { stage, count, sumInvestment }] of funnel.entries()) {
      expect([stage, ...(await behind({ stages: stages.slice(index), statuses: ['active', 'suspended'] }))]).toEqual([stage, count, sumInvestment]);
    }
  });

  it('each entry of a period', async () => {
    for (const { stage, count, sumInvestment } of (await ofYear(2024)).entered) {
      expect([stage, ...(await behind({ ...signed, enteredStage: stage }))]).toEqual([stage, count, sumInvestment]);
    }
  });

  it('what was signed and how many of those came further', async () => {
    const { cohort } = await ofYear(2024);
    expect((await behind(signed))[0]).toBe(cohort.signed);
    for (const step of ['registered', 'landed', 'commenced', 'produced']) expect([step, (await behind({ ...signed, cameTo: step }))[0]]).toEqual([step, cohort[step]]);
    // They differ: a filter that did nothing would be seen.
    expect(new Set([cohort.signed, cohort.registered, cohort.landed, cohort.produced]).size).toBe(4);
  });

  it('each chain, and the deals of none', async () => {
    const { byChain } = await ofYear(2024);
    expect(byChain.map(({ chain }: Answered) => chain)).toContain(null);
    for (const { chain, signed: count, sumInvestment, commenced, produced } of byChain) {
      const scope = chain === null ? { withoutChain: true } : { chain };
      expect([chain, ...(await behind({ ...signed, ...scope }))]).toEqual([chain, count, sumInvestment]);
      expect([chain, (await behind({ ...signed, ...scope, enteredStage: 'construction' }))[0], (await behind({ ...signed, ...scope, enteredStage: 'production' }))[0]]).toEqual([chain, commenced, produced]);
    }
  });
});
