import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Uploader } from '../support/uploader.js';
import { APPLY, CONCLUDE, OPINE, READ, Reviewing, SCORE, told } from './reviewing.js';

let app: TestApp;
let officer: Client;
let head: Client;
let reviewing: Reviewing;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  [officer, head] = [await app.as('officer'), await app.as('head')];
  reviewing = new Reviewing(app, officer, head);
});
afterAll(() => app.close());

const trail = (dealId: string, verb: string): Promise<Answered[]> =>
  app.db.query(`SELECT actor_name, changes FROM audit_entry WHERE verb = $1 AND subject_type = 'deal' AND subject_id = $2 ORDER BY id`, [verb, dealId]);

describe('applyForReview', () => {
  it('opens a review with its papers, and is progress of the deal', async () => {
    const deal = await app.make.deal({ registeredOn: '2024-06-01' });
    const uploader = await Uploader.of(app, 'officer');
    const file = (await uploader.send(Buffer.from('%PDF-1.4\n%%EOF\n'), '准入申请表.pdf')).body;
    const { review, deal: after } = await reviewing.apply({ dealId: deal.id, appliedOn: '2024-06-10', dueOn: '2024-07-10', note: ' 请各部门研究 ', fileIds: [file.id] });
    expect(review).toMatchObject({
      appliedOn: '2024-06-10', dueOn: '2024-07-10', note: '请各部门研究', files: [{ name: '准入申请表.pdf' }], opinions: [], total: null, vetoes: [], conclusion: null, version: 1,
      viewerCan: ['scoreReview'],
    });
    expect(after.stage).toBe('lead');
    expect((await officer.ok(READ, { id: deal.id })).deal).toMatchObject({ reviews: [review], lastProgressOn: '2024-06-10' });
    expect(await trail(deal.id, 'applyForReview')).toMatchObject([{ changes: { appliedOn: [null, '2024-06-10'], dueOn: [null, '2024-07-10'] } }]);
  });

  it('is there once at a time, also for two in the same second, and again after the conclusion', async () => {
    const deal = await app.make.deal();
    const answers = await Promise.all(Array.from({ length: 6 }, () => reviewing.apply({ dealId: deal.id })));
    const [first] = answers.flatMap(({ review }) => review ?? []);
    expect(answers.flatMap(told)).toEqual(Array.from({ length: 5 }, () => 'REVIEW_OPEN input.dealId'));
    expect(told(await reviewing.conclude({ reviewId: first.id, expectedVersion: 1, conclusion: 'refused', note: '材料不实' }))).toEqual([]);
    expect(told(await reviewing.apply({ dealId: deal.id }))).toEqual([]);
    expect((await officer.ok(READ, { id: deal.id })).deal.reviews.map(({ conclusion }: Answered) => conclusion)).toEqual(['refused', null]);
  });

  it('answers a repeated request with the first result', async () => {
    const deal = await app.make.deal();
    const first = await reviewing.apply({ dealId: deal.id, clientMutationId: 'apply-1' });
    expect((await reviewing.apply({ dealId: deal.id, clientMutationId: 'apply-1' })).review).toEqual(first.review);
  });

  it('lies between the lead and today, and is answered later', async () => {
    const deal = await app.make.deal({ registeredOn: '2024-06-01' });
    expect(told(await reviewing.apply({ dealId: deal.id, appliedOn: '2024-07-01' }))).toEqual(['FUTURE_DATE input.appliedOn']);
    expect(told(await reviewing.apply({ dealId: deal.id, appliedOn: '2024-05-31', dueOn: '2024-05-30' }))).toEqual(['REVIEW_BEFORE_LEAD input.appliedOn', 'REVIEW_DUE_TOO_EARLY input.dueOn']);
  });

  it('is refused for deals out of reach or not active, and to those without the right', async () => {
    const deal = await app.make.deal();
    expect(told(await reviewing.apply({ dealId: deal.id }, await app.as('stranger')))).toEqual(['DEAL_NOT_FOUND input.dealId']);
    expect(await (await app.as('land')).refusal(APPLY, { input: { dealId: deal.id } })).toEqual(['FORBIDDEN']);
    expect(await app.anonymous.refusal(APPLY, { input: { dealId: deal.id } })).toEqual(['UNAUTHENTICATED']);
    await officer.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code field } } }', { input: { id: deal.id, reasonCode: 'funding' } });
    expect(told(await reviewing.apply({ dealId: deal.id }))).toEqual(['STATUS_NOT_ACTIVE input.dealId']);
  });
});

describe('giveOpinion', () => {
  it('keeps the last word of a department, and both in the trail', async () => {
    const { id, dealId } = await reviewing.open();
    await reviewing.opine({ reviewId: id, department: 'environment', verdict: 'disagree', opinion: '环境容量不足', givenOn: '2024-06-12' });
    await reviewing.opine({ reviewId: id, department: 'reform', verdict: 'agree' });
    const { review } = await reviewing.opine({ reviewId: id, department: 'environment', verdict: 'conditional', opinion: '须总量替代', givenOn: '2024-06-20' }, await app.as('land'));
    expect(review.opinions).toEqual([
      { department: 'reform', verdict: 'agree', opinion: null, givenOn: '2024-06-30', givenBy: '招商局长岗' },
      { department: 'environment', verdict: 'conditional', opinion: '须总量替代', givenOn: '2024-06-20', givenBy: '用地专员岗' },
    ]);
    expect(review).toMatchObject({ version: 4, viewerCan: ['giveOpinion'] });
    expect((await trail(dealId, 'giveOpinion')).at(-1)).toEqual({ actor_name: '用地专员岗', changes: {
      department: [null, 'environment'], verdict: ['disagree', 'conditional'], opinion: ['环境容量不足', '须总量替代'], givenOn: ['2024-06-12', '2024-06-20'] } });
  });

  it('says why it does not simply agree, on a day of the review', async () => {
    const { id } = await reviewing.open();
    expect(told(await reviewing.opine({ reviewId: id, department: 'finance', verdict: 'disagree' }))).toEqual(['OPINION_TEXT_MISSING input.opinion']);
    expect(told(await reviewing.opine({ reviewId: id, department: 'finance', verdict: 'agree', givenOn: '2024-06-09' }))).toEqual(['REVIEW_DATE_TOO_EARLY input.givenOn']);
    expect(told(await reviewing.opine({ reviewId: id, department: 'finance', verdict: 'agree', givenOn: '2024-07-01' }))).toEqual(['FUTURE_DATE input.givenOn']);
    expect(told(await reviewing.opine({ reviewId: id, department: 'finance', verdict: 'agree', givenOn: '2024-06-10' }))).toEqual([]);
  });

  it('comes too late after the conclusion, and is not for officers or strangers', async () => {
    const { id } = await reviewing.open();
    const input = { reviewId: id, department: 'finance', verdict: 'agree' };
    expect(await officer.refusal(OPINE, { input })).toEqual(['FORBIDDEN']);
    expect(await (await app.as('strangerHead')).refusal(OPINE, { input })).toEqual(['NOT_FOUND']);
    await reviewing.conclude({ reviewId: id, expectedVersion: 1, conclusion: 'refused', note: '不符合产业方向' });
    expect(told(await reviewing.opine(input))).toEqual(['REVIEW_CONCLUDED input.reviewId']);
    expect(told(await reviewing.score({ reviewId: id, expectedVersion: 2, scores: [], vetoes: [] }))).toEqual(['REVIEW_CONCLUDED input.reviewId']);
  });
});

describe('scoreReview', () => {
  it('puts down the whole card, item by item in the trail', async () => {
    const { id, dealId } = await reviewing.open();
    const scored = (await reviewing.score({ reviewId: id, expectedVersion: 1, scores: [{ item: 'investmentScale', points: '16.5' }, { item: 'jobs', points: '4' }], vetoes: ['energy'] })).review;
    expect(scored).toMatchObject({ total: '20.5', vetoes: ['energy'], version: 2 });
    expect(scored.scores.slice(1, 3)).toEqual([{ item: 'technology', title: '科技水平', max: 5, points: null }, { item: 'investmentScale', title: '投资规模', max: 17, points: '16.5' }]);
    const { review } = await reviewing.score({ reviewId: id, expectedVersion: 2, scores: [{ item: 'investmentScale', points: '17' }], vetoes: [] });
    expect(review).toMatchObject({ total: '17.0', vetoes: [], version: 3 });
    expect((await trail(dealId, 'scoreReview')).at(-1).changes).toEqual({ 'score.investmentScale': ['16.5', '17.0'], 'score.jobs': ['4.0', null], reviewTotal: ['20.5', '17.0'], vetoes: ['energy', ''] });
  });

  it('writes nothing where nothing changed, and never over somebody else', async () => {
    const { id } = await reviewing.open();
    expect((await reviewing.score({ reviewId: id, expectedVersion: 1, scores: [], vetoes: [] })).review.version).toBe(1);
    await reviewing.opine({ reviewId: id, department: 'finance', verdict: 'agree' });
    const { refusals } = await reviewing.score({ reviewId: id, expectedVersion: 1, scores: [{ item: 'jobs', points: '4' }], vetoes: [] });
    expect(refusals).toMatchObject([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: 1, current: 2 } }]);
  });

  it('keeps to the template, each fault at its own field', async () => {
    const { id } = await reviewing.open();
    const { refusals } = await reviewing.score({ reviewId: id, expectedVersion: 1, scores: [{ item: 'taxes', points: '16.1' }, { item: 'jobs', points: '0.05' }], vetoes: ['mood'] }, officer.speaking('en'));
    expect(refusals.map(({ code, field, message }: Answered) => [code, field.join('.'), message])).toEqual([
      ['SCORE_OUT_OF_RANGE', 'input.scores.0.points', 'This item takes 0 to 16 points.'],
      ['SCORE_TOO_FINE', 'input.scores.1.points', 'Points have at most one decimal.'],
      ['VETO_UNKNOWN', 'input.vetoes.0', 'There is no such veto; please reload and choose again.'],
    ]);
    expect(await (await app.as('leader')).refusal(SCORE, { input: { reviewId: id, expectedVersion: 1, scores: [], vetoes: [] } })).toEqual(['FORBIDDEN']);
  });
});

describe('concludeReview', () => {
  it('passes what all departments agreed to, and closes the review', async () => {
    const { id, dealId, version } = await reviewing.heard();
    const { review } = await reviewing.conclude({ reviewId: id, expectedVersion: version, conclusion: 'passed', on: '2024-06-25' });
    expect(review).toMatchObject({ conclusion: 'passed', concludedOn: '2024-06-25', concludedBy: '招商局长岗', conclusionNote: null, conditions: [], viewerCan: [] });
    expect((await officer.ok(READ, { id: dealId })).deal.lastProgressOn).toBe('2024-06-25');
    expect(await app.db.query('SELECT review_conclusion FROM deal_facts WHERE deal_id = $1', [dealId])).toEqual([{ review_conclusion: 'passed' }]);
  });

  it('makes a task of each condition, in the same transaction', async () => {
    const { id, dealId, version } = await reviewing.heard();
    const conditions = [{ content: '取得环评批复', dueOn: '2024-09-30', ownerId: app.world.users.officer }, { content: '明确用能指标来源', dueOn: '2024-08-31', ownerId: app.world.users.head }];
    const { review } = await reviewing.conclude({ reviewId: id, expectedVersion: version, conclusion: 'conditional', conditions });
    expect(review.conditions).toEqual([
      { content: '明确用能指标来源', dueOn: '2024-08-31', owner: { name: '招商局长岗' } }, { content: '取得环评批复', dueOn: '2024-09-30', owner: { name: '招商专员岗' } },
    ]);
    expect((await officer.ok(READ, { id: dealId })).deal.tasks).toEqual([
      { title: '明确用能指标来源', dueOn: '2024-08-31', state: 'open', owner: { name: '招商局长岗' } }, { title: '取得环评批复', dueOn: '2024-09-30', state: 'open', owner: { name: '招商专员岗' } },
    ]);
    expect((await trail(dealId, 'concludeReview')).at(-1).changes).toMatchObject({ conclusion: [null, 'conditional'], conditions: [null, ['取得环评批复', '明确用能指标来源']] });
  });

  it('writes nothing where one condition has no owner in reach', async () => {
    const { id, dealId, version } = await reviewing.heard();
    const conditions = [{ content: '取得环评批复', dueOn: '2024-09-30', ownerId: app.world.users.officer }, { content: '签约', dueOn: '2024-09-30', ownerId: app.world.users.stranger }];
    expect(told(await reviewing.conclude({ reviewId: id, expectedVersion: version, conclusion: 'conditional', conditions }))).toEqual(['NOT_FOUND input.conditions.1.ownerId']);
    expect((await officer.ok(READ, { id: dealId })).deal).toMatchObject({ tasks: [], reviews: [{ conclusion: null, conditions: [] }] });
  });

  it('passes nothing while a veto applies', async () => {
    const { id, version } = await reviewing.heard();
    const scored = (await reviewing.score({ reviewId: id, expectedVersion: version, scores: [], vetoes: ['environment'] })).review;
    const input = { reviewId: id, conclusion: 'passed', note: '会议议定' };
    expect(told(await reviewing.conclude({ ...input, expectedVersion: scored.version }))).toEqual(['VETO_APPLIES input.conclusion']);
    const cleared = (await reviewing.score({ reviewId: id, expectedVersion: scored.version, scores: [], vetoes: [] })).review;
    expect(told(await reviewing.conclude({ ...input, expectedVersion: cleared.version }))).toEqual([]);
  });

  it('names who disagrees and who was not heard, in the language of the reader, until a note says why', async () => {
    const { id } = await reviewing.open();
    for (const department of ['reform', 'industry', 'naturalResources', 'emergency', 'housing', 'finance']) await reviewing.opine({ reviewId: id, department, verdict: 'agree' });
    await reviewing.opine({ reviewId: id, department: 'environment', verdict: 'disagree', opinion: '容量不足' });
    const input = { reviewId: id, expectedVersion: 8, conclusion: 'passed' };
    const said = async (client: Client): Promise<string[]> => (await reviewing.conclude(input, client)).refusals.map((one: Answered) => `${one.field.join('.')} ${one.message}`);
    expect(await said(head)).toEqual(['input.note 生态环境不同意：如仍要通过，请在说明中写明理由。', 'input.note 以下部门尚未出具意见：税务。请补齐意见，或在说明中写明原因。']);
    expect((await said(head.speaking('en')))[1]).toBe('input.note No opinion yet from: Taxation. Please have them answer, or say in the note why they were not heard.');
    expect(told(await reviewing.conclude({ ...input, note: '已另行协调总量指标' }))).toEqual([]);
  });

  it('is not based on what its author has not seen', async () => {
    const { id, version } = await reviewing.heard();
    await reviewing.opine({ reviewId: id, department: 'finance', verdict: 'conditional', opinion: '奖补须依法' });
    expect(told(await reviewing.conclude({ reviewId: id, expectedVersion: version, conclusion: 'passed' }))).toEqual(['CONFLICT input.expectedVersion']);
  });

  it('is for heads and leaders of the place', async () => {
    const { id } = await reviewing.open();
    const input = { reviewId: id, expectedVersion: 1, conclusion: 'refused', note: '不符合产业方向' };
    expect(await officer.refusal(CONCLUDE, { input })).toEqual(['FORBIDDEN']);
    expect(await (await app.as('strangerHead')).refusal(CONCLUDE, { input })).toEqual(['NOT_FOUND']);
    expect((await reviewing.conclude(input, await app.as('leader'))).review.concludedBy).toBe('分管副县长岗');
  });
});

describe('the gate of the contract', () => {
  const GATE = 'query ($id: ID!) { deal(id: $id) { nextStages { stage blockers { code hard } } } }';
  const asked = async (id: string): Promise<string[]> => (await officer.ok(GATE, { id })).deal.nextStages.find(({ stage }: Answered) => stage === 'contract')
    .blockers.flatMap(({ code, hard }: Answered) => (code.startsWith('REVIEW_') ? [`${code} ${hard ? 'hard' : 'soft'}`] : []));

  it('warns without a review, is shut by a refusal, and opens again with the next review that passes', async () => {
    const { id: reviewId, dealId } = await reviewing.open();
    const deal = (await officer.ok('query ($id: ID!) { deal(id: $id) { version } }', { id: dealId })).deal;
    await officer.ok(`mutation ($update: UpdateDealInput!, $advance: AdvanceDealInput!) {
      updateDeal(input: $update) { userErrors { code } } advanceDeal(input: $advance) { userErrors { code } } }`, {
      update: { id: dealId, expectedVersion: deal.version, assessment: '值得跟进', assessedOn: '2024-06-11' }, advance: { id: dealId, to: 'talks', on: '2024-06-11' },
    });
    expect(await asked(dealId)).toEqual(['REVIEW_MISSING soft']);
    await reviewing.conclude({ reviewId, expectedVersion: 1, conclusion: 'refused', note: '环保不可行', on: '2024-06-20' });
    expect(await asked(dealId)).toEqual(['REVIEW_REFUSED hard']);
    const { review } = await reviewing.apply({ dealId, appliedOn: '2024-06-21' });
    expect(await asked(dealId)).toEqual(['REVIEW_REFUSED hard']);
    await reviewing.conclude({ reviewId: review.id, expectedVersion: 1, conclusion: 'passed', note: '工艺已调整，各部门会上同意', on: '2024-06-28' });
    expect(await asked(dealId)).toEqual([]);
  });
});

describe('who reads reviews', () => {
  it('is who knows the deal: not a stranger to a sensitive one, whatever rights he holds', async () => {
    const { id, dealId } = await reviewing.open();
    await app.db.query('UPDATE deal SET secrecy = 2 WHERE id = $1', [dealId]);
    const land = await app.as('land');
    expect((await land.ok(READ, { id: dealId })).deal).toMatchObject({ reviews: [] });
    expect(await land.refusal(OPINE, { input: { reviewId: id, department: 'naturalResources', verdict: 'agree' } })).toEqual(['NOT_FOUND']);
    expect((await officer.ok(READ, { id: dealId })).deal.reviews).toHaveLength(1);
  });

  it('takes one statement for each part, however many deals there are', async () => {
    for (let made = 0; made < 6; made++) await reviewing.heard();
    const LIST = `query ($first: Int!) { deals(first: $first) { nodes { id reviews { total opinions { verdict } conditions { content owner { name } } files { name } viewerCan } } } }`;
    const few = await countStatements(() => officer.ok(LIST, { first: 2 }));
    const many = await countStatements(() => officer.ok(LIST, { first: 12 }));
    expect(many.result.deals.nodes.flatMap((deal: Answered) => deal.reviews).length).toBeGreaterThan(6);
    // Session, page, reviews, opinions, conditions, their owners, files and their links.
    expect(many.statements.length).toBeLessThanOrEqual(8);
    expect(many.statements).toHaveLength(few.statements.length);
  });
});

describe('reviewTemplate', () => {
  it('is the scorecard of 100 points with its vetoes, in both languages', async () => {
    const TEMPLATE = '{ reviewTemplate { items { item title max points } vetoes { code title } } }';
    const { items, vetoes } = (await officer.ok(TEMPLATE)).reviewTemplate;
    expect(items).toHaveLength(11);
    expect(items.reduce((total: number, { max }: { max: number }) => total + max, 0)).toBe(100);
    expect(items[9]).toEqual({ item: 'taxes', title: '税收贡献', max: 16, points: null });
    expect(vetoes).toContainEqual({ code: 'environment', title: '环保不达标' });
    const english = (await officer.speaking('en').ok(TEMPLATE)).reviewTemplate;
    for (const { title } of [...english.items, ...english.vetoes]) expect(title).toMatch(/^[A-Z][a-z ]+/);
  });
});
