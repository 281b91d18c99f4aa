import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { DROP, READ, REGISTER, UPDATE } from './documents.js';
import { Evidence } from './evidence.js';

let app: TestApp;
let evidence: Evidence;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  evidence = new Evidence(app);
  officer = await app.as('officer');
});
afterAll(() => app.close());

const update = async (input: object, client = officer): Promise<Answered> => (await client.gql(UPDATE, { input })).data?.updateDeal;

describe('updateDeal', () => {
  it('changes what is given, clears what is null, leaves the rest', async () => {
    const { id } = await app.make.deal({ name: '原名', totalInvestmentBound: 'about', landNeed: { value: '30', unit: 'mu' } });
    const { deal } = await update({
      id, expectedVersion: 1, name: ' 新名 ', content: null, assessment: '值得跟进', assessedOn: '2024-06-29', totalInvestmentBound: null, landNeed: null, industryCode: '3482',
    });
    expect(deal).toMatchObject({
      version: 2, name: '新名', content: null, assessment: '值得跟进', assessedOn: '2024-06-29', totalInvestment: '80000000.00', totalInvestmentBound: 'exact',
      landNeed: null, industryCode: '3482', lastProgressOn: '2024-06-30',
    });
    const [row] = await app.db.query<Answered[]>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND verb = 'updateDeal'`, [id]);
    expect(row.changes).toMatchObject({ name: ['原名', '新名'], landNeed: ['20000.00', null] });
    expect(row.changes).not.toHaveProperty('totalInvestment');
  });

  it('writes nothing when nothing changes', async () => {
    const { id, name } = await app.make.deal();
    const before = await evidence.counts();
    expect((await update({ id, expectedVersion: 1, name, totalInvestment: '80000000' })).deal).toMatchObject({ version: 1 });
    expect(await evidence.counts()).toEqual(before);
  });

  it('answers a stale version with the values of now', async () => {
    const { id } = await app.make.deal();
    await update({ id, expectedVersion: 1, content: '第一人改的' });
    const late = await update({ id, expectedVersion: 1, content: '第二人改的' });
    expect(late).toMatchObject({
      deal: null, current: { id, version: 2, content: '第一人改的' },
      userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: 1, current: 2 } }],
    });
  });

  it('lets one of two people through who save at the same time', async () => {
    const { id } = await app.make.deal();
    const answers = await Promise.all(['甲', '乙', '丙', '丁'].map((content) => update({ id, expectedVersion: 1, content })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
  });

  it('refers to nothing out of reach', async () => {
    const { id } = await app.make.deal();
    const theirs = await app.make.company({}, 'stranger');
    for (const change of [{ companyId: theirs.id }, { officerId: app.world.users.stranger }]) {
      expect((await update({ id, expectedVersion: 1, ...change })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', Object.keys(change)[0]] }]);
    }
    const ours = await app.make.company({ name: '真正的投资方有限公司' });
    expect((await update({ id, expectedVersion: 1, companyId: ours.id, officerId: app.world.users.head })).deal)
      .toMatchObject({ company: { name: '真正的投资方有限公司' }, officer: { name: '招商局长岗' } });
  });

  describe('of a deal beside another', () => {
    const child = async (input: object): Promise<Answered> => {
      const whole = await app.make.deal();
      return (await officer.ok(REGISTER, { input: { parentId: whole.id, name: '后来的项目', source: 'visitOut', totalInvestment: '1', ...input } })).registerLead.deal;
    };
    const parcel = async (number: string): Promise<string> => (await app.make.parcel({ parkId: app.world.organisations.park, number, area: { value: '60', unit: 'mu' } })).id;

    it('puts right the name of its phase, by which it is found', async () => {
      const { id } = await child({ phaseName: '一棋' });
      expect((await update({ id, expectedVersion: 1, phaseName: ' 一期 ' })).deal).toMatchObject({ version: 2, phaseName: '一期' });
      const [row] = await app.db.query<Answered[]>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND verb = 'updateDeal'`, [id]);
      expect(row.changes).toEqual({ phaseName: ['一棋', '一期'] });
      const hits = async (text: string): Promise<Answered> => (await officer.ok('query ($text: String!) { search(text: $text) { hits { id } } }', { text })).search.hits;
      expect(await hits('后来的项目一期')).toEqual([{ id }]);
      expect(await hits('后来的项目一棋')).toEqual([]);
    });

    it('links the land that is known later, told by its number', async () => {
      const { id } = await child({ relation: 'expansion' });
      const parcelId = await parcel('DK-2024-01');
      expect((await update({ id, expectedVersion: 1, parcelId })).deal).toMatchObject({ version: 2 });
      const { deal } = await officer.ok('query ($id: ID!) { deal(id: $id) { parcel { number } } }', { id });
      expect(deal.parcel).toEqual({ number: 'DK-2024-01' });
      const [row] = await app.db.query<Answered[]>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND verb = 'updateDeal'`, [id]);
      expect(row.changes).toEqual({ parcelNumber: [null, 'DK-2024-01'] });
    });

    it('refuses what its registration would', async () => {
      const alone = await app.make.deal();
      const phase = await child({ phaseName: '一期' });
      const grown = await child({ relation: 'secondAttraction' });
      const theirs = (await app.make.parcel({ parkId: app.world.organisations.otherPark, number: 'YX-1', area: { value: '60', unit: 'mu' } }, 'strangerHead')).id;
      const ours = await parcel('DK-2024-02');
      const refused = async ({ id }: Answered, change: object): Promise<unknown> => (await update({ id, expectedVersion: 1, ...change })).userErrors.map((one: Answered) => [one.code, one.field.at(-1)]);
      expect(await refused(alone, { phaseName: '一期' })).toEqual([['PHASE_WITHOUT_PARENT', 'phaseName']]);
      expect(await refused(alone, { parcelId: ours })).toEqual([['PARCEL_ONLY_WHEN_GROWN', 'parcelId']]);
      expect(await refused(phase, { parcelId: ours })).toEqual([['PARCEL_ONLY_WHEN_GROWN', 'parcelId']]);
      expect(await refused(grown, { parcelId: theirs })).toEqual([['NOT_FOUND', 'parcelId']]);
      expect(await refused(grown, { parcelId: ours })).toEqual([]);
    });
  });

  it.each([
    [{ name: null }, 'REQUIRED', 'name'], [{ totalInvestment: '-5' }, 'NEGATIVE', 'totalInvestment'], [{ assessedOn: '2024-07-01' }, 'FUTURE_DATE', 'assessedOn'],
    [{ proposalOn: '2024-13-01' }, 'NOT_DATE', 'proposalOn'], [{ assessment: '长'.repeat(5001) }, 'TOO_LONG', 'assessment'], [{ industryCode: '9999' }, 'INDUSTRY_CODE_UNKNOWN', 'industryCode'],
  ])('refuses %j at its field', async (change, code, field) => {
    const { id } = await app.make.deal();
    const before = await evidence.counts();
    const answer = await officer.gql(UPDATE, { input: { id, expectedVersion: 1, ...change } });
    expect(answer.errors?.[0]?.extensions.userErrors ?? answer.data?.updateDeal.userErrors).toMatchObject([{ code, field: ['input', field] }]);
    expect(await evidence.counts()).toEqual(before);
  });

  it('leaves a deal that was dropped as it is', async () => {
    const { id } = await app.make.deal();
    await officer.ok(DROP, { input: { id, status: 'terminated', reasonCode: 'market' } });
    expect((await update({ id, expectedVersion: 2, content: '改' })).userErrors).toMatchObject([{ code: 'DEAL_CLOSED' }]);
  });

  it('is not for others', async () => {
    const { id } = await app.make.deal();
    const input = { id, expectedVersion: 1, content: '改' };
    expect(await (await app.as('stranger')).refusal(UPDATE, { input })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('officerTwo')).refusal(UPDATE, { input })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('leader')).refusal(UPDATE, { input })).toEqual(['FORBIDDEN']);
    expect(await app.anonymous.refusal(UPDATE, { input })).toEqual(['UNAUTHENTICATED']);
    expect((await officer.ok(READ, { id })).deal).toMatchObject({ version: 1 });
  });
});
