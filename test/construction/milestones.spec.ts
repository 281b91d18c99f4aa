import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Pipeline } from '../support/pipeline.js';
import { Building } from './building.js';

const PAYLOAD = `{ milestone { id kind actualOn evidence recordedBy createdAt } deal { id stage stageEnteredOn milestones { kind actualOn } } refusals: userErrors { code field params message } }`;
const COMMENCE = `mutation ($input: RecordCommencementInput!) { answer: recordCommencement(input: $input) ${PAYLOAD} }`;
const RECORD = `mutation ($input: RecordMilestoneInput!) { answer: recordMilestone(input: $input) ${PAYLOAD} }`;
const SUPPLY = `mutation ($input: SupplyLandInput!) { supplyLand(input: $input) { userErrors { code field } } }`;
const EVIDENCE = '施工许可证 450201202009010101';

let app: TestApp;
let pipeline: Pipeline;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2022-12-31' });
  pipeline = new Pipeline(app);
  officer = await app.as('officer');
});
afterAll(() => app.close());

const commence = async (dealId: string, on: string, patch: object = {}, client = officer): Promise<Answered> => (await client.ok(COMMENCE, { input: { dealId, on, evidence: EVIDENCE, ...patch } })).answer;
const record = async (dealId: string, kind: string, on: string, client = officer): Promise<Answered> => (await client.ok(RECORD, { input: { dealId, kind, on, evidence: '首张增值税发票' } })).answer;
const told = ({ refusals }: Answered): string[] => refusals.map((one: Answered) => `${one.code} ${one.field.join('.')}`);

/** A deal that has its contract of 2020-05-16 and its land of 2020-06-01. */
async function onLand(): Promise<Answered> {
  const [deal, parcel] = [await pipeline.contract('2020-05-16'), await app.make.parcel({ parkId: app.world.organisations.park })];
  await officer.ok(SUPPLY, { input: { dealId: deal.id, parcelId: parcel.id, method: 'listing', contractNumber: 'GT-1', contractOn: '2020-06-01', deliveryOn: '2020-06-01', startOn: '2020-09-01' } });
  return deal;
}

describe('recordCommencement', () => {
  it('breaks ground: day, evidence, who recorded it, and the stage as of that day', async () => {
    const deal = await onLand();
    const { milestone, deal: after } = await commence(deal.id, '2020-09-01', { evidence: `  ${EVIDENCE} ` });
    expect(milestone).toMatchObject({ kind: 'commencement', actualOn: '2020-09-01', evidence: EVIDENCE, recordedBy: '招商专员岗' });
    expect(after).toEqual({ id: deal.id, stage: 'construction', stageEnteredOn: '2020-09-01', milestones: [{ kind: 'commencement', actualOn: '2020-09-01' }] });
    const [entry] = await app.db.query<Answered[]>(`SELECT actor_name, changes FROM audit_entry WHERE verb = 'recordCommencement' AND subject_type = 'deal' AND subject_id = $1`, [deal.id]);
    expect(entry).toEqual({ actor_name: '招商专员岗', changes: { kind: [null, 'commencement'], actualOn: [null, '2020-09-01'], evidence: [null, EVIDENCE] } });
  });

  it('is recorded where the gates do not let the deal move, or it shall not', async () => {
    const [early, ready] = [await pipeline.talks('2020-05-16'), await onLand()];
    expect((await commence(early.id, '2020-09-01')).deal.stage).toBe('talks');
    expect((await commence(ready.id, '2020-09-01', { advance: false })).deal.stage).toBe('land');
  });

  it('is there once, and the second is told of the first', async () => {
    const deal = await onLand();
    await commence(deal.id, '2020-09-01');
    for (const [locale, sentence] of [['zh-CN', '这个节点已经登记（2020-09-01），不必重复登记。'], ['en', 'This milestone was recorded already (2020-09-01); there is no need to record it again.']] as const) {
      const { milestone, refusals } = await commence(deal.id, '2020-09-02', {}, officer.speaking(locale));
      expect(milestone).toBeNull();
      expect(refusals).toEqual([{ code: 'MILESTONE_RECORDED_ALREADY', field: ['input', 'on'], params: { kind: 'commencement', on: '2020-09-01' }, message: sentence }]);
    }
  });

  it('is there once also when two record it in the same second', async () => {
    const deal = await onLand();
    const answers = await Promise.all(Array.from({ length: 8 }, () => commence(deal.id, '2020-09-01')));
    expect(answers.filter(({ milestone }) => milestone)).toHaveLength(1);
    expect(answers.flatMap(told)).toEqual(Array.from({ length: 7 }, () => 'MILESTONE_RECORDED_ALREADY input.on'));
  });

  it('answers a repeated request with the first result', async () => {
    const deal = await onLand();
    const first = await commence(deal.id, '2020-09-01', { clientMutationId: 'start-1' });
    expect((await commence(deal.id, '2020-09-01', { clientMutationId: 'start-1' })).milestone).toEqual(first.milestone);
  });

  it('cannot lie in the future or before the contract', async () => {
    const deal = await onLand();
    expect(told(await commence(deal.id, '2023-01-01'))).toEqual(['FUTURE_DATE input.on']);
    expect(told(await commence(deal.id, '2020-05-15'))).toEqual(['MILESTONE_BEFORE_CONTRACT input.on']);
    expect((await officer.ok('query ($id: ID!) { deal(id: $id) { stage milestones { id } } }', { id: deal.id })).deal).toEqual({ stage: 'land', milestones: [] });
  });

  it('is refused for deals out of reach or not active, and to those without the right', async () => {
    const deal = await onLand();
    const suspended = await onLand();
    await officer.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code field } } }', { input: { id: suspended.id, reasonCode: 'funding' } });
    expect(told(await commence(suspended.id, '2020-09-01'))).toEqual(['STATUS_NOT_ACTIVE input.dealId']);
    expect(told(await commence(deal.id, '2020-09-01', {}, await app.as('strangerHead')))).toEqual(['DEAL_NOT_FOUND input.dealId']);
    // Reads the county's deals, but records for the team only.
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'leader', $3)`, [newId(), app.world.users.officerTwo, app.world.organisations.county]);
    expect(told(await commence(deal.id, '2020-09-01', {}, await app.as('officerTwo')))).toEqual(['DEAL_NOT_FOUND input.dealId']);
    const input = { dealId: deal.id, on: '2020-09-01', evidence: EVIDENCE };
    expect(await (await app.as('leader')).refusal(COMMENCE, { input })).toEqual(['FORBIDDEN']);
    expect(await app.anonymous.refusal(COMMENCE, { input })).toEqual(['UNAUTHENTICATED']);
  });

  const cases: [string, object, { code: string; field: string[]; 'zh-CN': string; en: string }][] = [
    ['no evidence', { evidence: '' }, { code: 'REQUIRED', field: ['input', 'evidence'], 'zh-CN': '必填', en: 'Required' }],
    ['three characters of evidence', { evidence: '有照片' }, { code: 'TOO_SHORT', field: ['input', 'evidence'], 'zh-CN': '至少 4 个字', en: 'At least 4' }],
    ['evidence of blanks and one character', { evidence: '   证   ' }, { code: 'TOO_SHORT', field: ['input', 'evidence'], 'zh-CN': '至少 4 个字', en: 'At least 4' }],
    ['a day that does not exist', { on: '2021-02-29' }, { code: 'NOT_DATE', field: ['input', 'on'], 'zh-CN': '2021-02-29', en: 'not a day that exists' }],
  ];
  let dealId: string;
  beforeAll(async () => {
    dealId = (await onLand()).id;
  });
  it.each(cases)('tells %s at its field, in the language of the reader', async (_, patch, { code, field, ...messages }) => {
    const input = { dealId, on: '2020-09-01', evidence: EVIDENCE, ...patch };
    for (const locale of ['zh-CN', 'en'] as const) {
      const { errors, data } = await officer.speaking(locale).gql(COMMENCE, { input });
      const faults = errors ? errors[0]?.extensions.userErrors : data.answer.refusals;
      expect(faults).toMatchObject([{ code, field }]);
      expect(faults[0].message).toContain(messages[locale]);
    }
  });
});

describe('recordMilestone', () => {
  it('carries a deal from the start of work to its full capacity, each on its day', async () => {
    const deal = await onLand();
    await commence(deal.id, '2020-09-01');
    const stages = [];
    for (const [kind, on] of [['completion', '2021-09-01'], ['production', '2021-12-01'], ['capacity', '2022-12-31']] as const) stages.push((await record(deal.id, kind, on)).deal);
    expect(stages.map(({ stage, stageEnteredOn }) => `${stage} ${stageEnteredOn}`)).toEqual(['completion 2021-09-01', 'production 2021-12-01', 'capacity 2022-12-31']);
    expect(stages[2].milestones.map(({ kind }: Answered) => kind)).toEqual(['commencement', 'completion', 'production', 'capacity']);
  });

  it('keeps to the order on the ground, also where one is recorded late', async () => {
    const deal = await onLand();
    await commence(deal.id, '2020-09-01');
    expect(told(await record(deal.id, 'completion', '2020-08-31'))).toEqual(['MILESTONE_BEFORE_EARLIER input.on']);
    expect(told(await record(deal.id, 'production', '2021-12-01'))).toEqual([]);
    expect(told(await record(deal.id, 'completion', '2021-12-02'))).toEqual(['MILESTONE_AFTER_LATER input.on']);
    expect(told(await record(deal.id, 'production', '2021-12-03'))).toEqual(['MILESTONE_RECORDED_ALREADY input.kind']);
  });

  it('takes papers and a lease: a registration is progress and moves no deal, a lease stands for the land', async () => {
    const deal = await pipeline.contract('2020-05-16');
    const registered = await record(deal.id, 'registration', '2020-06-20');
    expect([told(registered), registered.deal.stage]).toEqual([[], 'contract']);
    expect((await officer.ok('query ($id: ID!) { deal(id: $id) { lastProgressOn } }', { id: deal.id })).deal).toEqual({ lastProgressOn: '2020-06-20' });
    expect((await record(deal.id, 'plantLease', '2020-07-01')).deal).toMatchObject({ stage: 'land', stageEnteredOn: '2020-07-01' });
  });

  it('keeps the photographs that show it, and takes nobody else\'s', async () => {
    const [deal, building] = [await onLand(), new Building(app, officer)];
    const [mine, theirs] = [await building.upload('打桩.jpg'), await building.upload('他人.jpg', 'head')];
    expect(told(await commence(deal.id, '2020-09-01', { fileIds: [mine, theirs] }))).toEqual(['NOT_FOUND input.fileIds.1']);
    await commence(deal.id, '2020-09-01', { fileIds: [mine] });
    expect(await building.read(deal.id, 'milestones')).toMatchObject([{ kind: 'commencement', files: [{ name: '打桩.jpg' }] }]);
  });

  it('leaves the commencement to its own verb', async () => {
    const input = { dealId: app.world.users.officer, kind: 'commencement', on: '2020-09-01', evidence: EVIDENCE };
    expect(await officer.refusal(RECORD, { input })).toEqual(['NOT_CHOICE']);
  });
});

describe('what followers add to a list of deals', () => {
  it('takes one statement each, however many deals there are', async () => {
    const LIST = `query ($first: Int!) { deals(first: $first) { nodes { name parcels { number } milestones { kind } agreements { title dealCount } } } }`;
    const few = await countStatements(() => officer.ok(LIST, { first: 3 }));
    const many = await countStatements(() => officer.ok(LIST, { first: 100 }));
    expect(many.result.deals.nodes.length).toBeGreaterThan(8);
    expect(many.statements).toHaveLength(few.statements.length);
    // Session, page, parcels, milestones, agreements, deals of the agreements.
    expect(many.statements.length).toBeLessThanOrEqual(6);
  });
});
