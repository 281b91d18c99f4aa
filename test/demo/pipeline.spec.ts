import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemo } from '../../src/demo/load-demo.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client, type Answered } from '../support/client.js';
import { openSession } from '../support/world.js';

let app: TestApp;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2026-11-22', empty: true });
  await loadDemo(app.nest);
  officer = await as('officer');
}, 180_000);
afterAll(() => app.close());

async function as(username: string): Promise<Client> {
  const [user] = await app.db.query<{ id: string }[]>('SELECT id FROM user_account WHERE username = $1', [username]);
  return new Client(app.url, await openSession(app.db, user?.id ?? '', app.clock.now()));
}
const idOf = async (name: string): Promise<string> => (await app.db.query<{ id: string }[]>('SELECT id FROM deal WHERE name = $1', [name]))[0]?.id ?? '';
const read = async (name: string, fields: string, client = officer): Promise<Answered> => (await client.ok(`query ($id: ID!) { deal(id: $id) { ${fields} } }`, { id: await idOf(name) })).deal;

const GANFENG = '江西赣锋新型锂电池科技产业园';
const FIRST = `${GANFENG}一期`;
const CHALCO = '中铝新材料西南智造基地';

describe('a deal of 50 亿元 in three phases', () => {
  it('stands on the site with its first phase of 20 亿元, by documents alone; the other two are in talks', async () => {
    const deal = await read(GANFENG, `stage totalInvestment ownInvestment contractedInward chain chainRole nature fundOrigin siteKind leaderPosition liaison { name } members { duty } tags nextFollowUpOn projectCode
      benefits { indicator } stageLog { event overridden } phases { phaseName stage totalInvestment ownInvestment }`);
    expect(deal).toMatchObject({
      stage: 'construction', totalInvestment: '5000000000.00', ownInvestment: '0.00', contractedInward: '2000000000.00', chain: '新能源电池', chainRole: 'fill', nature: 'newBuild', fundOrigin: 'otherProvince', siteKind: 'newLand',
      leaderPosition: '县长岗', liaison: { name: '招商一组招商专员岗' }, members: [{ duty: '专班组长' }, { duty: '政策与手续' }], tags: ['三个一批', '示例数据'], nextFollowUpOn: '2026-11-25', projectCode: '2402-360702-04-01-618233',
    });
    expect(deal.benefits).toHaveLength(3);
    expect(deal.stageLog.some(({ overridden }: Answered) => overridden)).toBe(false);
    expect(deal.phases.map(({ phaseName, stage, ownInvestment }: Answered) => [phaseName, stage, ownInvestment])).toEqual([
      ['一期', 'construction', '2000000000.00'], ['二期', 'talks', '1500000000.00'], ['三期', 'talks', '1500000000.00']]);
  });

  it('has permits in several states, a plan, two monthly reports with photographs, papers that are ready for the statistics', async () => {
    const { permits, planLanes, progressReports, progressState, statistics } = await read(FIRST, `permits { state } planLanes { kind plannedBy actualOn }
      progressReports { month percent problems files { isImage } } progressState { percent investedTotal owedMonth overdue } statistics { ready enteredOn photos { isImage } }`);
    expect(new Set(permits.map(({ state }: Answered) => state))).toEqual(new Set(['toApply', 'issued', 'expired']));
    expect(planLanes.filter(({ plannedBy }: Answered) => plannedBy === 'typed').map(({ kind }: Answered) => kind)).toEqual(['statistics', 'aboveScale', 'capacity']);
    expect(progressReports).toMatchObject([{ month: '2026-10', percent: '18.00', problems: '施工用电容量不足', files: [{ isImage: true }] }, { month: '2026-09', percent: '6.00' }]);
    expect(progressState).toMatchObject({ percent: '18.00', investedTotal: '400000000.00', owedMonth: '2026-11', overdue: false });
    expect(statistics).toMatchObject({ ready: true, enteredOn: null, photos: [{ isImage: true }, { isImage: true }] });
    expect((await read(CHALCO, 'permits { state }')).permits.map(({ state }: Answered) => state)).toEqual(expect.arrayContaining(['issued', 'accepted', 'applied', 'notNeeded', 'toApply']));
  });
});

describe('what else there is to see', () => {
  it('is a report that is owed, statistics that were entered and some that are not ready; what the report says of both motorways', async () => {
    expect(await read('津邯高速扩容工程', 'progressState { owedMonth overdue } statistics { ready findings { ok } } lights { rule }')).toMatchObject({
      progressState: { owedMonth: '2026-10', overdue: true }, statistics: { ready: false }, lights: expect.arrayContaining([{ rule: 'REPORT' }]) });
    expect(await read('津石高速', 'progressState { percent investedTotal } statistics { enteredOn }')).toMatchObject({ progressState: { percent: '63.40', investedTotal: '3740000000.00' }, statistics: { enteredOn: expect.any(String) } });
  });

  it('is money in every state, of which three quarters of one deal are still missing', async () => {
    const { fundArrivals } = await officer.ok('{ fundArrivals(first: 20) { sumRecognised nodes { state files { name } } } }');
    expect(fundArrivals.nodes.map(({ state }: Answered) => state).sort()).toEqual(['checked', 'recognised', 'recognised', 'reported', 'returned']);
    expect(fundArrivals.nodes.every(({ files }: Answered) => files.length === 1)).toBe(true);
    expect(fundArrivals.sumRecognised).toBe('900000000.00');
    expect((await read(CHALCO, 'fundSummary { rate } lights { rule }'))).toMatchObject({ fundSummary: { rate: '15.0' }, lights: [{ rule: 'FUND' }] });
  });

  it('is contracts with parties and obligations, one promise flagged, a supplement, a framework that runs out', async () => {
    const { agreements } = await officer.ok('{ agreements(filter: { kind: contract }) { nodes { number parties { side } commitments { metOn } promises { state flags } followers { kind } } } }');
    const of = (number: string): Answered => agreements.nodes.find((one: Answered) => one.number === number);
    expect(of('示例-合同-01')).toMatchObject({ parties: [{ side: 'government' }, { side: 'investor' }, { side: 'guarantor' }], followers: [{ kind: 'supplement' }] });
    expect(of('示例-合同-01').commitments.map(({ metOn }: Answered) => metOn !== null)).toEqual([false, true]);
    expect(of('示例-合同-01').promises.map(({ flags }: Answered) => flags)).toEqual([[], ['TAX_FAVOUR', 'NOT_REVIEWED']]);
    expect(of('示例-合同-02').promises.map(({ state }: Answered) => state)).toEqual(['kept', 'open']);
    expect(of('示例-合同-03').promises.map(({ state }: Answered) => state)).toEqual(['notKept']);
    expect((await read('外贸服装运动鞋生产基地', 'stage light lights { rule dueOn state }'))).toEqual({ stage: 'framework', light: 'yellow', lights: [{ rule: 'FRAME_EXPIRE', dueOn: '2026-11-12', state: 'yellow' }] });
  });

  it('is a signing of seven firms for 31 000 万元 that counts nowhere yet, and one of two contracts with its rates', async () => {
    const { signingEvents } = await officer.ok('{ signingEvents { nodes { name agreements { dealCount totalAmount } dealCount rates { signed registeredRate landedRate commencedRate } } } }');
    const [two, seven] = signingEvents.nodes.sort((a: Answered, b: Answered) => b.dealCount - a.dealCount);
    expect(seven).toMatchObject({ agreements: [{ dealCount: 7, totalAmount: '310000000.00' }], dealCount: 0 });
    expect(two).toMatchObject({ dealCount: 2, rates: { signed: 2, registeredRate: '100.0', landedRate: '50.0', commencedRate: '50.0' } });
  });

  it('is a review that waits, one passed on conditions that became tasks, one passed, one refused by a veto', async () => {
    const fields = 'reviews { conclusion total opinions { department } conditions { content } } tasks { title }';
    const open = await read('金属精加工产业园（创业创新基地、孵化中心、标准厂房）', fields);
    expect(open.reviews).toMatchObject([{ conclusion: null, total: '32.0' }]);
    expect(open.reviews[0].opinions).toHaveLength(3);
    const conditional = await read(CHALCO, fields);
    expect(conditional.reviews).toMatchObject([{ conclusion: 'conditional', total: '83.0' }]);
    expect(conditional.tasks.map(({ title }: Answered) => title)).toEqual(expect.arrayContaining(conditional.reviews[0].conditions.map(({ content }: Answered) => content)));
    expect((await read(GANFENG, fields)).reviews).toMatchObject([{ conclusion: 'passed' }]);
    expect(await read('再生铅熔炼（示例）', 'status reviews { conclusion vetoes }')).toEqual({ status: 'active', reviews: [{ conclusion: 'refused', vetoes: ['environment'] }] });
  });

  it('is a deal that was lost and says where to, one suspended, one reopened, one whose contract was terminated: each with its reason', async () => {
    const fields = 'status reasonCode lostTo statusNote light';
    expect(await read('五金集团紧固件外迁基地（示例）', fields)).toMatchObject({ status: 'lost', reasonCode: 'lostToCompetitor', lostTo: '外省某县', light: 'grey' });
    expect(await read('高强度螺栓产线（示例）', fields)).toMatchObject({ status: 'suspended', reasonCode: 'funding', light: 'grey' });
    expect(await read('模具配套车间（示例）', 'status stageLog { event toStatus }')).toMatchObject({
      status: 'active', stageLog: expect.arrayContaining([{ event: 'status', toStatus: 'suspended' }, { event: 'status', toStatus: 'active' }]) });
    expect(await read('正极材料二线（示例）', 'stage status agreements { kind number }')).toMatchObject({
      stage: 'contract', status: 'terminated', agreements: expect.arrayContaining([{ kind: 'contract', number: '示例-合同-04' }, { kind: 'termination', number: '示例-终止-01' }]) });
  });

  it('is a plant that closed, and the second attraction that grew from it', async () => {
    expect(await read('鑫能生物质发电厂（原项目）', 'status offshoots { name relation }')).toEqual({
      status: 'terminated', offshoots: [{ name: '生物质发电项目（二次招商）', relation: 'secondAttraction' }] });
  });

  it('is a gate and a light that the county asks for otherwise than the code', async () => {
    const { gateSettings, lightSettings } = await officer.ok('{ gateSettings { code demand minInvestment changed } lightSettings { rule red changed } }');
    expect(gateSettings.filter(({ changed }: Answered) => changed)).toMatchObject([{ code: 'REVIEW_MISSING', demand: 'hard', minInvestment: '1000000000.00' }]);
    expect(lightSettings.filter(({ changed }: Answered) => changed)).toMatchObject([{ rule: 'REPORT', red: '3' }]);
  });

  it('is a clock that an approved extension pauses, an expansion of another deal, and views of one, of the office, of all', async () => {
    expect(await read('富池县铜矿二期', 'lights { rule state } extensions { documentNumber withdrawn }')).toEqual({ lights: [{ rule: 'SIGN_LAND_NEW', state: 'paused' }], extensions: [{ documentNumber: '示例府办〔延〕1号', withdrawn: false }] });
    expect(await read('美优纸业', 'offshoots { name relation }')).toEqual({ offshoots: [{ name: '美优纸业扩产', relation: 'expansion' }] });
    const { savedViews } = await officer.ok('{ savedViews(list: "deals") { name query audience } }');
    expect(Object.fromEntries(savedViews.map(({ name, audience }: Answered) => [name, audience]))).toEqual({
      上月签约: 'department', 本月签约: 'department', 黄灯红灯: 'department', 我的红灯: 'mine', 全县重点项目: 'everyone' });
  });

  it('is one deal that strangers know by its code name alone', async () => {
    const name = '周大厨农副产品精深加工及贸易';
    expect(await read(name, 'name masked secrecy')).toEqual({ name, masked: false, secrecy: 2 });
    const masked = await read(name, 'name codeName masked company { name } content', await as('auditor'));
    expect(masked).toMatchObject({ name: masked.codeName, masked: true, company: null, content: null });
  });

  it('is one deal that only its own people and their leaders know of', async () => {
    const name = '集团北方总部基地（示例）';
    expect(await read(name, 'name masked secrecy')).toEqual({ name, masked: false, secrecy: 3 });
    const { errors } = await (await as('auditor')).gql('query ($id: ID!) { deal(id: $id) { id } }', { id: await idOf(name) });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('says of itself that it is made up: nobody is promised, paid or permitted anything without a word of it', async () => {
    const texts = await app.db.query<{ said: string }[]>(`SELECT content AS said FROM promise UNION ALL SELECT content FROM commitment UNION ALL SELECT note FROM fund_arrival UNION ALL SELECT number FROM permit WHERE number IS NOT NULL
      UNION ALL SELECT note FROM review UNION ALL SELECT document_number FROM clock_extension UNION ALL SELECT name FROM stored_file`);
    expect(texts.length).toBeGreaterThan(25);
    for (const { said } of texts) expect(said).toContain('示例');
  });
});
