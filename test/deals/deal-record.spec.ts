import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { colleague } from '../support/colleagues.js';

const RECORD = `id version secrecy masked projectCode codeName kind chain chainRole nature fundOrigin siteKind contractedInward equipmentInvestment plantNeed leaderPosition
  nextFollowUpOn tags archived relation ownInvestment firstContactOrganisation { name } liaison { name } members { person { name } duty } organisation { name }
  benefits { indicator kind year value } offshoots { name } phases { name } parent { name } parcel { number } company { name }`;
const UPDATE = `mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { deal { ${RECORD} } userErrors { code field message } } }`;
const REGISTER = `mutation ($input: RegisterLeadInput!) { registerLead(input: $input) { deal { ${RECORD} } userErrors { code field message } } }`;

let app: TestApp;
let officer: Client;
let head: Client;

beforeAll(async () => {
  app = await startApp({ today: '2026-11-22' });
  officer = await app.as('officer');
  head = await app.as('head');
});
afterAll(() => app.close());

const update = async (input: object, client = officer): Promise<Answered> => (await client.gql(UPDATE, { input })).data?.updateDeal;
const register = async (input: object, client = officer): Promise<Answered> =>
  (await client.gql(REGISTER, { input: { name: '新材料', source: 'visitOut', companyName: '甲新材料有限公司', totalInvestment: '100000000', ...input } })).data?.registerLead;
const faults = ({ userErrors }: Answered): [string, string][] => userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.slice(1).join('.')]);
const changesOf = async (id: string): Promise<Answered> =>
  (await app.db.query<Answered[]>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND verb = 'updateDeal' ORDER BY id DESC LIMIT 1`, [id]))[0]?.changes;

describe('the record of a deal', () => {
  it('keeps every field, says what changed, and clears what is null', async () => {
    const { id } = await app.make.deal();
    const mate = await colleague(app, { name: '项目专班岗', role: 'officer', at: 'bureau' });
    const given = {
      secrecy: 2, codeName: '代号甲', projectCode: '2411-371702-04-01-123456', kind: 'commercial', chain: '新材料', chainRole: 'fill', nature: 'newBuild', fundOrigin: 'otherProvince',
      siteKind: 'plant', contractedInward: '60000000.00', equipmentInvestment: '10000000.00', leaderPosition: '县委书记岗', nextFollowUpOn: '2026-12-01',
    };
    const { deal, userErrors } = await update({
      ...given, id, expectedVersion: 1, plantNeed: { value: '3', unit: 'mu' }, firstContactOrganisationId: app.world.organisations.park, liaisonId: mate.id,
      members: [{ userId: mate.id, duty: ' 手续代办 ' }], tags: [' 三个一批', '省重点', '三个一批'],
      benefits: [{ indicator: 'tax', kind: 'promised', year: 2029, value: '5000000' }, { indicator: 'jobs', kind: 'actual', year: 2026, value: '12' }],
    });
    expect(userErrors).toEqual([]);
    expect(deal).toMatchObject({
      ...given, version: 2, masked: false, plantNeed: '2000.00', firstContactOrganisation: { name: '甲县工业园' }, liaison: { name: '项目专班岗' },
      members: [{ person: { name: '项目专班岗' }, duty: '手续代办' }], tags: ['三个一批', '省重点'], archived: false,
      benefits: [{ indicator: 'jobs', kind: 'actual', year: 2026, value: '12.00' }, { indicator: 'tax', kind: 'promised', year: 2029, value: '5000000.00' }],
    });
    expect(await changesOf(id)).toMatchObject({ team: [null, '项目专班岗(手续代办)'], promisedTax: [null, '2029: 5000000.00'], tags: [[], ['三个一批', '省重点']], secrecy: [1, 2] });

    const cleared = await update({ id, expectedVersion: 2, projectCode: null, chain: null, tags: null, members: [], benefits: [], liaisonId: null, contractedInward: null, plantNeed: null, kind: null });
    expect(cleared.deal).toMatchObject({ version: 3, projectCode: null, chain: null, tags: [], members: [], benefits: [], liaison: null, contractedInward: null, plantNeed: null, kind: 'industry' });
  });

  it('writes nothing when tags, members and benefit come as they are', async () => {
    const { id } = await app.make.deal();
    const same = { tags: ['一', '二'], members: [{ userId: app.world.users.head }], benefits: [{ indicator: 'tax', kind: 'promised', year: 2029, value: '1.00' }] };
    expect((await update({ id, expectedVersion: 1, ...same })).deal).toMatchObject({ version: 2 });
    expect((await update({ id, expectedVersion: 2, ...same, tags: ['二', '一'] })).deal).toMatchObject({ version: 2 });
  });

  it.each<[string, object, [string, string]]>([
    ['a project code a digit short', { projectCode: '2411-371702-04-01-12345' }, ['PROJECT_CODE_FORMAT', 'projectCode']],
    ['inward money above the total', { contractedInward: '80000000.01' }, ['INWARD_ABOVE_TOTAL', 'contractedInward']],
    ['fixed assets above the total', { fixedAssetInvestment: '80000000.01' }, ['FIXED_ABOVE_TOTAL', 'fixedAssetInvestment']],
    ['equipment above the total', { equipmentInvestment: '80000000.01' }, ['EQUIPMENT_ABOVE_TOTAL', 'equipmentInvestment']],
    ['a secrecy of four', { secrecy: 4 }, ['OUT_OF_RANGE', 'secrecy']],
    ['twenty-one tags', { tags: Array.from({ length: 21 }, (_, n) => `标签${String(n)}`) }, ['TOO_MANY', 'tags']],
    ['a tag of twenty-one characters', { tags: ['一'.repeat(21)] }, ['TOO_LONG', 'tags']],
    ['a benefit of 1989', { benefits: [{ indicator: 'tax', kind: 'promised', year: 1989, value: '1' }] }, ['OUT_OF_RANGE', 'benefits.0.year']],
    ['a benefit below nothing', { benefits: [{ indicator: 'tax', kind: 'promised', year: 2029, value: '-1' }] }, ['NEGATIVE', 'benefits.0.value']],
    ['no name', { name: null }, ['REQUIRED', 'name']],
    ['no code name', { codeName: null }, ['REQUIRED', 'codeName']],
    ['no organisation', { organisationId: null }, ['REQUIRED', 'organisationId']],
  ])('refuses %s at its field', async (_what, input, expected) => {
    const { id } = await app.make.deal();
    const answer = await officer.gql(UPDATE, { input: { id, expectedVersion: 1, ...input } });
    const told = answer.data?.updateDeal ? faults(answer.data.updateDeal) : (answer.errors ?? []).flatMap((error) => error.extensions.userErrors?.map(({ code, field }) => [code, field.slice(1).join('.')]) ?? []);
    expect(told).toEqual([expected]);
  });

  it('takes parts as large as the total, and any of a total that is meant as a least', async () => {
    const { id } = await app.make.deal();
    expect(faults(await update({ id, expectedVersion: 1, contractedInward: '80000000', fixedAssetInvestment: '80000000' }))).toEqual([]);
    expect(faults(await update({ id, expectedVersion: 2, totalInvestment: '79999999.99' }))).toEqual([['FIXED_ABOVE_TOTAL', 'fixedAssetInvestment'], ['INWARD_ABOVE_TOTAL', 'contractedInward']]);
    expect(faults(await update({ id, expectedVersion: 2, totalInvestmentBound: 'atLeast', contractedInward: '90000000' }))).toEqual([]);
  });

  it('names nobody and nothing out of reach', async () => {
    const { id } = await app.make.deal();
    const { users, organisations } = app.world;
    expect(faults(await update({ id, expectedVersion: 1, liaisonId: users.stranger }))).toEqual([['NOT_FOUND', 'liaisonId']]);
    expect(faults(await update({ id, expectedVersion: 1, liaisonId: users.officerTwo }))).toEqual([['OFFICER_ELSEWHERE', 'liaisonId']]);
    expect(faults(await update({ id, expectedVersion: 1, members: [{ userId: users.head }, { userId: users.stranger }, { userId: users.head }] })))
      .toEqual([['NOT_FOUND', 'members.1.userId'], ['MEMBER_TWICE', 'members.2.userId']]);
    expect(faults(await update({ id, expectedVersion: 1, firstContactOrganisationId: organisations.otherBureau }))).toEqual([['NOT_FOUND', 'firstContactOrganisationId']]);
    expect(faults(await update({ id, expectedVersion: 1, organisationId: organisations.otherBureau }))).toEqual([['NOT_FOUND', 'organisationId']]);
    expect(faults(await update({ id, expectedVersion: 1, organisationId: organisations.park }))).toEqual([['NOT_FOUND', 'organisationId']]);
  });

  it('goes to another organisation where the actor registers deals too, with an officer who reaches it', async () => {
    const { id } = await app.make.deal({}, 'officerTwo');
    const { organisations, users } = app.world;
    // The officer of the team does not reach the bureau above it.
    expect(faults(await update({ id, expectedVersion: 1, organisationId: organisations.bureau }))).toEqual([['OFFICER_ELSEWHERE', 'officerId']]);
    const { deal } = await update({ id, expectedVersion: 1, organisationId: organisations.bureau, officerId: users.officer });
    expect(deal.organisation).toEqual({ name: '甲县招商局' });
  });

  it('has a code name of its own in the county', async () => {
    const [{ id }, other] = [await app.make.deal(), await app.make.deal()];
    await update({ id: other.id, expectedVersion: 1, codeName: '代号乙' });
    expect(faults(await update({ id, expectedVersion: 1, codeName: '代号乙' }))).toEqual([['CODE_NAME_TAKEN', 'codeName']]);
    expect(faults(await update({ id: other.id, expectedVersion: 2, codeName: '代号乙', chain: '五金' }))).toEqual([]);
  });

  it('is made more secret by anybody who edits it, and less by who may know all of them', async () => {
    const { id } = await app.make.deal();
    expect(faults(await update({ id, expectedVersion: 1, secrecy: 0 }))).toEqual([]);
    expect(faults(await update({ id, expectedVersion: 2, secrecy: 3 }))).toEqual([]);
    expect(faults(await update({ id, expectedVersion: 3, secrecy: 2 }))).toEqual([['SECRECY_LOWERING_NOT_PERMITTED', 'secrecy']]);
    expect(faults(await update({ id, expectedVersion: 3, secrecy: null }))).toEqual([['SECRECY_LOWERING_NOT_PERMITTED', 'secrecy']]);
    expect((await update({ id, expectedVersion: 3, secrecy: 1 }, head)).deal).toMatchObject({ secrecy: 1, version: 4 });
  });
});

describe('registerLead', () => {
  it('takes the new fields', async () => {
    const given = { secrecy: 2, chain: '新材料', nature: 'lease', fundOrigin: 'overseas', contractedInward: '100000000.00' };
    expect((await register(given)).deal).toMatchObject({ ...given, relation: null, ownInvestment: '100000000.00' });
  });

  it('puts a phase into its deal, of the same investor and as secret', async () => {
    const whole = (await register({ secrecy: 3 })).deal;
    const { deal } = await register({ parentId: whole.id, phaseName: '一期', companyName: null, totalInvestment: '40000000' });
    expect(deal).toMatchObject({ relation: 'phase', secrecy: 3, company: { name: '甲新材料有限公司' }, parent: { name: '新材料' }, ownInvestment: '40000000.00' });
    const read = await officer.ok(`query ($id: ID!) { deal(id: $id) { ${RECORD} } }`, { id: whole.id });
    expect(read.deal).toMatchObject({ phases: [{ name: '新材料' }], offshoots: [], ownInvestment: '60000000.00' });
    expect(faults(await register({ parentId: deal.id, companyName: null, totalInvestment: '1' }))).toEqual([['PHASE_OF_PHASE', 'parentId']]);
    expect(faults(await register({ parentId: whole.id, companyName: null, secrecy: 1, totalInvestment: '1' }))).toEqual([['SECRECY_LOWERING_NOT_PERMITTED', 'secrecy']]);
  });

  it('links an expansion to its deal and the land on which it happens; a second attraction brings its own investor', async () => {
    const old = (await register({})).deal;
    const parcel = await app.make.parcel({ parkId: app.world.organisations.park, number: 'KC-1' }, 'head');
    const grown = await register({ parentId: old.id, source: 'expansion', parcelId: parcel.id, companyName: null, name: '扩产' });
    expect(grown.deal).toMatchObject({ relation: 'expansion', parcel: { number: 'KC-1' }, company: { name: '甲新材料有限公司' } });
    const second = await register({ parentId: old.id, relation: 'secondAttraction', companyName: null, name: '腾笼换鸟' });
    expect(second.deal).toMatchObject({ relation: 'secondAttraction', company: null });
    const read = await officer.ok(`query ($id: ID!) { deal(id: $id) { ${RECORD} } }`, { id: old.id });
    expect(read.deal).toMatchObject({ offshoots: [{ name: '扩产' }, { name: '腾笼换鸟' }], phases: [], ownInvestment: '100000000.00' });
  });

  it.each<[string, object, [string, string]]>([
    ['a relation to nothing', { relation: 'expansion' }, ['PHASE_WITHOUT_PARENT', 'parentId']],
    ['land for a deal of its own', { parcelId: '0192f000-0000-7000-8000-000000000001' }, ['PARCEL_ONLY_WHEN_GROWN', 'parcelId']],
    ['inward money above the total', { contractedInward: '100000000.01' }, ['INWARD_ABOVE_TOTAL', 'contractedInward']],
  ])('refuses %s', async (_what, input, expected) => {
    expect(faults(await register(input))).toEqual([expected]);
  });

  it('refuses land of another county', async () => {
    const old = (await register({})).deal;
    const theirs = await app.make.parcel({ parkId: app.world.organisations.otherPark, number: 'YX-1' }, 'strangerHead');
    expect(faults(await register({ parentId: old.id, source: 'expansion', parcelId: theirs.id, companyName: null }))).toEqual([['NOT_FOUND', 'parcelId']]);
  });
});
