import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const CONTACT = 'id version name title phone wechat email gender nativePlace language ties level basis basisOn source consentWithdrawnOn viewerCan company { id }';
const COMPANY = `query ($id: ID!) { company(id: $id) { id viewerCan contacts { ${CONTACT} } } }`;
const ADD = `mutation ($input: AddContactInput!) { addContact(input: $input) { company { version contacts { ${CONTACT} } } userErrors { code field params message } } }`;
const UPDATE = `mutation ($input: UpdateContactInput!) { updateContact(input: $input) { company { contacts { ${CONTACT} } } current { id } userErrors { code field params message } } }`;
const REVEAL = 'mutation ($input: RevealContactInput!) { revealContact(input: $input) { phone wechat email userErrors { code field message } } }';

let app: TestApp;
let officer: Client;
let head: Client;
beforeAll(async () => {
  app = await startApp();
  [officer, head] = await Promise.all([app.as('officer'), app.as('head')]);
});
afterAll(() => app.close());

const contactsOf = async (client: Client, id: string): Promise<Answered[]> => (await client.ok(COMPANY, { id })).company.contacts;
/** A company with one contact; answers with both. */
async function made(contact: object = {}): Promise<{ company: Answered; contact: Answered }> {
  const company = await app.make.company({ contacts: [{ name: '总经理岗', title: '总经理', phone: '138 0000 5678', ...contact }] });
  return { company, contact: (await contactsOf(officer, company.id))[0] };
}
const trailOf = (id: string, verb: string): Promise<{ changes: Record<string, unknown>; actor_name: string }[]> =>
  app.db.query('SELECT changes, actor_name FROM audit_entry WHERE subject_id = $1 AND verb = $2', [id, verb]);

describe('a contact', () => {
  it('keeps all that is known of it, and shows no whole number to anybody', async () => {
    const { company, contact } = await made({
      wechat: 'wx_zs-01', email: 'liaison@example.com', gender: 'female', nativePlace: '江西赣州', language: ' 粤语 ', ties: '赣州商会副会长', level: 'decision', basis: 'cardExchange',
      basisOn: '2024-06-01', source: '深圳展会名片',
    });
    const shown = {
      id: expect.any(String), version: 1, name: '总经理岗', title: '总经理', phone: '138****5678', wechat: 'w****1', email: 'l****@example.com', gender: 'female', nativePlace: '江西赣州',
      language: '粤语', ties: '赣州商会副会长', level: 'decision', basis: 'cardExchange', basisOn: '2024-06-01', source: '深圳展会名片', consentWithdrawnOn: null, viewerCan: ['updateContact'], company: { id: company.id },
    };
    expect(contact).toEqual(shown);
    expect(await contactsOf(head, company.id)).toEqual([{ ...shown, viewerCan: ['revealContact', 'updateContact'] }]);
    for (const user of ['leader', 'land', 'auditor'] as const) expect(await contactsOf(await app.as(user), company.id)).toEqual([{ ...shown, viewerCan: [] }]);
  });

  it('is for those who follow the company: another team of the county sees none, until it was there', async () => {
    const { company } = await made();
    const team = await app.as('officerTwo');
    const { company: seen } = await team.ok(COMPANY, { id: company.id });
    expect(seen).toMatchObject({ id: company.id, contacts: [], viewerCan: expect.not.arrayContaining(['addContact']) });
    expect(await team.refusal(ADD, { input: { companyId: company.id, contact: { name: '新岗', phone: '13800005678' } } })).toEqual(['COMPANY_NOT_FOLLOWED']);
    await app.make.visit({ companyIds: [company.id], companyNames: [] }, 'officerTwo');
    expect(await contactsOf(team, company.id)).toHaveLength(1);
  });

  it('is no longer for a team whose last visit is half a year ago, while a live deal keeps it', async () => {
    const [visited, dealt] = [(await made()).company, (await made()).company];
    const team = await app.as('officerTwo');
    await app.make.visit({ companyIds: [visited.id], companyNames: [], visitedOn: '2024-01-02' }, 'officerTwo');
    const deal = await app.make.deal({ companyId: dealt.id, companyName: undefined }, 'officerTwo');
    await app.db.query(`UPDATE deal SET updated_at = '2023-01-01' WHERE id = $1`, [deal.id]);
    expect(await contactsOf(team, visited.id)).toHaveLength(1);
    await app.db.query(`UPDATE visit SET visited_on = '2024-01-01' WHERE id IN (SELECT visit_id FROM visit_company WHERE company_id = $1)`, [visited.id]);
    expect(await contactsOf(team, visited.id)).toEqual([]);
    expect(await contactsOf(team, dealt.id)).toHaveLength(1);
  });

  it('of another county is not found', async () => {
    const { company, contact } = await made();
    for (const user of ['stranger', 'strangerHead'] as const) {
      const client = await app.as(user);
      expect(await client.refusal(COMPANY, { id: company.id })).toEqual(['NOT_FOUND']);
      expect(await client.refusal(UPDATE, { input: { id: contact.id, expectedVersion: 1, name: '改' } })).toEqual(['NOT_FOUND']);
    }
    expect(await (await app.as('strangerHead')).refusal(REVEAL, { input: { id: contact.id, purpose: '联系' } })).toEqual(['NOT_FOUND']);
    expect(await app.anonymous.refusal(REVEAL, { input: { id: contact.id, purpose: '联系' } })).toEqual(['UNAUTHENTICATED']);
  });

  it('comes with a page of companies in one statement for all, and its company in another', async () => {
    await Promise.all(Array.from({ length: 4 }, () => made()));
    const page = async (first: number): Promise<number> => (await countStatements(() => officer.ok(`{ companies(first: ${first}) { nodes { contacts { ${CONTACT} } } } }`))).statements.length;
    expect([await page(1), await page(4)]).toEqual([4, 4]);
  });
});

describe('addContact', () => {
  it('adds one, once, and leaves the company’s version', async () => {
    const company = await app.make.company();
    const input = { companyId: company.id, contact: { name: '副总岗', phone: '0797-1234567' }, clientMutationId: 'contact-once' };
    const { addContact } = await officer.ok(ADD, { input });
    expect(addContact.company).toMatchObject({ version: 1, contacts: [{ name: '副总岗', phone: '079****4567' }] });
    expect((await officer.ok(ADD, { input })).addContact.company.contacts).toHaveLength(1);
    expect(await officer.refusal(ADD, { input: { ...input, contact: { name: '副总岗', phone: '0797-1234568' } } })).toEqual(['CLIENT_MUTATION_REUSED']);
    expect(await trailOf(company.id, 'addContact')).toEqual([{ actor_name: '招商专员岗', changes: { contact: [null, '副总岗'] } }]);
  });

  it('refuses the same number in one company, however it is written, and says whose it is', async () => {
    const { company } = await made();
    for (const phone of ['13800005678', '+86 138-0000-5678', '１３８ ００００ ５６７８', '0086 13800005678']) {
      const { data } = await officer.gql(ADD, { input: { companyId: company.id, contact: { name: '另一岗', phone } } });
      expect(data.addContact.userErrors).toEqual([{ code: 'CONTACT_PHONE_TAKEN', field: ['input', 'contact', 'phone'], params: { name: '总经理岗' }, message: '这个号码已登记在联系人“总经理岗”名下，请直接修改该联系人。' }]);
    }
    const both = await Promise.all(['甲岗', '乙岗'].map((name) => officer.refusal(ADD, { input: { companyId: company.id, contact: { name, phone: '13900005678' } } })));
    expect(both.flat()).toEqual(['CONTACT_PHONE_TAKEN']);
  });

  it.each([
    [{ name: '岗', phone: '911' }, 'PHONE'],
    [{ name: '岗', wechat: 'a b' }, 'WECHAT'],
    [{ name: '岗', email: 'nobody' }, 'EMAIL'],
    [{ name: '🎉' }, 'NAME_CHARACTERS'],
    [{ name: 'a\u0000b' }, 'CONTROL_CHARACTERS'],
    [{ name: '岗'.repeat(10_000) }, 'TOO_LONG'],
    [{ name: '岗', level: 'boss' }, 'NOT_CHOICE'],
    [{ name: '岗', basisOn: '2024-07-01' }, 'FUTURE_DATE'],
  ])('refuses %j as %s', async (contact, code) => {
    const company = await app.make.company();
    const codes = await officer.refusal(ADD, { input: { companyId: company.id, contact } });
    expect(codes).toEqual([code]);
  });

  it('is for those who may write, in reach', async () => {
    const input = { companyId: (await app.make.company()).id, contact: { name: '岗' } };
    expect(await app.anonymous.refusal(ADD, { input })).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('stranger')).refusal(ADD, { input })).toEqual(['NOT_FOUND']);
    for (const user of ['leader', 'land', 'alliance', 'admin', 'auditor'] as const) expect(await (await app.as(user)).refusal(ADD, { input })).toEqual(['FORBIDDEN']);
  });
});

describe('updateContact', () => {
  it('changes what is mentioned, clears what is null, and writes down what was touched, never the numbers', async () => {
    const { company, contact } = await made({ email: 'old@example.com', nativePlace: '江西' });
    const { updateContact } = await officer.ok(UPDATE, { input: { id: contact.id, expectedVersion: 1, name: '董事长岗', phone: '13900001111', email: null, gender: 'male', language: '英语', ties: '校友会', level: 'decision' } });
    expect(updateContact.company.contacts).toMatchObject([{ version: 2, name: '董事长岗', title: '总经理', phone: '139****1111', email: null, gender: 'male', nativePlace: '江西', language: '英语', ties: '校友会', level: 'decision' }]);
    expect(await trailOf(company.id, 'updateContact')).toEqual([{ actor_name: '招商专员岗', changes: {
      contact: [null, '董事长岗'], contactName: ['总经理岗', '董事长岗'], contactGender: [null, 'male'], contactLanguage: [null, '英语'], contactTies: [null, '校友会'], contactLevel: [null, 'decision'], contactWays: [null, 'phone,email'],
    } }]);
    expect((await head.ok(REVEAL, { input: { id: contact.id, purpose: '邀请考察' } })).revealContact).toMatchObject({ phone: '13900001111', email: null });
  });

  it('writes nothing when nothing changes, also for the same number in another form', async () => {
    const { contact } = await made();
    const { updateContact } = await officer.ok(UPDATE, { input: { id: contact.id, expectedVersion: 1, title: ' 总经理 ', phone: '+86 13800005678' } });
    expect(updateContact.company.contacts).toMatchObject([{ version: 1 }]);
  });

  it('answers a stale version with a conflict, and a number of a colleague with whose it is', async () => {
    const { company, contact } = await made();
    await officer.ok(ADD, { input: { companyId: company.id, contact: { name: '副总岗', phone: '13900002222' } } });
    expect(await officer.refusal(UPDATE, { input: { id: contact.id, expectedVersion: 1, phone: '13900002222' } })).toEqual(['CONTACT_PHONE_TAKEN']);
    await officer.ok(UPDATE, { input: { id: contact.id, expectedVersion: 1, title: '董事长' } });
    const { data } = await head.gql(UPDATE, { input: { id: contact.id, expectedVersion: 1, title: '总裁' } });
    expect(data.updateContact).toMatchObject({ company: null, current: { id: company.id }, userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'] }] });
  });

  it('is not for another team, nor for who only reads', async () => {
    const { contact } = await made();
    const input = { id: contact.id, expectedVersion: 1, title: '改' };
    expect(await app.anonymous.refusal(UPDATE, { input })).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('officerTwo')).refusal(UPDATE, { input })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('leader')).refusal(UPDATE, { input })).toEqual(['FORBIDDEN']);
  });
});

describe('revealContact', () => {
  it('gives whole numbers to who has the right, for a purpose that is kept', async () => {
    const { company, contact } = await made({ wechat: 'wx_zs-01', email: 'liaison@example.com' });
    const { revealContact } = await head.ok(REVEAL, { input: { id: contact.id, purpose: ' 邀请参加推介会 ' } });
    expect(revealContact).toEqual({ phone: '13800005678', wechat: 'wx_zs-01', email: 'liaison@example.com', userErrors: [] });
    expect(await trailOf(company.id, 'revealContact')).toEqual([{ actor_name: '招商局长岗', changes: { contact: [null, '总经理岗'], purpose: [null, '邀请参加推介会'] } }]);
  });

  it('asks for the right and for a purpose', async () => {
    const { company, contact } = await made();
    expect(await app.anonymous.refusal(REVEAL, { input: { id: contact.id, purpose: '联系' } })).toEqual(['UNAUTHENTICATED']);
    for (const user of ['officer', 'leader', 'land', 'auditor'] as const) expect(await (await app.as(user)).refusal(REVEAL, { input: { id: contact.id, purpose: '联系' } })).toEqual(['FORBIDDEN']);
    for (const purpose of ['', ' ', '看']) expect(await head.refusal(REVEAL, { input: { id: contact.id, purpose } })).toHaveLength(1);
    expect(await trailOf(company.id, 'revealContact')).toEqual([]);
  });

  it('is not allowed by a right held in another county', async () => {
    const { contact } = await made();
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES (gen_random_uuid(), $1, 'officer', $2)`, [app.world.users.strangerHead, app.world.organisations.bureau]);
    const both = await app.as('strangerHead');
    expect(await contactsOf(both, contact.company.id)).toMatchObject([{ phone: '138****5678', viewerCan: ['updateContact'] }]);
    expect(await both.refusal(REVEAL, { input: { id: contact.id, purpose: '联系' } })).toEqual(['NOT_FOUND']);
  });

  it('is refused after the person asked us to stop, until they agree again', async () => {
    const { contact } = await made();
    await officer.ok(UPDATE, { input: { id: contact.id, expectedVersion: 1, consentWithdrawnOn: '2024-06-29' } });
    expect((await contactsOf(head, contact.company.id))[0]).toMatchObject({ consentWithdrawnOn: '2024-06-29', viewerCan: ['updateContact'] });
    const { data } = await head.gql(REVEAL, { input: { id: contact.id, purpose: '联系' } });
    expect(data.revealContact).toMatchObject({ phone: null, userErrors: [{ code: 'CONSENT_WITHDRAWN', message: '本人已于 2024-06-29 要求停止使用，不能再查看其联系方式。' }] });
    expect(await trailOf(contact.company.id, 'revealContact')).toEqual([]);
    await officer.ok(UPDATE, { input: { id: contact.id, expectedVersion: 2, consentWithdrawnOn: null, basis: 'consent', basisOn: '2024-06-30' } });
    expect((await head.ok(REVEAL, { input: { id: contact.id, purpose: '联系' } })).revealContact.phone).toBe('13800005678');
  });
});
