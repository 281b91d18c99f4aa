import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { PDF } from '../support/documents.js';
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

const ENTITY = '柳州某某紧固件（广西）有限公司';
const PAPERS = {
  filingEntity: ENTITY, filingOn: '2024-04-01', filingTotal: '80000000', contractEntity: '柳州某某紧固件(广西)有限公司', contractOn: '2024-04-05',
  applicationEntity: ENTITY, applicationTotal: '80000000', siteStage: 'foundation',
};
const photos = async (): Promise<string[]> => [await building.upload('现场一.jpg'), await building.upload('现场二.jpg')];
const save = async (dealId: string, papers: object): Promise<Answered> => (await building.done('saveStatistics', { dealId, expectedVersion: 0, ...papers })).statistics;
const open = ({ findings }: Answered): string[] => findings.filter(({ ok }: Answered) => !ok).map(({ code, field }: Answered) => `${code} ${field}`);

describe('the papers of a deal', () => {
  it('are empty at first, and everything is open', async () => {
    const deal = await building.pipeline.contract('2024-04-10');
    expect(await building.read(deal.id, 'statistics')).toMatchObject({
      filingEntity: null, siteStage: null, photos: [], enteredOn: null, version: 0, due: true, route: 'onLine', ready: false,
      findings: [
        { code: 'STATISTICS_ENTITY', ok: false, field: 'filingEntity', message: '备案单位、施工合同甲方、入统申请单位须填写齐全，并且是同一家单位。' },
        { code: 'STATISTICS_DAYS', ok: false }, { code: 'STATISTICS_TOTAL', ok: false }, { code: 'STATISTICS_PHOTOS', ok: false }, { code: 'STATISTICS_SITE', ok: false },
        { code: 'STATISTICS_SIZE', ok: true, message: '计划总投资达到 500 万元' }, { code: 'STATISTICS_COMMENCED', ok: false },
      ],
    });
  });

  it('are ready when filing, contract and application agree', async () => {
    const deal = await building.commenced('2024-04-10');
    const check = await save(deal.id, { ...PAPERS, photoIds: await photos() });
    expect(check).toMatchObject({ ...PAPERS, filingTotal: '80000000.00', applicationTotal: '80000000.00', photos: [{ name: '现场一.jpg' }, { name: '现场二.jpg' }], version: 1, ready: true });
    expect(open(check)).toEqual([]);
    expect((await building.trail(deal.id, 'saveStatistics'))[0]).toMatchObject({ filingTotal: [null, '80000000.00'], siteStage: [null, 'foundation'], photos: [[], ['现场一.jpg', '现场二.jpg']] });
  });

  it.each<[string, object, string]>([
    ['another entity in the application', { applicationEntity: '柳州某某实业有限公司' }, 'STATISTICS_ENTITY applicationEntity'],
    ['an entity that is missing', { contractEntity: null }, 'STATISTICS_ENTITY contractEntity'],
    ['a contract one day before the filing', { contractOn: '2024-03-31' }, 'STATISTICS_DAYS contractOn'],
    ['a planned total that differs by a fen', { applicationTotal: '80000000.01' }, 'STATISTICS_TOTAL applicationTotal'],
    ['a site that is being levelled', { siteStage: 'levelling' }, 'STATISTICS_SITE siteStage'],
    ['a planned total one fen below 500 万', { filingTotal: '4999999.99', applicationTotal: '4999999.99' }, 'STATISTICS_SIZE applicationTotal'],
  ])('tell of %s', async (_, patch, finding) => {
    const deal = await building.commenced('2024-04-10');
    const check = await save(deal.id, { ...PAPERS, ...patch, photoIds: await photos() });
    expect([open(check), check.ready]).toEqual([[finding], false]);
  });

  it('count photographs alone', async () => {
    const deal = await building.commenced('2024-04-10');
    const photoIds = [await building.upload('现场一.jpg'), await building.upload('批文.pdf', 'officer', PDF)];
    expect(open(await save(deal.id, { ...PAPERS, photoIds }))).toEqual(['STATISTICS_PHOTOS photoIds']);
  });

  it('say how a project of its size is reported', async () => {
    const routes = [];
    for (const total of [null, '4999999.99', '5000000', '49999999.99', '50000000']) {
      const { due, route } = await building.read((await app.make.deal({ totalInvestment: total })).id, 'statistics');
      routes.push([due, route]);
    }
    expect(routes).toEqual([[null, null], [false, null], [true, 'byHand'], [true, 'byHand'], [true, 'onLine']]);
  });

  it('change one by one, and not over what another wrote meanwhile', async () => {
    const deal = await building.commenced('2024-04-10');
    await save(deal.id, PAPERS);
    const check = await save(deal.id, { siteStage: 'mainStructure', filingEntity: null, expectedVersion: 1 });
    expect(check).toMatchObject({ siteStage: 'mainStructure', filingEntity: null, contractEntity: PAPERS.contractEntity, version: 2 });
    expect(await building.refused('saveStatistics', { dealId: deal.id, siteStage: 'equipment', expectedVersion: 1 })).toEqual(['CONFLICT input.expectedVersion']);
    expect(await building.refused('saveStatistics', { dealId: deal.id, filingOn: '2024-07-01', contractOn: '2024-07-02', expectedVersion: 2 }))
      .toEqual(['FUTURE_DATE input.filingOn', 'FUTURE_DATE input.contractOn']);
    expect(await building.refused('saveStatistics', { dealId: deal.id, filingTotal: '-1', expectedVersion: 2 })).toEqual(['NEGATIVE input.filingTotal']);
    expect(await building.refused('saveStatistics', { dealId: deal.id, photoIds: [await building.upload('他人.jpg', 'head')], expectedVersion: 2 })).toEqual(['NOT_FOUND input.photoIds.0']);
  });
});

describe('enterStatistics', () => {
  it('is refused while a finding is open, and lists them all', async () => {
    const deal = await building.commenced('2024-04-10');
    await save(deal.id, { ...PAPERS, siteStage: 'levelling' });
    const { refusals } = await building.answer('enterStatistics', { dealId: deal.id, on: '2024-06-01' });
    expect(refusals).toEqual([
      { code: 'STATISTICS_NOT_READY', field: ['input', 'dealId'], params: { count: 2, findings: 'STATISTICS_PHOTOS,STATISTICS_SITE' }, message: '入统材料还有 2 项没有通过体检，请逐项补正。' },
      { code: 'STATISTICS_PHOTOS', field: ['input', 'dealId'], params: null, message: '须有至少两张现场照片。' },
      { code: 'STATISTICS_SITE', field: ['input', 'dealId'], params: null, message: '须已进入主体施工：场地平整不算开工，请更新施工阶段。' },
    ]);
    expect((await building.read(deal.id, 'milestones')).map(({ kind }: Answered) => kind)).not.toContain('statistics');
  });

  it('enters the deal on the day, with what shows it, once', async () => {
    const deal = await building.commenced('2024-04-10');
    await save(deal.id, { ...PAPERS, photoIds: await photos() });
    expect(await building.refused('enterStatistics', { dealId: deal.id, on: '2024-07-01' })).toEqual(['FUTURE_DATE input.on']);
    expect(await building.refused('enterStatistics', { dealId: deal.id, on: '2024-04-09' })).toEqual(['MILESTONE_BEFORE_EARLIER input.on']);
    const { statistics, milestones, planLanes } = await building.done('enterStatistics', { dealId: deal.id, on: '2024-06-01' });
    expect(statistics).toMatchObject({ enteredOn: '2024-06-01', version: 2 });
    expect(milestones.at(-1)).toEqual({
      kind: 'statistics', actualOn: '2024-06-01', evidence: `${ENTITY}：2024-04-01 备案，2024-04-05 施工合同，计划总投资 80,000,000 元`, recordedBy: '招商专员岗',
      files: [{ name: '现场一.jpg' }, { name: '现场二.jpg' }],
    });
    expect(planLanes.find(({ kind }: Answered) => kind === 'statistics')).toMatchObject({ actualOn: '2024-06-01' });
    expect(await building.refused('enterStatistics', { dealId: deal.id, on: '2024-06-02' })).toEqual(['MILESTONE_RECORDED_ALREADY input.on']);
    expect(await building.refused('saveStatistics', { dealId: deal.id, siteStage: 'levelling', expectedVersion: 2 })).toEqual(['STATISTICS_ENTERED input.dealId']);
  });

  it('puts out the light of a deal that should be in', async () => {
    const deal = await building.commenced('2024-04-10');
    const lights = async (): Promise<string[]> => (await officer.ok('query ($id: ID!) { deal(id: $id) { lights { rule } } }', { id: deal.id })).deal.lights.map(({ rule }: Answered) => rule);
    expect(await lights()).toContain('STAT');
    await save(deal.id, { ...PAPERS, photoIds: await photos() });
    await building.done('enterStatistics', { dealId: deal.id, on: '2024-06-01' });
    expect(await lights()).not.toContain('STAT');
  });

  it('has no way round the check', async () => {
    const deal = await building.commenced('2024-04-10');
    expect(await building.refused('recordMilestone', { dealId: deal.id, kind: 'statistics', on: '2024-06-01', evidence: '统计局回执' })).toEqual(['NOT_CHOICE input.kind']);
  });

  it('is refused for deals out of reach or not commenced, and to those without the right', async () => {
    const early = await building.pipeline.contract('2024-04-10');
    await save(early.id, { ...PAPERS, photoIds: await photos() });
    const input = { dealId: early.id, on: '2024-06-01' };
    expect(await building.refused('enterStatistics', input)).toEqual(['STATISTICS_NOT_READY input.dealId', 'STATISTICS_COMMENCED input.dealId']);
    for (const verb of ['enterStatistics', 'saveStatistics'] as const) {
      const given = verb === 'enterStatistics' ? input : { dealId: early.id, expectedVersion: 1 };
      expect(await building.refused(verb, given, await app.as('strangerHead'))).toEqual(['DEAL_NOT_FOUND input.dealId']);
      expect(await (await app.as('leader')).refusal(documentOf(verb), { input: given })).toEqual(['FORBIDDEN']);
    }
  });
});
