import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Building, documentOf } from './building.js';

let app: TestApp;
let officer: Client;
let building: Building;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  building = new Building(app, officer);
});
afterAll(() => app.close());

const input = (dealId: string, month: string, patch: object = {}): object => ({ dealId, month, percent: '10', invested: '1000000', done: '基础施工', expectedVersion: 0, ...patch });
const report = (dealId: string, month: string, patch: object = {}): Promise<Answered> => building.done('reportProgress', input(dealId, month, patch));
const told = (dealId: string, month: string, patch: object = {}): Promise<string[]> => building.refused('reportProgress', input(dealId, month, patch));

describe('reportProgress', () => {
  it('reports month after month, and adds up what was invested', async () => {
    const deal = await building.commenced('2024-04-10');
    const photo = await building.upload('基坑.jpg');
    await report(deal.id, '2024-04', { investedBefore: '500000', percent: '5.5', fileIds: [photo], problems: ' 雨季 ', nextSteps: '浇筑' });
    const { progressReports, progressState } = await report(deal.id, '2024-05', { percent: '20', invested: '2000000.50' });
    expect(progressReports).toEqual([
      { id: expect.any(String), month: '2024-05', percent: '20.00', invested: '2000000.50', investedTotal: '3500000.50', done: '基础施工', problems: null, nextSteps: null, reportedBy: '招商专员岗', reportedOn: '2024-06-30', version: 1, files: [] },
      { id: expect.any(String), month: '2024-04', percent: '5.50', invested: '1000000.00', investedTotal: '1500000.00', done: '基础施工', problems: '雨季', nextSteps: '浇筑', reportedBy: '招商专员岗', reportedOn: '2024-06-30', version: 1, files: [{ name: '基坑.jpg' }] },
    ]);
    expect(progressState).toMatchObject({ percent: '20.00', investedTotal: '3500000.50', owedMonth: '2024-06', dueOn: '2024-06-25', overdue: true });
    expect((await building.trail(deal.id, 'reportProgress'))[0]).toEqual({
      month: [null, '2024-04'], percent: [null, '5.50'], invested: [null, '1000000.00'], investedBefore: ['0.00', '500000.00'], done: [null, '基础施工'],
      problems: [null, '雨季'], nextSteps: [null, '浇筑'], files: [[], ['基坑.jpg']],
    });
  });

  it('puts a month right, and is there once', async () => {
    const deal = await building.commenced('2024-04-10');
    await report(deal.id, '2024-04', { investedBefore: '300', problems: '雨季' });
    expect(await told(deal.id, '2024-04')).toEqual(['CONFLICT input.expectedVersion']);
    const { progressReports } = await report(deal.id, '2024-04', { expectedVersion: 1, percent: '12', problems: null });
    expect(progressReports).toMatchObject([{ percent: '12.00', problems: null, investedTotal: '1000300.00', version: 2 }]);
    expect((await building.trail(deal.id, 'reportProgress'))[1]).toEqual({ month: [null, '2024-04'], percent: ['10.00', '12.00'], problems: ['雨季', null] });
    expect(await told(deal.id, '2024-05', { expectedVersion: 1 })).toEqual(['CONFLICT input.expectedVersion']);
  });

  it('is there once also when two report in the same second, and answers a repeated request', async () => {
    const deal = await building.commenced('2024-04-10');
    const answers = await Promise.all(Array.from({ length: 4 }, () => told(deal.id, '2024-04')));
    expect(answers.flat()).toEqual(Array.from({ length: 3 }, () => 'CONFLICT input.expectedVersion'));
    await report(deal.id, '2024-05', { clientMutationId: 'may' });
    expect(await told(deal.id, '2024-05', { clientMutationId: 'may' })).toEqual([]);
    expect(await building.read(deal.id, 'progressReports')).toHaveLength(2);
  });

  it('goes back only where the problems say why, and does not go past the month after', async () => {
    const deal = await building.commenced('2024-04-10');
    await report(deal.id, '2024-04');
    const { refusals } = await building.answer('reportProgress', input(deal.id, '2024-05', { percent: '9.99' }));
    expect(refusals).toEqual([{
      code: 'PERCENT_BELOW_LAST', field: ['input', 'percent'], params: { month: '2024-04', percent: '10' },
      message: '形象进度不能低于 2024-04 的 10%：请核对；确有返工的，在“存在问题”中说明原因。',
    }]);
    expect(await told(deal.id, '2024-06', { percent: '10' })).toEqual([]);
    expect(await told(deal.id, '2024-05', { percent: '10.01' })).toEqual(['PERCENT_ABOVE_NEXT input.percent']);
    expect(await told(deal.id, '2024-05', { percent: '9.99', problems: '返工' })).toEqual([]);
  });

  it('asks why more is invested than the whole is to cost', async () => {
    const deal = await building.commenced('2024-04-10');
    await report(deal.id, '2024-04', { invested: '79000000' });
    expect(await told(deal.id, '2024-05', { invested: '1000000.01' })).toEqual(['INVESTED_ABOVE_TOTAL input.invested']);
    expect(await told(deal.id, '2024-05', { invested: '1000000' })).toEqual([]);
    expect(await told(deal.id, '2024-06', { invested: '0.01', problems: '概算调整' })).toEqual([]);
  });

  it('knows money of the time before in the first month alone', async () => {
    const deal = await building.commenced('2024-04-10');
    await report(deal.id, '2024-05', { investedBefore: '1' });
    expect(await told(deal.id, '2024-06', { investedBefore: '1' })).toEqual(['INVESTED_BEFORE_ONLY_FIRST input.investedBefore']);
    expect(await told(deal.id, '2024-04')).toEqual(['PROGRESS_BEFORE_FIRST input.month']);
  });

  it('is progress: the day counts, and the deal is judged at once', async () => {
    const deal = await building.commenced('2024-04-10');
    await report(deal.id, '2024-04');
    expect((await officer.ok('query ($id: ID!) { deal(id: $id) { lastProgressOn } }', { id: deal.id })).deal).toEqual({ lastProgressOn: '2024-06-30' });
  });

  let shared: string;
  beforeAll(async () => { shared = (await building.commenced('2024-04-10')).id; });
  const cases: [string, object, string[]][] = [
    ['a month of the future', { month: '2024-07' }, ['MONTH_IN_FUTURE input.month']],
    ['what is no month', { month: '2024-13' }, ['PERIOD_INVALID input.month']],
    ['a day for a month', { month: '2024-06-01' }, ['PERIOD_INVALID input.month']],
    ['a month before the commencement', { month: '2024-03' }, ['PROGRESS_BEFORE_COMMENCEMENT input.month']],
    ['more than all', { percent: '100.01' }, ['OUT_OF_RANGE input.percent']],
    ['less than nothing', { percent: '-0.5' }, ['OUT_OF_RANGE input.percent']],
    ['too fine a percentage', { percent: '10.001' }, ['TOO_FINE input.percent']],
    ['a month and a percentage at once', { month: '2024-07', percent: '101' }, ['MONTH_IN_FUTURE input.month', 'OUT_OF_RANGE input.percent']],
    ['money below zero', { invested: '-1' }, ['NEGATIVE input.invested']],
    ['nothing done', { done: ' ' }, ['REQUIRED input.done']],
  ];
  it.each(cases)('tells %s at its field, and writes nothing', async (_, patch, faults) => {
    expect(await told(shared, '2024-06', patch)).toEqual(faults);
    expect(await building.read(shared, 'progressReports')).toEqual([]);
  });

  it('is refused before the commencement, out of reach, not active, and without the right', async () => {
    const early = await building.pipeline.contract('2024-04-10');
    expect(await told(early.id, '2024-06')).toEqual(['PROGRESS_NOT_COMMENCED input.month']);
    expect(await building.refused('reportProgress', input(shared, '2024-06'), await app.as('strangerHead'))).toEqual(['DEAL_NOT_FOUND input.dealId']);
    expect(await (await app.as('leader')).refusal(documentOf('reportProgress'), { input: input(shared, '2024-06') })).toEqual(['FORBIDDEN']);
  });
});

describe('where the reports stand', () => {
  it('is nothing before the commencement, then owes a month, due on the 25th', async () => {
    const early = await building.pipeline.contract('2024-04-10');
    expect(await building.read(early.id, 'progressState')).toBeNull();
    const deal = await building.commenced('2024-04-10');
    const state = async (today: string): Promise<Answered> => {
      app.clock.setDay(today);
      // Somebody who logs in on that day: sessions do not last so long.
      return building.read(deal.id, 'progressState', await app.as('officer')).finally(() => { app.clock.setDay('2024-06-30'); });
    };
    expect(await state('2024-06-30')).toEqual({ owedMonth: '2024-04', dueOn: '2024-04-25', overdue: true, percent: null, investedTotal: '0.00', timePercent: '3.2', gap: null });
    await report(deal.id, '2024-06');
    expect(await state('2024-06-30')).toMatchObject({ owedMonth: null, dueOn: null, overdue: false, timePercent: '3.2', gap: '6.8' });
    expect(await state('2024-07-25')).toMatchObject({ owedMonth: '2024-07', dueOn: '2024-07-25', overdue: false });
    expect(await state('2024-07-26')).toMatchObject({ overdue: true });
  });

  it('owes nothing once the work is complete, or while the deal is suspended', async () => {
    const [complete, suspended] = [await building.commenced('2024-04-10'), await building.commenced('2024-04-10')];
    await building.done('recordMilestone', { dealId: complete.id, kind: 'completion', on: '2024-06-20', evidence: '竣工验收备案表' });
    await officer.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code } } }', { input: { id: suspended.id, reasonCode: 'funding' } });
    for (const { id } of [complete, suspended]) expect(await building.read(id, 'progressState')).toMatchObject({ owedMonth: null, overdue: false });
  });
});
