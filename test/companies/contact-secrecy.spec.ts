import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { CompaniesModule } from '../../src/modules/companies/index.js';
import { PlainPhones } from '../../src/modules/companies/plain-phones.js';
import { PINO, type Logger } from '../../src/platform/logging/index.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const PHONE = '13877665544';
const WECHAT = 'wx_geheim_7';
const EMAIL = 'geheim.liaison@example.com';
/** Any part of what is kept secret that would give it away: whole, its middle, or read backwards from a hash of bytes. */
const SECRET = new RegExp([PHONE, '7766554', '77 ?66 ?55', WECHAT, 'geheim'].join('|'));

let app: TestApp;
let officer: Client;
let company: Answered;
const logged: string[] = [];
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'trace';
  app = await startApp();
  // The process's one logger writes to standard output: here it is listened to on its way there.
  const logger = app.nest.get<Logger>(PINO) as unknown as Record<symbol, { write: (line: string) => boolean }>;
  const stream = logger[pino.symbols.streamSym];
  if (stream) stream.write = (line) => logged.push(line) > 0;
  officer = await app.as('officer');
  company = await app.make.company({ name: '保密紧固件有限公司', contacts: [{ name: '采购总监岗', phone: `+86 ${PHONE}`, wechat: WECHAT, email: EMAIL }] });
});
afterAll(() => app.close());

const everyText = async (): Promise<string> => {
  const tables = await app.db.query<{ name: string }[]>(`SELECT table_schema || '.' || table_name AS name FROM information_schema.tables WHERE table_schema IN ('public', 'graphile_worker') AND table_type = 'BASE TABLE'`);
  const rows = await Promise.all(tables.map(({ name }) => app.db.query<{ row: string }[]>(`SELECT t::text AS row FROM ${name} t`)));
  return rows.flat().map(({ row }) => row).join('\n');
};

describe('the ways to reach somebody', () => {
  it('are nowhere in the database to be read, in no table', async () => {
    const text = await everyText();
    expect(text).toContain('采购总监岗');
    expect(text).toContain('138****5544');
    expect(text).not.toMatch(SECRET);
    expect(text).not.toContain(Buffer.from(PHONE).toString('hex'));
  });

  it('are masked wherever the API gives them, and not in the timeline, the audit log or a search', async () => {
    const auditor = await app.as('auditor');
    const head = await app.as('head');
    const { company: { contacts: [contact] } } = await head.ok('query ($id: ID!) { company(id: $id) { contacts { id } } }', { id: company.id });
    await head.ok('mutation ($input: RevealContactInput!) { revealContact(input: $input) { phone userErrors { code } } }', { input: { id: contact.id, purpose: '核对名片' } });
    await officer.ok('mutation ($input: UpdateContactInput!) { updateContact(input: $input) { userErrors { code } } }', { input: { id: contact.id, expectedVersion: 1, title: '采购总监', phone: PHONE, wechat: `${WECHAT}x` } });
    const ENTRIES = 'nodes { sentence verb changes { field before after } }';
    const answers = await Promise.all([
      officer.gql('{ companies(filter: { search: "保密" }) { nodes { contacts { name phone wechat email source company { name } } } } }'),
      officer.gql(`query ($id: ID!) { timeline(subjectType: company, subjectId: $id) { ${ENTRIES} } }`, { id: company.id }),
      auditor.gql(`{ auditLog(first: 100) { ${ENTRIES} } }`),
      ...[PHONE, '5544', '采购总监', WECHAT, '保密'].map((text) => head.gql('query ($text: String!) { search(text: $text) { hits { title detail type } } }', { text })),
    ]);
    const said = JSON.stringify(answers);
    expect(said).toContain('查看“采购总监岗”的联系方式，用途：核对名片');
    expect(said).toContain('138****5544');
    expect(said).not.toMatch(SECRET);
  });

  it('are in no error message', async () => {
    const ADD = 'mutation ($input: AddContactInput!) { addContact(input: $input) { userErrors { code field params message } } }';
    const input = (contact: object): object => ({ input: { companyId: company.id, contact: { name: '副总监岗', ...contact } } });
    const answers = await Promise.all([
      officer.gql(ADD, input({ phone: `${PHONE}9` })),
      officer.gql(ADD, input({ phone: PHONE })),
      officer.gql(ADD, input({ phone: Number(PHONE) })),
      officer.gql(ADD, input({ wechat: `${WECHAT} ` + 'x y' })),
      officer.gql(ADD, input({ email: `${EMAIL}@` })),
      officer.gql(ADD, input({ phone: '0'.repeat(200) + PHONE })),
      officer.gql('query ($search: CompanyFilter) { companies(filter: $search) { nodes { name } } }', { search: { phone: PHONE } }),
    ]);
    for (const { data, errors } of answers) expect((data)?.addContact?.userErrors?.length ?? errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(answers)).not.toMatch(SECRET);
  });

  it('are in no line of the server’s log', () => {
    expect(logged.join('')).not.toMatch(SECRET);
    expect(logged.length).toBeGreaterThan(0);
  });
});

describe('numbers that an older version wrote in plain text', () => {
  it('are sealed at the start and the column emptied, once and for all', async () => {
    const old = ['13811112222', '13811113333', '0797-1234567', '不是号码', '8765432'];
    for (const phone of old) await app.db.query('INSERT INTO contact (id, company_id, name, phone) VALUES (gen_random_uuid(), $1, $2, $3)', [company.id, `旧版联系人${phone.slice(-2)}`, phone]);
    const step = app.nest.select(CompaniesModule).get(PlainPhones, { strict: true });
    await step.onApplicationBootstrap();
    expect(await app.db.query('SELECT 1 FROM contact WHERE phone IS NOT NULL')).toEqual([]);
    const text = await everyText();
    for (const phone of old) expect(text).not.toContain(phone);
    const head = await app.as('head');
    const { contacts } = (await head.ok('query ($id: ID!) { company(id: $id) { contacts { id name phone version } } }', { id: company.id })).company;
    const known: Answered = contacts.find(({ name }: Answered) => name === '旧版联系人22');
    expect(known).toMatchObject({ phone: '138****2222', version: 1 });
    expect(contacts.find(({ name }: Answered) => name === '旧版联系人67')).toMatchObject({ phone: '079****4567' });
    const { revealContact } = await head.ok('mutation ($input: RevealContactInput!) { revealContact(input: $input) { phone userErrors { code } } }', { input: { id: known.id, purpose: '核对' } });
    expect(revealContact.phone).toBe('13811112222');
    // It can be known again, as one that was sealed from the beginning.
    expect(await officer.refusal('mutation ($input: AddContactInput!) { addContact(input: $input) { userErrors { code } } }', { input: { companyId: company.id, contact: { name: '同号岗', phone: '138 1111 2222' } } })).toEqual(['CONTACT_PHONE_TAKEN']);
    const sealed = await app.db.query<object[]>('SELECT phone_sealed FROM contact ORDER BY id');
    await step.onApplicationBootstrap();
    expect(await app.db.query('SELECT phone_sealed FROM contact ORDER BY id')).toEqual(sealed);
  });
});
