import { CONTRACT_REASONS, TERMINATION_REASONS } from '../../src/modules/deals/domain/codes.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Pipeline } from '../support/pipeline.js';
import { DROP, READ, REOPEN, SUSPEND } from './documents.js';
import { Evidence } from './evidence.js';

let app: TestApp;
let evidence: Evidence;
let officer: Client;
let pipeline: Pipeline;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  evidence = new Evidence(app);
  officer = await app.as('officer');
  pipeline = new Pipeline(app);
});
afterAll(() => app.close());

const run = async (document: string, input: object, client = officer): Promise<Answered> => Object.values((await client.gql(document, { input })).data ?? {})[0];

describe('suspending, dropping and reopening', () => {
  it('keep every change with its day, reason and person', async () => {
    const { id } = await app.make.deal({ registeredOn: '2024-06-01' });
    expect((await run(SUSPEND, { id, on: '2024-06-10', reasonCode: 'land', note: '用地指标待批' })).deal)
      .toMatchObject({ status: 'suspended', reasonCode: 'land', statusNote: '用地指标待批', stage: 'lead', light: 'grey', stageDays: 9 });
    expect((await run(REOPEN, { id, on: '2024-06-15', note: '指标已批' })).deal).toMatchObject({ status: 'active', reasonCode: null, statusNote: null, light: 'green' });
    const { deal } = await run(DROP, { id, on: '2024-06-20', status: 'lost', reasonCode: 'lostToCompetitor', lostTo: '邻县', note: '对方地价更低' });
    expect(deal).toMatchObject({ status: 'lost', reasonCode: 'lostToCompetitor', lostTo: '邻县', light: 'grey', viewerCan: ['reopenDeal', 'correctMilestone'] });
    expect(deal.stageLog).toMatchObject([
      { toStage: 'lead', toStatus: 'active', enteredOn: '2024-06-01', days: 9 },
      { fromStage: 'lead', toStage: 'lead', fromStatus: 'active', toStatus: 'suspended', enteredOn: '2024-06-10', reasonCode: 'land', reason: '用地指标待批', by: '招商专员岗', days: 5 },
      { fromStatus: 'suspended', toStatus: 'active', enteredOn: '2024-06-15', reason: '指标已批', days: 5 },
      { fromStatus: 'active', toStatus: 'lost', enteredOn: '2024-06-20', reasonCode: 'lostToCompetitor', days: null },
    ]);
    const reopened = await run(REOPEN, { id, note: '对方违约，重新洽谈' });
    expect(reopened.deal).toMatchObject({ status: 'active', lostTo: null, stageEnteredOn: '2024-06-01' });
    expect(reopened.deal.stageLog).toHaveLength(5);
  });

  it.each([
    ['suspend', SUSPEND, { reasonCode: 'land' }, 'suspended', 'STATUS_NOT_ACTIVE'],
    ['drop', DROP, { status: 'terminated', reasonCode: 'market' }, 'lost', 'STATUS_ALREADY_CLOSED'],
    ['reopen', REOPEN, { note: '重来' }, 'active', 'STATUS_ALREADY_ACTIVE'],
  ])('refuse to %s what that makes no sense for', async (_verb, document, input, status, code) => {
    const { id } = await app.make.deal();
    await app.db.query('UPDATE deal SET status = $2 WHERE id = $1', [id, status]);
    const before = await evidence.counts();
    expect((await run(document, { id, ...input })).userErrors).toMatchObject([{ code }]);
    expect(await evidence.counts()).toEqual(before);
  });

  it.each([
    [{ status: 'suspended', reasonCode: 'land' }, 'DROP_STATUS_INVALID', 'status'],
    [{ status: 'active', reasonCode: 'land' }, 'DROP_STATUS_INVALID', 'status'],
    [{ status: 'lost', reasonCode: 'lostToCompetitor' }, 'LOST_TO_REQUIRED', 'lostTo'],
    [{ status: 'terminated', reasonCode: 'market', lostTo: '邻县' }, 'LOST_TO_ONLY_WHEN_LOST', 'lostTo'],
    [{ status: 'lost', reasonCode: 'startOverdue' }, 'REASON_ONLY_WHEN_TERMINATED', 'reasonCode'],
    [{ status: 'transferred', reasonCode: 'falseInformation' }, 'REASON_ONLY_WHEN_TERMINATED', 'reasonCode'],
    ...CONTRACT_REASONS.map((reasonCode) => [{ status: 'terminated', reasonCode }, 'REASON_NEEDS_CONTRACT', 'reasonCode'] as [object, string, string]),
    [{ status: 'lost', reasonCode: 'market', on: '2024-07-01' }, 'FUTURE_DATE', 'on'],
    [{ status: 'lost', reasonCode: 'market', on: '2024-05-31' }, 'DATE_BEFORE_STAGE', 'on'],
  ])('refuse to drop with %j', async (input, code, field) => {
    const { id } = await app.make.deal({ registeredOn: '2024-06-01' });
    const before = await evidence.counts();
    expect((await run(DROP, { id, ...input })).userErrors).toMatchObject([{ code, field: ['input', field] }]);
    expect(await evidence.counts()).toEqual(before);
  });

  it.each(['investorWithdrew', 'falseInformation', 'againstPolicy'])('end a deal for %s also before it is signed', async (reasonCode) => {
    const { id } = await app.make.deal();
    expect((await run(DROP, { id, status: 'terminated', reasonCode })).deal).toMatchObject({ status: 'terminated', reasonCode });
  });

  it('tell in both languages why a reason does not fit', async () => {
    const { id } = await pipeline.talks('2024-06-01');
    for (const [language, words] of [['zh-CN', '尚未签约'], ['en', 'has not been signed']] as const) {
      const { userErrors } = await run(DROP, { id, status: 'terminated', reasonCode: 'startOverdue' }, officer.speaking(language));
      expect(userErrors[0].message).toContain(words);
    }
  });

  it.each(TERMINATION_REASONS)('end a signed deal for %s, and suspend none for it', async (reasonCode) => {
    const { id } = await pipeline.contract('2024-06-01');
    expect((await run(SUSPEND, { id, reasonCode })).userErrors).toMatchObject([{ code: 'REASON_ONLY_WHEN_TERMINATED', field: ['input', 'reasonCode'] }]);
    const { deal } = await run(DROP, { id, status: 'terminated', reasonCode });
    expect(deal).toMatchObject({ status: 'terminated', reasonCode });
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: deal, subjectId: $id, first: 1) { nodes { sentence } } }', { id });
    expect(timeline.nodes[0].sentence).not.toContain(reasonCode);
  });

  it('tell what changed in between', async () => {
    const { id } = await app.make.deal();
    for (const [document, input] of [[SUSPEND, { reasonCode: 'land' }], [DROP, { status: 'lost', reasonCode: 'market' }], [REOPEN, { note: '重来' }]] as const) {
      expect(await run(document, { id, expectedVersion: 7, ...input })).toMatchObject({ current: { id, version: 1 }, userErrors: [{ code: 'CONFLICT' }] });
    }
  });

  it('are not for people of another county', async () => {
    const { id } = await app.make.deal();
    const stranger = await app.as('strangerHead');
    for (const [document, input] of [[SUSPEND, { reasonCode: 'land' }], [DROP, { status: 'lost', reasonCode: 'market' }], [REOPEN, { note: '重来' }]] as const) {
      expect(await stranger.refusal(document, { input: { id, ...input } })).toEqual(['NOT_FOUND']);
    }
    expect((await officer.ok(READ, { id })).deal).toMatchObject({ status: 'active', version: 1 });
  });

  it('need a note to reopen', async () => {
    const { id } = await app.make.deal();
    expect(await officer.refusal(REOPEN, { input: { id, note: ' ' } })).toEqual(['REQUIRED']);
  });
});
