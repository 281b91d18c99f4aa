import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Building } from './building.js';

const CORRECT = `mutation ($input: CorrectMilestoneInput!) { answer: correctMilestone(input: $input) {
  milestone { kind actualOn evidence recordedBy version files { name } } deal { stage stageEnteredOn } refusals: userErrors { code field params message } } }`;
const READ = `query ($id: ID!) { deal(id: $id) { stage stageEnteredOn version light lights { rule state since dueOn } stageLog { event toStage enteredOn undone by } milestones { id kind actualOn version } viewerCan } }`;
const INDICATORS = 'query ($filter: IndicatorFilter!) { indicators(filter: $filter) { entered { stage count } } }';
const LIST = 'query ($filter: DealFilter) { deals(filter: $filter) { nodes { id } } }';
const ADVANCE = 'mutation ($input: AdvanceDealInput!) { advanceDeal(input: $input) { userErrors { code field } } }';

let app: TestApp;
let officer: Client;
let head: Client;
let building: Building;

beforeAll(async () => {
  app = await startApp({ today: '2025-03-10' });
  [officer, head] = [await app.as('officer'), await app.as('head')];
  building = new Building(app, officer);
});
afterAll(() => app.close());

const read = async (id: string): Promise<Answered> => (await officer.ok(READ, { id })).deal;
const milestoneOf = async (dealId: string, kind = 'commencement'): Promise<Answered> => (await read(dealId)).milestones.find((one: Answered) => one.kind === kind);
/** Puts the milestone right, and answers with `CODE field` of whatever refuses it. */
const correct = async (dealId: string, on: string, patch: object = {}, { kind = 'commencement', client = officer } = {}): Promise<string[]> => {
  const { id, version } = await milestoneOf(dealId, kind);
  const { data, errors } = await client.gql(CORRECT, { input: { id, expectedVersion: version, on, evidence: '现场照片两张', reason: '年份写错', ...patch } });
  if (errors) return errors.flatMap(({ extensions }: Answered) => extensions.userErrors?.map((one: Answered) => `${one.code} ${one.field.join('.')}`) ?? [extensions.code]);
  return data.answer.refusals.map((one: Answered) => `${one.code} ${one.field.join('.')}`);
};
const countedOn = async (id: string, stage = 'construction'): Promise<string | undefined> =>
  (await app.db.query<{ on: string }[]>('SELECT entered_on::text AS on FROM stage_entry WHERE deal_id = $1 AND stage = $2', [id, stage]))[0]?.on;
const move = (id: string, to: string, on: string): Promise<Answered> => head.ok(ADVANCE, { input: { id, to, on, override: true, reason: '补录' } });

describe('a commencement whose day was written down wrong', () => {
  it('moves the entry, the numbers of both years and the light; the log and the trail keep both days', async () => {
    const deal = await building.commenced('2024-12-20');
    const before = await read(deal.id);
    const commenced = async (year: number): Promise<number> => (await (await app.as('leader')).ok(INDICATORS, { filter: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` } }))
      .indicators.entered.find((one: Answered) => one.stage === 'construction').count;
    const isListed = async (year: number): Promise<boolean> =>
      (await officer.ok(LIST, { filter: { enteredStage: 'construction', enteredFrom: `${String(year)}-01-01`, enteredTo: `${String(year)}-12-31` } })).deals.nodes.some(({ id }: Answered) => id === deal.id);
    expect([await commenced(2024), await commenced(2025), await isListed(2024), await isListed(2025)]).toEqual([1, 0, true, false]);

    expect(await correct(deal.id, '2025-02-20', { reason: ' 开工令日期为次年 ' })).toEqual([]);
    expect([await commenced(2024), await commenced(2025), await isListed(2024), await isListed(2025)]).toEqual([0, 1, false, true]);
    const after = await read(deal.id);
    expect([after.stage, after.stageEnteredOn, after.version, await countedOn(deal.id)]).toEqual(['construction', '2025-02-20', before.version, '2025-02-20']);
    expect(after.stageLog.slice(-2)).toMatchObject([
      { event: 'move', toStage: 'construction', enteredOn: '2024-12-20', undone: false }, { event: 'corrected', toStage: 'construction', enteredOn: '2025-02-20', by: '招商专员岗' },
    ]);
    // A month after the commencement it has to be in the statistics.
    expect([before, after].map(({ lights }) => lights.filter((one: Answered) => one.rule === 'STAT'))).toMatchObject([[{ since: '2024-12-20', state: 'red' }], []]);
    expect(await building.trail(deal.id, 'correctMilestone')).toEqual([{ kind: [null, 'commencement'], actualOn: ['2024-12-20', '2025-02-20'], reason: [null, '开工令日期为次年'] }]);
    expect(JSON.stringify(await officer.ok('query ($id: ID!) { timeline(subjectType: deal, subjectId: $id) { nodes { sentence } } }', { id: deal.id }))).toContain('更正节点“开工”：开工令日期为次年');
  });

  it('carries its whole, which commences with its first phase', async () => {
    const whole = await building.pipeline.contract('2024-03-01');
    const phases = [];
    for (const phaseName of ['一期', '二期']) phases.push((await building.pipeline.talks('2024-03-01', { parentId: whole.id, phaseName, totalInvestment: '1000', companyName: null })).id);
    const [first = '', second = ''] = phases;
    for (const [id, on] of [[first, '2024-06-01'], [second, '2024-08-01']] as const) {
      await move(id, 'contract', '2024-03-01');
      await building.done('recordMilestone', { dealId: id, kind: 'plantLease', on: '2024-04-01', evidence: '厂房租赁合同' });
      await building.done('recordCommencement', { dealId: id, on, evidence: '现场照片两张' });
    }
    expect([await read(whole.id), await countedOn(whole.id)]).toMatchObject([{ stage: 'construction', stageEnteredOn: '2024-06-01' }, '2024-06-01']);
    expect(await correct(first, '2024-07-01')).toEqual([]);
    expect([await read(whole.id), await countedOn(whole.id), await countedOn(first), await countedOn(second)]).toMatchObject([{ stageEnteredOn: '2024-07-01' }, '2024-07-01', '2024-07-01', '2024-08-01']);
    // From here on the second phase is the first to commence.
    expect(await correct(first, '2024-09-01')).toEqual([]);
    expect([await read(whole.id), await countedOn(whole.id), await countedOn(first), await countedOn(second)]).toMatchObject([{ stageEnteredOn: '2024-08-01' }, '2024-08-01', '2024-09-01', '2024-08-01']);
  });

  it('leaves a day that somebody chose for the move himself, and a deal that went on where it is', async () => {
    const deal = await building.pipeline.contract('2024-03-01');
    await move(deal.id, 'land', '2024-04-01');
    await building.done('recordCommencement', { dealId: deal.id, on: '2024-06-01', evidence: '现场照片两张', advance: false });
    await move(deal.id, 'construction', '2024-06-10');
    expect(await correct(deal.id, '2024-06-05')).toEqual([]);
    expect(await countedOn(deal.id)).toBe('2024-06-10');
    const gone = await building.commenced('2024-03-01');
    await building.done('recordMilestone', { dealId: gone.id, kind: 'completion', on: '2024-11-01', evidence: '竣工验收备案' });
    expect(await correct(gone.id, '2024-05-01')).toEqual([]);
    expect([await read(gone.id), await countedOn(gone.id), await countedOn(gone.id, 'completion')]).toMatchObject([{ stage: 'completion', stageEnteredOn: '2024-11-01' }, '2024-05-01', '2024-11-01']);
  });

  it('is put right in a deal that is stopped, too: it stays in the numbers', async () => {
    const deal = await building.commenced('2024-12-20');
    await officer.ok('mutation ($input: DropDealInput!) { dropDeal(input: $input) { userErrors { code field } } }', { input: { id: deal.id, status: 'terminated', reasonCode: 'funding', on: '2025-03-01' } });
    expect((await read(deal.id)).viewerCan).toContain('correctMilestone');
    expect(await correct(deal.id, '2025-01-05')).toEqual([]);
    expect(await countedOn(deal.id)).toBe('2025-01-05');
  });
});

describe('the other milestones', () => {
  it('move the stage that is entered by them: a lease the land, a completion the completion', async () => {
    const deal = await building.commenced('2024-03-01');
    await building.done('recordMilestone', { dealId: deal.id, kind: 'completion', on: '2024-11-01', evidence: '竣工验收备案' });
    expect(await correct(deal.id, '2024-12-01', {}, { kind: 'completion' })).toEqual([]);
    expect(await correct(deal.id, '2024-02-01', {}, { kind: 'plantLease' })).toEqual([]);
    // The lease is older than the contract; the stage is not.
    expect([await read(deal.id), await countedOn(deal.id, 'completion'), await countedOn(deal.id, 'land')]).toMatchObject([{ stageEnteredOn: '2024-12-01' }, '2024-12-01', '2024-03-01']);
    expect((await milestoneOf(deal.id, 'plantLease')).actualOn).toBe('2024-02-01');
  });

  it('take a registration, which moves nothing, and another paper alone', async () => {
    const deal = await building.pipeline.contract('2024-03-01');
    await building.done('recordMilestone', { dealId: deal.id, kind: 'registration', on: '2024-03-20', evidence: '营业执照', fileIds: [await building.upload('旧照.jpg')] });
    const paper = await building.upload('营业执照.jpg');
    expect(await correct(deal.id, '2024-03-20', { evidence: '营业执照', fileIds: [paper], reason: '照片传错' }, { kind: 'registration' })).toEqual([]);
    expect(await building.read(deal.id, 'milestones')).toMatchObject([{ actualOn: '2024-03-20', evidence: '营业执照', recordedBy: '招商专员岗', files: [{ name: '营业执照.jpg' }] }]);
    expect(await building.trail(deal.id, 'correctMilestone')).toEqual([{ kind: [null, 'registration'], files: [['旧照.jpg'], ['营业执照.jpg']], reason: [null, '照片传错'] }]);
    expect(await correct(deal.id, '2024-03-20', { evidence: ' 营业执照 ' }, { kind: 'registration' })).toEqual([]);
    expect([(await milestoneOf(deal.id, 'registration')).version, (await building.trail(deal.id, 'correctMilestone')).length]).toEqual([2, 1]);
  });
});

it('of the entry into statistics moves its day among the papers, and keeps after the commencement', async () => {
  const deal = await building.commenced('2024-04-10');
  const entity = '甲县某某紧固件有限公司';
  await building.done('saveStatistics', {
    dealId: deal.id, filingEntity: entity, filingOn: '2024-04-01', filingTotal: '80000000', contractEntity: entity, contractOn: '2024-04-05', applicationEntity: entity, applicationTotal: '80000000',
    siteStage: 'mainStructure', photoIds: [await building.upload('现场一.jpg'), await building.upload('现场二.jpg')], expectedVersion: 0,
  });
  await building.done('enterStatistics', { dealId: deal.id, on: '2024-06-01' });
  expect(await correct(deal.id, '2024-04-09', {}, { kind: 'statistics' })).toEqual(['MILESTONE_BEFORE_EARLIER input.on']);
  expect(await correct(deal.id, '2024-07-01', {}, { kind: 'statistics' })).toEqual([]);
  expect(await building.read(deal.id, 'statistics')).toMatchObject({ enteredOn: '2024-07-01', version: 3 });
});

describe('a correction', () => {
  let dealId: string;
  beforeAll(async () => {
    dealId = (await building.commenced('2024-03-01')).id;
    await building.done('recordMilestone', { dealId, kind: 'completion', on: '2024-11-01', evidence: '竣工验收备案' });
  });

  it.each([
    ['a day to come', { on: '2025-03-11' }, ['FUTURE_DATE input.on']],
    ['a day before the contract', { on: '2024-02-29' }, ['MILESTONE_BEFORE_CONTRACT input.on']],
    ['a day after the completion', { on: '2024-11-02' }, ['MILESTONE_AFTER_LATER input.on']],
    ['no reason', { reason: '  ' }, ['REQUIRED input.reason']],
    ['too little evidence', { evidence: '有照片' }, ['TOO_SHORT input.evidence']],
    ['a file that is not there', { fileIds: [newId()] }, ['NOT_FOUND input.fileIds.0']],
    ['an older version', { expectedVersion: 7 }, ['CONFLICT input.expectedVersion']],
  ])('is refused with %s, and leaves everything as it was', async (_, patch, said) => {
    const before = await read(dealId);
    expect(await correct(dealId, '2024-04-01', patch)).toEqual(said);
    expect(await read(dealId)).toEqual(before);
  });

  it('is refused before what comes before it', async () => {
    expect(await correct(dealId, '2024-02-29', {}, { kind: 'completion' })).toEqual(['MILESTONE_BEFORE_EARLIER input.on']);
  });

  it('takes one of two that are made at once', async () => {
    const { id } = await building.commenced('2024-03-01');
    const { id: milestoneId, version } = await milestoneOf(id);
    const answers = await Promise.all(['2024-04-01', '2024-05-01'].map((on) => officer.ok(CORRECT, { input: { id: milestoneId, expectedVersion: version, on, evidence: '现场照片两张', reason: '更正' } })));
    expect(answers.flatMap(({ answer }) => answer.refusals.map((one: Answered) => one.code))).toEqual(['CONFLICT']);
  });

  it('is for those who record in its deal: whoever only reads is forbidden, to strangers there is nothing', async () => {
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'leader', $3)`, [newId(), app.world.users.officerTwo, app.world.organisations.county]);
    for (const [user, said] of [['leader', 'FORBIDDEN'], ['strangerHead', 'NOT_FOUND'], ['officerTwo', 'NOT_FOUND']] as const) {
      expect([user, await correct(dealId, '2024-04-01', {}, { client: await app.as(user) })]).toEqual([user, [said]]);
    }
    expect(await correct(dealId, '2024-04-01', {}, { client: app.anonymous })).toEqual(['UNAUTHENTICATED']);
    expect(await correct(dealId, '2024-04-01', { id: newId() })).toEqual(['NOT_FOUND']);
    expect((await (await app.as('leader')).ok(READ, { id: dealId })).deal.viewerCan).not.toContain('correctMilestone');
  });
});
