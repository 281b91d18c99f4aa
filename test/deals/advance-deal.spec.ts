import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { ADVANCE, READ, UPDATE } from './documents.js';
import { Evidence } from './evidence.js';

let app: TestApp;
let evidence: Evidence;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2026-12-31' });
  evidence = new Evidence(app);
  officer = await app.as('officer');
});
afterAll(() => app.close());
beforeEach(() => { app.clock.setDay('2026-12-31'); });

const advance = async (input: object, client = officer): Promise<Answered> => (await client.gql(ADVANCE, { input })).data?.advanceDeal;
const read = async (id: string): Promise<Answered> => (await officer.ok(READ, { id })).deal;
const codes = (list: { code: string }[]): string[] => list.map(({ code }) => code);
/** The conditions that refuse; those that only warn have a spec of their own. */
const hard = (list: { code: string; hard: boolean }[]): string[] => codes(list.filter((blocker) => blocker.hard));

/** A deal in talks since 2024-01-10. */
async function inTalks(): Promise<Answered> {
  const lead = await app.make.deal({ registeredOn: '2024-01-05' });
  await officer.ok(UPDATE, { input: { id: lead.id, expectedVersion: 1, assessment: '值得跟进', assessedOn: '2024-01-10' } });
  const { deal, userErrors } = await advance({ id: lead.id, to: 'talks' });
  expect(userErrors).toEqual([]);
  return deal;
}

const JUMP = [
  'STAGE_SKIPPED', 'CONTRACT_MISSING', 'CONTRACT_AMOUNT_MISSING', 'AGREED_START_MISSING', 'AGREED_COMPLETION_MISSING', 'AGREED_PRODUCTION_MISSING',
  'LEGAL_REVIEW_MISSING', 'FAIR_COMPETITION_REVIEW_MISSING', 'LAND_SUPPLY_MISSING',
];

describe('advanceDeal', () => {
  it('walks a deal down the whole line, each stage entered on the day of its fact', async () => {
    const { id } = await inTalks();
    await officer.ok(UPDATE, { input: { id, expectedVersion: 3, proposalOn: '2024-02-01', dueDiligence: '无重大风险' } });
    await evidence.agreement(id, 'framework', '2024-03-01');
    await evidence.contract(id, '2024-04-01');
    await evidence.land(id, '2024-05-01');
    for (const [kind, on] of [['commencement', '2024-08-10'], ['completion', '2025-08-10'], ['production', '2025-12-10'], ['capacity', '2026-12-10']] as const) await evidence.milestone(id, kind, on);
    for (const to of ['review', 'framework', 'contract', 'land', 'construction', 'completion', 'production', 'capacity']) {
      expect(codes((await advance({ id, to })).userErrors)).toEqual([]);
    }
    const deal = await read(id);
    expect(deal).toMatchObject({ stage: 'capacity', stageEnteredOn: '2026-12-10', stageDays: 21, nextStages: [] });
    expect(deal.stageLog.map((entry: Answered) => [entry.toStage, entry.enteredOn, entry.days])).toEqual([
      ['lead', '2024-01-05', 5], ['talks', '2024-01-10', 22], ['review', '2024-02-01', 29], ['framework', '2024-03-01', 31], ['contract', '2024-04-01', 30],
      ['land', '2024-05-01', 101], ['construction', '2024-08-10', 365], ['completion', '2025-08-10', 122], ['production', '2025-12-10', 365], ['capacity', '2026-12-10', 21],
    ]);
  });

  it('refuses a jump from talks to land with every missing thing named, and writes nothing', async () => {
    const { id } = await inTalks();
    const before = await evidence.counts();
    for (const locale of ['zh-CN', 'en'] as const) {
      const { deal, blockers, userErrors } = await advance({ id, to: 'land' }, officer.speaking(locale));
      expect(userErrors).toMatchObject([{ code: 'MOVE_REFUSED', field: ['input', 'to'] }]);
      expect(deal).toMatchObject({ id, stage: 'talks', version: 3 });
      expect(hard(blockers)).toEqual(JUMP);
      expect(blockers[0]).toMatchObject({ field: 'to', params: { stages: 'contract' } });
      expect(blockers[0].message).toContain(locale === 'en' ? 'Contract' : '正式签约');
      for (const { message } of blockers) expect(message).toMatch(locale === 'en' ? /[a-z]{3} [a-z]/ : /[一-鿿]{4}/);
    }
    expect(await evidence.counts()).toEqual(before);
  });

  it('says beforehand, stage by stage, what it will refuse', async () => {
    const { id } = await inTalks();
    const { nextStages } = await read(id);
    expect(nextStages.map(({ stage }: { stage: string }) => stage)).toEqual(['review', 'framework', 'contract']);
    for (const { stage, blockers } of nextStages) expect((await advance({ id, to: stage })).blockers).toEqual(blockers);
  });

  it('takes another contract when the first one lacks what a gate asks', async () => {
    const { id } = await inTalks();
    await evidence.agreement(id, 'contract', '2024-03-01', { start: '2024-08-01' });
    expect(hard((await advance({ id, to: 'contract' })).blockers)).toEqual(['AGREED_COMPLETION_MISSING', 'AGREED_PRODUCTION_MISSING', 'LEGAL_REVIEW_MISSING', 'FAIR_COMPETITION_REVIEW_MISSING']);
    await evidence.contract(id, '2024-04-01');
    expect((await advance({ id, to: 'contract' })).deal).toMatchObject({ stage: 'contract', stageEnteredOn: '2024-04-01' });
  });

  it('never counts a framework as a contract', async () => {
    const { id } = await inTalks();
    await evidence.agreement(id, 'framework', '2024-03-01', { start: '2024-08-01', completion: '2025-08-01', production: '2025-12-01', legal: '通过', fair: '通过' });
    expect(hard((await advance({ id, to: 'contract' })).blockers)).toEqual(JUMP.slice(1, -1));
    expect((await advance({ id, to: 'framework' })).deal).toMatchObject({ stage: 'framework', stageEnteredOn: '2024-03-01' });
  });

  it('refuses the stage the deal is at', async () => {
    const { id } = await inTalks();
    expect(codes((await advance({ id, to: 'talks' })).blockers)).toEqual(['ALREADY_THERE']);
  });

  it('tells what changed in between', async () => {
    const { id } = await inTalks();
    const { userErrors, current } = await advance({ id, to: 'contract', expectedVersion: 1 });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: 1, current: 3 } }]);
    expect(current).toMatchObject({ id, version: 3 });
  });

  it('moves a deal once when two people move it at the same time', async () => {
    const { id } = await inTalks();
    await evidence.contract(id, '2024-04-01');
    const answers = await Promise.all(Array.from({ length: 5 }, () => advance({ id, to: 'contract' })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ blockers }) => codes(blockers))).toEqual(Array.from({ length: 4 }, () => 'ALREADY_THERE'));
  });

  it('is not for people of another county, nor for those who only look on', async () => {
    const { id } = await inTalks();
    for (const user of ['stranger', 'strangerHead'] as const) expect(await (await app.as(user)).refusal(ADVANCE, { input: { id, to: 'review' } })).toEqual(['NOT_FOUND']);
    for (const user of ['auditor', 'alliance', 'land'] as const) expect(await (await app.as(user)).refusal(ADVANCE, { input: { id, to: 'review' } })).toEqual(['FORBIDDEN']);
    expect((await read(id)).stage).toBe('talks');
  });
});

describe('the day of a move', () => {
  it('lies neither ahead nor before the last entry', async () => {
    const { id } = await inTalks();
    await evidence.contract(id, '2024-04-01');
    expect((await advance({ id, to: 'contract', on: '2027-01-01' })).userErrors).toMatchObject([{ code: 'FUTURE_DATE', field: ['input', 'on'] }]);
    expect((await advance({ id, to: 'contract', on: '2024-01-09' })).userErrors).toMatchObject([{ code: 'DATE_BEFORE_STAGE', field: ['input', 'on'], params: { earliest: '2024-01-10' } }]);
    expect((await advance({ id, to: 'contract', on: '2024-04-02' })).deal).toMatchObject({ stageEnteredOn: '2024-04-02' });
  });

  it('is that of the last entry when the fact behind the gate is older', async () => {
    const { id } = await inTalks();
    await evidence.contract(id, '2024-01-02');
    expect((await advance({ id, to: 'contract' })).deal).toMatchObject({ stageEnteredOn: '2024-01-10' });
  });

  it('must exist', async () => {
    const { id } = await inTalks();
    expect(await officer.refusal(ADVANCE, { input: { id, to: 'contract', on: '2024-02-30' } })).toEqual(['NOT_DATE']);
  });
});

describe('a move back', () => {
  it('needs a reason, and keeps the history', async () => {
    const { id } = await inTalks();
    await evidence.contract(id, '2024-04-01');
    await advance({ id, to: 'contract' });
    const refused = await advance({ id, to: 'talks' });
    expect(refused).toMatchObject({ userErrors: [{ code: 'MOVE_REFUSED' }], blockers: [{ code: 'REASON_REQUIRED', field: 'reason' }], deal: { stage: 'contract' } });
    const { deal } = await advance({ id, to: 'talks', reason: '用地指标未落实' });
    expect(deal).toMatchObject({ stage: 'talks', stageEnteredOn: '2026-12-31' });
    expect(deal.stageLog.map((entry: Answered) => [entry.fromStage, entry.toStage, entry.reason])).toEqual([
      [null, 'lead', null], ['lead', 'talks', null], ['talks', 'contract', null], ['contract', 'talks', '用地指标未落实'],
    ]);
    // Forward again: the contract is older than the way back, and must not put the log out of order.
    expect((await advance({ id, to: 'contract' })).deal).toMatchObject({ stage: 'contract', stageEnteredOn: '2026-12-31' });
  });
});

describe('an override', () => {
  it('is for those who hold the right on that deal, with a reason, and is written down with what was missing', async () => {
    const { id } = await inTalks();
    const head = await app.as('head');
    const before = await evidence.counts();
    expect(codes((await advance({ id, to: 'land', override: true, reason: '县政府专题会议定' })).userErrors)).toEqual(['OVERRIDE_NOT_PERMITTED']);
    const unreasoned = await advance({ id, to: 'land', override: true }, head);
    expect(unreasoned.userErrors).toMatchObject([{ code: 'REASON_REQUIRED', field: ['input', 'reason'] }]);
    expect(hard(unreasoned.blockers)).toEqual(JUMP);
    expect(await evidence.counts()).toEqual(before);

    const { deal, userErrors } = await advance({ id, to: 'land', override: true, reason: '县政府专题会议定', on: '2024-06-01' }, head);
    expect(userErrors).toEqual([]);
    expect(deal).toMatchObject({ stage: 'land', stageEnteredOn: '2024-06-01' });
    expect(deal.stageLog.at(-1)).toMatchObject({ toStage: 'land', event: 'move', undone: false, overridden: true, reason: '县政府专题会议定', by: '招商局长岗' });
    // In words, and on the deal for as long as it is missing.
    expect(deal.stageLog.at(-1).unmet).toHaveLength(JUMP.length);
    expect(deal.stageLog.at(-1).unmet.slice(0, 2)).toEqual(['不能跳过必经阶段：正式签约。请先推进到该阶段。', '没有已签订的正式合同：请先登记签约。']);
    expect(hard(deal.missing)).toEqual(JUMP.slice(1));
    const [entry] = await app.db.query<{ unmet: string[] }[]>(`SELECT unmet FROM stage_log WHERE deal_id = $1 AND overridden`, [id]);
    expect(entry?.unmet).toEqual(JUMP);
  });

  it('is no override when nothing is missing', async () => {
    const { id } = await inTalks();
    await evidence.contract(id, '2024-04-01');
    const { deal } = await advance({ id, to: 'contract', override: true });
    expect(deal.stageLog.at(-1)).toMatchObject({ toStage: 'contract', overridden: false });
  });

  it('brings back no deal that is not active', async () => {
    const { id } = await inTalks();
    await app.db.query(`UPDATE deal SET status = 'suspended', status_on = '2024-02-01' WHERE id = $1`, [id]);
    const { blockers, userErrors } = await advance({ id, to: 'land', override: true, reason: '急' }, await app.as('head'));
    expect(userErrors).toMatchObject([{ code: 'MOVE_REFUSED' }]);
    expect(hard(blockers)).toEqual(['STATUS_NOT_ACTIVE', ...JUMP]);
  });
});

describe('what is recorded', () => {
  it('is who moved what, in the trail', async () => {
    const { id } = await inTalks();
    const rows = await app.db.query<Answered[]>(`SELECT verb, actor_name AS by, changes FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [id]);
    expect(rows.map(({ verb, by }) => [verb, by])).toEqual([['registerLead', '招商专员岗'], ['updateDeal', '招商专员岗'], ['advanceDeal', '招商专员岗']]);
    expect(rows[2].changes).toEqual({ stage: ['lead', 'talks'], stageEnteredOn: ['2024-01-05', '2024-01-10'] });
  });

  it('can neither be changed nor deleted', async () => {
    await expect(app.db.query(`UPDATE stage_log SET entered_on = '2020-01-01'`)).rejects.toThrow('append-only');
    await expect(app.db.query('DELETE FROM stage_log')).rejects.toThrow('append-only');
  });
});
