import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import { nightfall } from '../support/nightly.js';
import type { Answered } from '../support/client.js';
import { ADVANCE, DROP, LIST, REOPEN, SUSPEND, UPDATE } from './documents.js';

const CLOCKS = 'leadClocks { step startedOn dueOn doneOn doneBy note overdue }';
const RECORD = `mutation ($input: RecordLeadStepInput!) { recordLeadStep(input: $input) {
  deal { id version assessedOn assessment light viewerCan ${CLOCKS} } userErrors { code field params message } } }`;
const READ = `query ($id: ID!) { deal(id: $id) { version stage assessedOn assessment light lightReason { rule since dueOn message } viewerCan ${CLOCKS} } }`;

let app: TestApp;
let officer: Client;
let head: Client;

// A Monday; no holiday is near.
const TODAY = '2024-06-17';
beforeAll(async () => {
  app = await startApp({ today: TODAY });
  officer = await app.as('officer');
  head = await app.as('head');
});
afterAll(() => app.close());
beforeEach(() => on(TODAY));

const on = (day: string): void => { app.clock.setDay(day); };
const record = async (input: object, client = officer): Promise<Answered> => (await client.gql(RECORD, { input: { note: '已电话答复', ...input } })).data?.recordLeadStep;
const read = async (id: string): Promise<Answered> => (await (await app.as('officer')).ok(READ, { id })).deal;
const refusals = (payload: Answered): unknown[] => payload.userErrors.map(({ code, field }: Answered) => [code, field.at(-1)]);
const find = async (filter: object, client?: Client): Promise<string[]> =>
  (await (client ?? await app.as('officer')).ok(LIST, { first: 100, filter })).deals.nodes.map(({ id }: Answered) => id);
/** The clocks of a deal by their steps: due day, and the day of being done. */
const clocks = async (id: string): Promise<[string, string, string | null][]> => (await read(id)).leadClocks.map((clock: Answered) => [clock.step, clock.dueOn, clock.doneOn]);
const lead = (input: object = {}): Promise<Answered> => app.make.deal({ registeredOn: TODAY, ...input });

describe('a lead that is registered', () => {
  it('is to be answered the next working day, assessed on the third, fed back on the seventh', async () => {
    const { id } = await lead();
    expect((await read(id)).leadClocks).toEqual([
      { step: 'answer', startedOn: TODAY, dueOn: '2024-06-18', doneOn: null, doneBy: null, note: null, overdue: false },
      { step: 'assess', startedOn: TODAY, dueOn: '2024-06-20', doneOn: null, doneBy: null, note: null, overdue: false },
      { step: 'feedback', startedOn: TODAY, dueOn: '2024-06-26', doneOn: null, doneBy: null, note: null, overdue: false },
    ]);
  });

  it('on the Friday before National Day is to be answered on the Sunday that is worked', async () => {
    on('2024-09-27');
    const { id } = await app.make.deal({ registeredOn: '2024-09-27' });
    expect(await clocks(id)).toEqual([['answer', '2024-09-29', null], ['assess', '2024-10-08', null], ['feedback', '2024-10-12', null]]);
  });

  it('counts from the day of registration, which may be past', async () => {
    const { id } = await lead({ registeredOn: '2024-06-06' });
    // Dragon Boat Festival: Monday 10 June is free.
    expect(await clocks(id)).toEqual([['answer', '2024-06-07', null], ['assess', '2024-06-12', null], ['feedback', '2024-06-18', null]]);
  });

  it('keeps power and energy needs, exact', async () => {
    const { id } = await lead({ powerNeed: '12500.5', energyNeed: '0.05' });
    const needs = 'query ($id: ID!) { deal(id: $id) { powerNeed energyNeed } }';
    expect((await officer.ok(needs, { id })).deal).toEqual({ powerNeed: '12500.50', energyNeed: '0.05' });
    await officer.ok(UPDATE, { input: { id, expectedVersion: 1, powerNeed: null, energyNeed: '9007199254.01' } });
    expect((await officer.ok(needs, { id })).deal).toEqual({ powerNeed: null, energyNeed: '9007199254.01' });
  });

  it.each([['powerNeed', '-1', 'NEGATIVE'], ['energyNeed', '0.001', 'TOO_FINE'], ['powerNeed', '1000000000000', 'TOO_LARGE'], ['energyNeed', '12kVA', 'NOT_DECIMAL']])('refuses %s of %s', async (field, value, code) => {
    const { id } = await lead();
    expect(await officer.refusal(UPDATE, { input: { id, expectedVersion: 1, [field]: value } })).toEqual([code]);
  });

  it('is not a phase: that is answered with its deal, while an expansion is a lead of its own', async () => {
    const whole = await lead();
    const phase = await lead({ parentId: whole.id, phaseName: '一期' });
    const expansion = await lead({ parentId: whole.id, source: 'expansion' });
    expect([(await clocks(phase.id)).length, (await clocks(expansion.id)).length]).toEqual([0, 3]);
  });
});

describe('a big lead', () => {
  it('has a week for its assessment from 5 亿元 on', async () => {
    const assess = async (totalInvestment: string): Promise<unknown> => (await clocks((await lead({ totalInvestment })).id)).find(([step]) => step === 'assess');
    expect(await assess('499999999.99')).toEqual(['assess', '2024-06-20', null]);
    expect(await assess('500000000')).toEqual(['assess', '2024-06-26', null]);
  });

  it('becomes one, or none, when its amount changes while the assessment is open', async () => {
    const { id } = await lead();
    const due = async (): Promise<unknown> => (await clocks(id)).find(([step]) => step === 'assess')?.[1];
    await officer.ok(UPDATE, { input: { id, expectedVersion: 1, totalInvestment: '500000000' } });
    expect(await due()).toBe('2024-06-26');
    const [entry] = await app.db.query(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND verb = 'updateDeal'`, [id]);
    expect(entry.changes).toMatchObject({ assessDueOn: ['2024-06-20', '2024-06-26'] });
    await officer.ok(UPDATE, { input: { id, expectedVersion: 2, totalInvestment: null } });
    expect(await due()).toBe('2024-06-20');
    await record({ dealId: id, step: 'assess', note: '值得跟进' });
    await officer.ok(UPDATE, { input: { id, expectedVersion: 4, totalInvestment: '900000000' } });
    expect(await due()).toBe('2024-06-20');
  });
});

describe('one day on either side of a due day', () => {
  it.each([['answer', '2024-06-18', '2024-06-19'], ['assess', '2024-06-20', '2024-06-21'], ['feedback', '2024-06-26', '2024-06-27']])('%s is on time on %s and late on %s', async (step, last, late) => {
    const [good, bad] = [await lead(), await lead()];
    on(last);
    const inTime = await record({ dealId: good.id, step }, await app.as('officer'));
    expect(inTime.deal.leadClocks.find((clock: Answered) => clock.step === step)).toMatchObject({ doneOn: last, overdue: false });
    expect((await read(bad.id)).leadClocks.find((clock: Answered) => clock.step === step).overdue).toBe(false);
    on(late);
    expect((await read(bad.id)).leadClocks.find((clock: Answered) => clock.step === step).overdue).toBe(true);
    const done = await record({ dealId: bad.id, step }, await app.as('officer'));
    expect(done.deal.leadClocks.find((clock: Answered) => clock.step === step)).toMatchObject({ doneOn: late, overdue: true });
  });

  it('lights a lead yellow the day after, red on the third working day, in the list too', async () => {
    const { id } = await lead();
    await nightfall(app, '2024-06-18');
    expect([(await read(id)).light, (await find({ leadOverdue: true })).includes(id)]).toEqual(['green', false]);
    await nightfall(app, '2024-06-19');
    expect(await read(id)).toMatchObject({ light: 'yellow', lightReason: { rule: 'LEAD_SLA', since: '2024-06-18', dueOn: '2024-06-19', message: expect.stringContaining('线索时限 2024-06-18，已逾期 1 天') } });
    expect([(await find({ leadOverdue: true })).includes(id), (await find({ light: 'yellow' })).includes(id)]).toEqual([true, true]);
    await nightfall(app, '2024-06-21');
    expect(await read(id)).toMatchObject({ light: 'red', lightReason: { since: '2024-06-18', dueOn: '2024-06-21' } });
  });
});

describe('recording a step', () => {
  it('says who did it, when and what, and tells the story', async () => {
    const { id } = await lead();
    const { deal, userErrors } = await record({ dealId: id, step: 'answer', note: ' 已电话答复客商 ' });
    expect(userErrors).toEqual([]);
    expect(deal.leadClocks[0]).toMatchObject({ step: 'answer', doneOn: TODAY, doneBy: '招商专员岗', note: '已电话答复客商', overdue: false });
    const { timeline } = await officer.ok(`query ($id: ID!) { timeline(subjectType: deal, subjectId: $id, first: 1) { nodes { verb sentence } } }`, { id });
    expect(timeline.nodes).toEqual([{ verb: 'recordLeadStep', sentence: '响应：已电话答复客商' }]);
  });

  it('of the assessment fills in what the deal does not say yet', async () => {
    const { id } = await lead();
    const { deal } = await record({ dealId: id, step: 'assess', note: '值得跟进' });
    expect(deal).toMatchObject({ assessedOn: TODAY, assessment: '值得跟进', version: 2 });
    const said = await lead();
    await officer.ok(UPDATE, { input: { id: said.id, expectedVersion: 1, assessment: '先看环评' } });
    expect((await record({ dealId: said.id, step: 'assess', note: '值得跟进' })).deal).toMatchObject({ assessedOn: TODAY, assessment: '先看环评' });
  });

  it('happens by itself when an assessment is put into the deal', async () => {
    const { id } = await lead({ registeredOn: '2024-06-13' });
    await officer.ok(UPDATE, { input: { id, expectedVersion: 1, assessment: '值得跟进', assessedOn: '2024-06-14' } });
    expect((await clocks(id)).find(([step]) => step === 'assess')).toEqual(['assess', '2024-06-18', '2024-06-14']);
    expect(refusals(await record({ dealId: id, step: 'assess' }))).toEqual([['LEAD_STEP_DONE', 'step']]);
  });

  it('of feedback starts the reports, each of which starts the next', async () => {
    const { id } = await lead({ registeredOn: '2024-06-03' });
    expect(refusals(await record({ dealId: id, step: 'report' }))).toEqual([['LEAD_STEP_NOT_OPEN', 'step']]);
    await record({ dealId: id, step: 'feedback', on: '2024-06-12' });
    expect((await clocks(id)).filter(([step]) => step === 'report')).toEqual([['report', '2024-07-02', null]]);
    await record({ dealId: id, step: 'report', note: '客商下周来访', on: '2024-06-14' });
    expect((await clocks(id)).filter(([step]) => step === 'report')).toEqual([['report', '2024-07-02', '2024-06-14'], ['report', '2024-07-04', null]]);
  });

  it('takes no day ahead, none before the registration, and no step twice', async () => {
    const { id } = await lead({ registeredOn: '2024-06-13' });
    expect(refusals(await record({ dealId: id, step: 'answer', on: '2024-06-18' }))).toEqual([['FUTURE_DATE', 'on']]);
    expect(refusals(await record({ dealId: id, step: 'answer', on: '2024-06-12' }))).toEqual([['DATE_BEFORE_CLOCK', 'on']]);
    expect(refusals(await record({ dealId: id, step: 'answer', on: '2024-06-13' }))).toEqual([]);
    const { userErrors, deal } = await record({ dealId: id, step: 'answer' }, head);
    expect([deal ?? null, userErrors]).toMatchObject([null, [{ code: 'LEAD_STEP_DONE', field: ['input', 'step'], params: { by: '招商专员岗', on: '2024-06-13' }, message: '招商专员岗已于 2024-06-13 记录了这一步，无需重复记录。' }]]);
    await record({ dealId: id, step: 'feedback', on: '2024-06-14' });
    await record({ dealId: id, step: 'report', on: '2024-06-17' });
    expect(refusals(await record({ dealId: id, step: 'report', on: '2024-06-17' }, head))).toEqual([['LEAD_STEP_DONE', 'step']]);
    expect(await officer.refusal(RECORD, { input: { dealId: id, step: 'report', note: ' ' } })).toEqual(['REQUIRED']);
  });

  it('sent again with the same id is recorded once', async () => {
    const { id } = await lead();
    const input = { dealId: id, step: 'feedback', clientMutationId: newId() };
    const [first, second] = [await record(input), await record(input)];
    expect([refusals(first), refusals(second), second.deal.leadClocks]).toEqual([[], [], first.deal.leadClocks]);
    expect(refusals(await record({ ...input, note: '另一件事' }))).toEqual([['CLIENT_MUTATION_REUSED', 'clientMutationId']]);
  });

  it('of two at once takes one, and tells the other who was first', async () => {
    for (const step of ['answer', 'feedback', 'report']) {
      const { id } = await lead();
      if (step === 'report') await record({ dealId: id, step: 'feedback' });
      const both = await Promise.all([record({ dealId: id, step, note: '甲' }), record({ dealId: id, step, note: '乙' }, head)]);
      expect([step, both.map(({ userErrors }) => userErrors.map(({ code }: Answered) => code).join()).sort()]).toEqual([step, ['', 'LEAD_STEP_DONE']]);
      expect((await clocks(id)).filter(([one, , done]) => one === step && done !== null)).toHaveLength(1);
    }
  });
});

describe('a lead that goes into talks', () => {
  async function ready(): Promise<Answered> {
    const deal = await lead();
    return (await officer.ok(UPDATE, { input: { id: deal.id, expectedVersion: 1, assessment: '值得跟进', assessedOn: TODAY } })).updateDeal.deal;
  }

  it('owes no answer and no feedback any more, but reports until the contract', async () => {
    const { id } = await ready();
    await officer.ok(ADVANCE, { input: { id, to: 'talks', on: TODAY } });
    expect((await read(id)).leadClocks).toMatchObject([
      { step: 'answer', doneOn: TODAY, doneBy: '招商专员岗', note: '已进入在谈' }, { step: 'assess', doneOn: TODAY, note: null },
      { step: 'feedback', doneOn: TODAY, note: '已进入在谈' }, { step: 'report', startedOn: TODAY, dueOn: '2024-07-05', doneOn: null },
    ]);
    expect((await (await app.as('officer')).speaking('en').ok(READ, { id })).deal.leadClocks[0].note).toBe('In talks');
    on('2024-07-06');
    // Late reports of talks are found; the light of talks has a rule of its own.
    expect([(await find({ leadOverdue: true })).includes(id), (await read(id)).light]).toEqual([true, 'green']);
    const later = await app.as('head');
    await later.ok(ADVANCE, { input: { id, to: 'contract', override: true, reason: '已签约，资料后补' } });
    expect((await read(id)).leadClocks.at(-1)).toMatchObject({ step: 'report', doneOn: '2024-07-06', note: '已正式签约' });
    await later.ok(ADVANCE, { input: { id, to: 'talks', reason: '合同未生效' } });
    expect((await clocks(id)).at(-1)).toEqual(['report', '2024-07-25', null]);
  });

  it('keeps the clock of reports that runs, and its days when it goes back', async () => {
    const { id } = await ready();
    await record({ dealId: id, step: 'feedback' });
    const before = (await clocks(id)).at(-1);
    await officer.ok(ADVANCE, { input: { id, to: 'talks', on: TODAY } });
    await officer.ok(ADVANCE, { input: { id, to: 'lead', reason: '尚未深谈' } });
    expect([(await clocks(id)).at(-1), (await clocks(id)).filter(([step]) => step === 'report').length]).toEqual([before, 1]);
  });

  it('at the same moment as somebody answers it: both come through, or the answer is told that it is done', async () => {
    const { id } = await ready();
    const [moved, answered] = await Promise.all([officer.gql(ADVANCE, { input: { id, to: 'talks', on: TODAY } }), record({ dealId: id, step: 'answer' }, head)]);
    expect(moved.data?.advanceDeal.userErrors).toEqual([]);
    expect([[], ['LEAD_STEP_DONE']]).toContainEqual(answered.userErrors.map(({ code }: Answered) => code));
    expect((await clocks(id)).filter(([step, , done]) => step === 'answer' && done !== null)).toHaveLength(1);
  });
});

describe('a deal that is not worked', () => {
  it.each([['suspended', SUSPEND, {}], ['dropped', DROP, { status: 'lost' }]])('%s has no open clock; reopened, it owes a report', async (_, document, more) => {
    const { id } = await lead();
    await officer.ok(document, { input: { id, reasonCode: 'market', ...more } });
    expect((await read(id)).leadClocks).toMatchObject(Array.from({ length: 3 }, () => ({ doneOn: TODAY, note: '项目已停止推进' })));
    expect(refusals(await record({ dealId: id, step: 'answer' }))).toEqual([['STATUS_NOT_ACTIVE', 'dealId']]);
    expect((await read(id)).viewerCan).not.toContain('recordLeadStep');
    on('2024-06-24');
    await (await app.as('officer')).ok(REOPEN, { input: { id, note: '客商重启' } });
    expect((await clocks(id)).filter(([, , done]) => done === null)).toEqual([['report', '2024-07-12', null]]);
    expect((await find({ leadStep: 'report' })).includes(id)).toBe(true);
  });
});

describe('finding leads by their next step', () => {
  it('names each lead under the one that is due first', async () => {
    const { id } = await lead();
    const under = async (): Promise<string[]> => {
      const found = await Promise.all(['answer', 'assess', 'feedback', 'report'].map(async (leadStep) => ((await find({ leadStep })).includes(id) ? leadStep : '')));
      return found.filter(Boolean);
    };
    expect(await under()).toEqual(['answer']);
    await record({ dealId: id, step: 'assess' });
    expect(await under()).toEqual(['answer']);
    await record({ dealId: id, step: 'answer' });
    expect(await under()).toEqual(['feedback']);
    await record({ dealId: id, step: 'feedback' });
    expect(await under()).toEqual(['report']);
    expect(await officer.refusal(LIST, { filter: { leadStep: 'talk' } })).toEqual(['NOT_CHOICE']);
    expect(await find({ leadOverdue: false, stage: 'lead' })).toContain(id);
  });
});

describe('who may', () => {
  it('read and record: those whom the deal itself admits, and nobody else', async () => {
    const { id } = await lead({ name: '不给外人看的项目' });
    const input = { dealId: id, step: 'answer', note: '越权' };
    expect(await app.anonymous.refusal(RECORD, { input })).toEqual(['UNAUTHENTICATED']);
    for (const user of ['stranger', 'strangerHead'] as const) {
      expect([user, await (await app.as(user)).refusal(RECORD, { input })]).toEqual([user, ['NOT_FOUND']]);
      expect(await find({ leadStep: 'answer' }, await app.as(user))).toEqual([]);
    }
    for (const user of ['admin', 'alliance', 'land', 'leader', 'auditor'] as const) expect([user, await (await app.as(user)).refusal(RECORD, { input })]).toEqual([user, ['FORBIDDEN']]);
    expect((await clocks(id)).every(([, , done]) => done === null)).toBe(true);
    for (const user of ['leader', 'auditor', 'land'] as const) expect((await (await app.as(user)).ok(READ, { id })).deal).toMatchObject({ leadClocks: [{ step: 'answer' }, {}, {}] });
    expect((await (await app.as('leader')).ok(READ, { id })).deal.viewerCan).not.toContain('recordLeadStep');
    expect((await read(id)).viewerCan).toContain('recordLeadStep');
    expect(await (await app.as('admin')).refusal(READ, { id })).toEqual(['FORBIDDEN']);
  });
});

describe('a list of leads', () => {
  it('costs one statement more with its clocks, however long it is', async () => {
    for (let count = 0; count < 12; count++) await lead();
    const counted = async (first: number, fields: string): Promise<number> =>
      (await countStatements(() => officer.ok(`query ($first: Int!) { deals(first: $first) { nodes { id ${fields} } } }`, { first }))).statements.length;
    const without = await counted(50, '');
    expect([await counted(3, CLOCKS), await counted(50, CLOCKS)]).toEqual([without + 1, without + 1]);
  });
});
