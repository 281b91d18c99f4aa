import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIGHT_CODES, type LightCode } from '../../src/modules/deals/domain/light-rules.js';
import { startApp, type TestApp } from '../support/app.js';
import { LitDeals } from './lit-deals.js';

let app: TestApp;
let deals: LitDeals;

beforeAll(async () => {
  app = await startApp({ today: '2024-01-02' });
  deals = new LitDeals(app);
});
afterAll(() => app.close());

interface Case {
  rule: LightCode;
  /** A deal of which the rule has something to say. */
  make: () => Promise<string>;
  /** Days on which something changes, each with the day before it. */
  days: [day: string, said: string][];
  /** What stops its clock, on the last of these days. */
  stop: (id: string, day: string) => Promise<unknown>;
}

const CASES: Case[] = [
  {
    rule: 'LEAD_SLA', stop: async (id, day) => { app.clock.setDay(day); await (await app.as('officer')).ok(
      `mutation ($a: AdvanceDealInput!, $u: UpdateDealInput!) { updateDeal(input: $u) { userErrors { code } } advanceDeal(input: $a) { userErrors { code } } }`,
      { u: { id, expectedVersion: 1, assessedOn: day, assessment: '值得跟进' }, a: { id, to: 'talks', on: day } }); },
    make: async () => { app.clock.setDay('2024-06-17'); return (await app.make.deal({ registeredOn: '2024-06-17' })).id; },
    days: [['2024-06-18', 'silent'], ['2024-06-19', 'yellow 2024-06-18 2024-06-19'], ['2024-06-20', 'yellow 2024-06-18 2024-06-19'], ['2024-06-21', 'red 2024-06-18 2024-06-21']],
  }, {
    rule: 'TALK_STALE', make: () => deals.talks('2024-03-15'), stop: (id, day) => deals.update(day, id, { proposalOn: day }),
    days: [['2024-05-14', 'silent'], ['2024-05-15', 'yellow 2024-03-15 2024-05-15'], ['2024-06-14', 'yellow 2024-03-15 2024-05-15'], ['2024-06-15', 'red 2024-03-15 2024-06-15']],
  }, {
    rule: 'FRAME_EXPIRE', stop: (id, day) => deals.sign(day, id),
    make: async () => { const id = await deals.talks('2024-03-15'); await deals.sign('2024-03-15', id, { kind: 'framework', expiresOn: '2024-06-30', agreedStartOn: null, agreedCompletionOn: null, agreedProductionOn: null }); return id; },
    days: [['2024-05-30', 'silent'], ['2024-05-31', 'yellow 2024-06-30 2024-05-31'], ['2024-06-30', 'yellow 2024-06-30 2024-05-31'], ['2024-07-01', 'red 2024-06-30 2024-07-01']],
  }, {
    rule: 'SIGN_REG', make: () => deals.contract('2024-03-10', { registrationDueOn: '2024-04-20' }), stop: (id, day) => deals.milestone(day, id, 'registration'),
    days: [['2024-04-12', 'silent'], ['2024-04-13', 'yellow 2024-04-20 2024-04-13'], ['2024-05-19', 'yellow 2024-04-20 2024-04-13'], ['2024-05-20', 'red 2024-04-20 2024-05-20']],
  }, {
    rule: 'SIGN_LAND_STOCK', make: () => deals.contract('2024-03-10', {}, { siteKind: 'stockLand' }), stop: (id, day) => deals.supplied(day, id, '2030-01-01'),
    days: [['2024-05-08', 'silent'], ['2024-05-09', 'yellow 2024-03-10 2024-05-09'], ['2024-06-09', 'yellow 2024-03-10 2024-05-09'], ['2024-06-10', 'red 2024-03-10 2024-06-10']],
  }, {
    rule: 'SIGN_LAND_NEW', make: () => deals.contract('2024-03-10', {}, { siteKind: 'newLand' }), stop: (id, day) => deals.milestone(day, id, 'landApplication'),
    days: [['2024-04-23', 'silent'], ['2024-04-24', 'yellow 2024-03-10 2024-04-24'], ['2024-05-09', 'yellow 2024-03-10 2024-04-24'], ['2024-05-10', 'red 2024-03-10 2024-05-10']],
  }, {
    rule: 'PLANT_START', stop: (id, day) => deals.done(day, 'recordCommencement', { dealId: id, on: day, evidence: '施工许可证' }),
    make: async () => { const id = await deals.contract('2024-03-10', {}, { siteKind: 'plant' }); await deals.milestone('2024-04-01', id, 'plantLease'); return id; },
    days: [['2024-05-15', 'silent'], ['2024-05-16', 'yellow 2024-04-01 2024-05-16'], ['2024-05-31', 'yellow 2024-04-01 2024-05-16'], ['2024-06-01', 'red 2024-04-01 2024-06-01']],
  }, {
    rule: 'START_PLAN', make: () => deals.contract('2024-03-10', { agreedStartOn: '2024-08-01' }), stop: (id, day) => deals.done(day, 'recordCommencement', { dealId: id, on: day, evidence: '施工许可证' }),
    days: [['2024-07-31', 'silent'], ['2024-08-01', 'yellow 2024-08-01 2024-08-01'], ['2024-10-31', 'yellow 2024-08-01 2024-08-01'], ['2024-11-01', 'red 2024-08-01 2024-11-01']],
  }, {
    // 200 days: a fifth and ten points are over on the 60th day; a fifth and thirty on the 100th, and red only the day after.
    rule: 'PACE', stop: (id, day) => deals.report(day, id, '90'),
    make: async () => { const id = await deals.commenced('2024-01-02', { agreedStartOn: '2024-01-02', agreedCompletionOn: '2024-07-20', agreedProductionOn: '2024-12-01' }); await deals.report('2024-01-20', id, '20'); return id; },
    days: [['2024-03-01', 'silent'], ['2024-03-02', 'yellow 2024-01-02 2024-03-02'], ['2024-04-11', 'yellow 2024-01-02 2024-03-02'], ['2024-04-12', 'red 2024-01-02 2024-04-12']],
  }, {
    rule: 'STAT', make: () => deals.commenced('2024-03-10', {}, { totalInvestment: '5000000' }), stop: (id, day) => deals.update(day, id, { totalInvestment: '4999999.99' }),
    days: [['2024-04-09', 'silent'], ['2024-04-10', 'yellow 2024-03-10 2024-04-10'], ['2024-05-09', 'yellow 2024-03-10 2024-04-10'], ['2024-05-10', 'red 2024-03-10 2024-05-10']],
  }, {
    rule: 'IDLE', stop: (id, day) => deals.done(day, 'recordCommencement', { dealId: id, on: day, evidence: '施工许可证' }),
    make: async () => { const id = await deals.contract('2024-03-10'); await deals.supplied('2024-04-01', id, '2024-09-01'); return id; },
    days: [['2024-06-02', 'silent'], ['2024-06-03', 'yellow 2024-09-01 2024-06-03'], ['2025-02-28', 'yellow 2024-09-01 2024-06-03'], ['2025-03-01', 'red 2024-09-01 2025-03-01']],
  }, {
    rule: 'FUND', stop: (id, day) => deals.funds(day, id, '0.01'),
    make: async () => { const id = await deals.contract('2024-03-10', {}, { contractedInward: '40000000' }); await deals.funds('2024-04-01', id, '9999999.99'); return id; },
    days: [['2024-06-09', 'silent'], ['2024-06-10', 'yellow 2024-03-10 2024-06-10'], ['2024-07-09', 'yellow 2024-03-10 2024-06-10'], ['2024-07-10', 'red 2024-03-10 2024-07-10']],
  }, {
    rule: 'PROMISE',
    make: async () => {
      const id = await deals.talks('2024-03-10');
      await deals.sign('2024-03-10', id, { promises: [{ dealId: id, content: '通水通电', favour: 'none', selective: false, organisationId: app.world.organisations.bureau, dueOn: '2024-06-30' }] });
      return id;
    },
    stop: async (id, day) => {
      app.clock.setDay(day);
      const { deal } = await (await app.as('officer')).ok('query ($id: ID!) { deal(id: $id) { promises { id version } } }', { id });
      await deals.done(day, 'settlePromise', { id: deal.promises[0].id, expectedVersion: deal.promises[0].version, state: 'kept', on: day });
    },
    days: [['2024-06-14', 'silent'], ['2024-06-15', 'yellow 2024-06-30 2024-06-15'], ['2024-06-30', 'yellow 2024-06-30 2024-06-15'], ['2024-07-01', 'red 2024-06-30 2024-07-01']],
  }, {
    rule: 'REPORT', make: () => deals.commenced('2024-06-10'), stop: (id, day) => deals.report(day, id, '5', '2024-06'),
    days: [['2024-06-25', 'silent'], ['2024-06-26', 'yellow 2024-06-25 2024-06-26'], ['2024-06-28', 'yellow 2024-06-25 2024-06-26'], ['2024-06-29', 'red 2024-06-25 2024-06-29']],
  },
];

it('has days for every rule', () => {
  expect(CASES.map(({ rule }) => rule).sort()).toEqual([...LIGHT_CODES].sort());
});

describe.each(CASES)('$rule', ({ rule, make, days, stop }) => {
  it('is lit on its day and not the day before, pauses for an approved extension, and goes out with the fact that stops it', async () => {
    const id = await make();
    for (const [day, said] of days) expect([day, await deals.said(day, id, rule)]).toEqual([day, said]);
    const day = days.at(-1)?.[0] ?? '';
    const { deal } = await deals.done(day, 'extendClock', { dealId: id, rule, fromOn: day, untilOn: '2027-01-10', reason: '迁改管线', documentNumber: '示例函〔2024〕1号', approvedBy: '分管副县长岗' }, 'head');
    expect(deal.lights.find((light: { rule: string }) => light.rule === rule)).toMatchObject({ state: 'paused', dueOn: '2027-01-10', message: expect.stringContaining('迁改管线') });
    const { deal: again } = await deals.done(day, 'withdrawExtension', { id: deal.extensions[0].id }, 'head');
    expect(again.lights.find((light: { rule: string }) => light.rule === rule)).toMatchObject({ state: 'red', message: expect.stringContaining(`规则 ${rule}`) });
    await stop(id, day);
    // At once, not only after the next night.
    expect((await deals.read(id)).lights.map((light: { rule: string }) => light.rule)).not.toContain(rule);
  }, 60_000);
});
