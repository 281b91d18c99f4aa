import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { ADVANCE } from './documents.js';

const FIELDS = 'code title stage demand minInvestment condition defaultStage defaultDemand allowedStages allowedDemands changed version';
const READ_GATES = `query ($organisationId: ID) { gateSettings(organisationId: $organisationId) { ${FIELDS} } }`;
const SET = `mutation ($input: SetGateInput!) { setGate(input: $input) { gates { ${FIELDS} } userErrors { code field params message } } }`;

let app: TestApp;
let admin: Client;
let head: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  admin = await app.as('admin');
  head = await app.as('head');
});
afterAll(() => app.close());

const gate = (gates: Answered[], code: string): Answered => gates.find((one) => one.code === code);
const read = async (code: string, client = head): Promise<Answered> => gate((await client.ok(READ_GATES)).gateSettings, code);
const set = async (input: object, client = admin): Promise<Answered> =>
  (await client.gql(SET, { input: { organisationId: app.world.organisations.county, ...input } })).data?.setGate;
const faults = (answer: Answered): Answered => answer.userErrors.map(({ code, field }: Answered) => [code, field.join('.')]);

/** A deal in talks with a whole contract, but never reviewed; of 甲县 unless said otherwise. */
async function unreviewed(input: object = {}, user: 'officer' | 'stranger' = 'officer'): Promise<{ id: string; client: Client }> {
  const client = await app.as(user);
  const { id } = await app.make.deal({ registeredOn: '2024-06-03', ...input }, user);
  await (await app.as(user === 'officer' ? 'head' : 'strangerHead')).ok(ADVANCE, { input: { id, to: 'talks', on: '2024-06-03', override: true, reason: '补录' } });
  await client.ok('mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { userErrors { code field } } }', {
    input: {
      kind: 'contract', title: '投资合同', signedOn: '2024-06-10', agreedStartOn: '2024-09-01', agreedCompletionOn: '2025-09-01', agreedProductionOn: '2025-12-01',
      legalReview: '通过', fairCompetitionReview: '通过', advance: false, deals: [{ dealId: id, amount: '80000000' }],
    },
  });
  return { id, client };
}
const sign = async ({ id, client }: { id: string; client: Client }): Promise<Answered> => (await client.gql(ADVANCE, { input: { id, to: 'contract' } })).data?.advanceDeal;

describe('gateSettings', () => {
  it('tells everybody who works there what is asked, in words of both languages, and how far it can be changed', async () => {
    expect(await read('REVIEW_MISSING')).toEqual({
      code: 'REVIEW_MISSING', title: '项目评审有结论', stage: 'contract', demand: 'soft', minInvestment: null, condition: '基础设施项目除外', defaultStage: 'contract', defaultDemand: 'soft',
      allowedStages: ['framework', 'contract'], allowedDemands: ['hard', 'soft', 'off'], changed: false, version: 0,
    });
    const english = await read('CONTRACT_MISSING', (await app.as('officer')).speaking('en'));
    expect(english).toMatchObject({ title: 'Contract signed', condition: null, allowedStages: ['contract'], allowedDemands: ['hard'] });
    for (const client of [head, head.speaking('en')]) for (const one of (await client.ok(READ_GATES)).gateSettings) expect(one.title).not.toContain('gate.');
  });

  it('is not for another county, nor for partners', async () => {
    expect(await (await app.as('stranger')).refusal(READ_GATES, { organisationId: app.world.organisations.county })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('alliance')).refusal(READ_GATES)).toEqual(['FORBIDDEN']);
  });

  it('costs the same however much was chosen', async () => {
    const { statements } = await countStatements(() => head.ok(READ_GATES));
    expect(statements.length).toBeLessThanOrEqual(2);
  });
});

describe('setGate', () => {
  it('makes a warning refuse, for the county alone and for large deals alone', async () => {
    const [large, small, elsewhere] = [await unreviewed({ totalInvestment: '50000000' }), await unreviewed({ totalInvestment: '49999999.99' }), await unreviewed({ totalInvestment: '50000000' }, 'stranger')];
    const { gates, userErrors } = await set({ code: 'REVIEW_MISSING', demand: 'hard', stage: 'contract', minInvestment: '50000000', expectedVersion: 0 });
    expect(userErrors).toEqual([]);
    expect(gate(gates, 'REVIEW_MISSING')).toMatchObject({ demand: 'hard', minInvestment: '50000000.00', defaultDemand: 'soft', changed: true, version: 1 });
    const refused = await sign(large);
    expect([faults(refused), refused.blockers.map(({ code, hard }: Answered) => [code, hard])]).toEqual([[['MOVE_REFUSED', 'input.to']], [['REVIEW_MISSING', true]]]);
    expect((await sign(small)).warnings).toEqual([]);
    expect((await sign(elsewhere)).warnings.map(({ code }: Answered) => code)).toEqual(['REVIEW_MISSING']);

    await set({ code: 'REVIEW_MISSING', demand: 'off', stage: 'contract', expectedVersion: 1 });
    expect(await sign(large)).toMatchObject({ userErrors: [], warnings: [], deal: { stage: 'contract' } });
  });

  it('is audited with what was before', async () => {
    const { version } = await read('FILING_MISSING');
    expect((await set({ code: 'FILING_MISSING', demand: 'hard', stage: 'land', expectedVersion: version })).userErrors).toEqual([]);
    const [entry] = await app.db.query<Answered[]>(`SELECT actor_name AS by, subject_id AS id, changes FROM audit_entry WHERE verb = 'setGate' AND changes -> 'gate' ->> 1 = 'FILING_MISSING'`);
    expect(entry).toEqual({ by: '系统管理员岗', id: app.world.organisations.county, changes: { gate: [null, 'FILING_MISSING'], demand: ['soft', 'hard'], stage: ['construction', 'land'] } });
  });

  it('stays within what the code allows', async () => {
    expect(faults(await set({ code: 'CONTRACT_MISSING', demand: 'off', stage: 'framework', minInvestment: '1', expectedVersion: 0 })))
      .toEqual([['GATE_NOT_ADJUSTABLE', 'input.demand'], ['GATE_NOT_ADJUSTABLE', 'input.stage'], ['GATE_NOT_ADJUSTABLE', 'input.minInvestment']]);
    expect(faults(await set({ code: 'REVIEW_MISSING', demand: 'soft', stage: 'talks', expectedVersion: (await read('REVIEW_MISSING')).version }))).toEqual([['GATE_NOT_ADJUSTABLE', 'input.stage']]);
    expect(faults(await set({ code: 'NO_SUCH_GATE', demand: 'off', stage: 'talks', expectedVersion: 0 }))).toEqual([['GATE_UNKNOWN', 'input.code']]);
    expect(await admin.refusal(SET, { input: { organisationId: app.world.organisations.county, code: 'REVIEW_MISSING', demand: 'soft', stage: 'contract', minInvestment: '-1', expectedVersion: 0 } })).toHaveLength(1);
  });

  it('tells who comes second what was set meanwhile, also when both come at once', async () => {
    const input = { code: 'PROJECT_CODE_MISSING', stage: 'construction', expectedVersion: 0 };
    const answers = await Promise.all(['hard', 'off'].map((demand) => set({ ...input, demand })));
    const late = answers.find(({ userErrors }) => userErrors.length > 0);
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', params: { expected: 0, current: 1 } }]);
    expect(gate(late.gates, 'PROJECT_CODE_MISSING').version).toBe(1);
  });

  it('is for the administrator of the whole county', async () => {
    const input = { organisationId: app.world.organisations.county, code: 'FILING_MISSING', demand: 'off', stage: 'construction', expectedVersion: 0 };
    for (const user of ['officer', 'head', 'leader', 'strangerHead'] as const) expect(await (await app.as(user)).refusal(SET, { input })).toEqual(['FORBIDDEN']);
  });
});
