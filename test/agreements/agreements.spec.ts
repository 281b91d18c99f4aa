import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const SIGN = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { agreement { id dealCount totalAmount } userErrors { code field } } }`;
const LIST = `query ($first: Int, $after: String, $filter: AgreementFilter) { agreements(first: $first, after: $after, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id title dealCount totalAmount organisation { name } deals { amount deal { id name company { name } } } } } }`;
const ONE = `query ($id: ID!) { agreement(id: $id) { title dealCount totalAmount deals { amount deal { name } } } }`;

let app: TestApp;
let officer: Client;
let stranger: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  stranger = await app.as('stranger');
});
afterAll(() => app.close());

const sign = async (input: object, client = officer): Promise<Answered> => (await client.ok(SIGN, { input: { kind: 'framework', signedOn: '2024-06-01', title: '协议', ...input } })).signAgreement.agreement;
const titles = async (client: Client, filter: object = {}): Promise<string[]> => (await client.ok(LIST, { filter })).agreements.nodes.map(({ title }: Answered) => title);

describe('an agreement over deals of two counties', () => {
  let ours: Answered;
  let theirs: Answered;
  let shared: Answered;

  beforeAll(async () => {
    // Somebody of the city signs for both; each county has its own part of it.
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'officer', $3)`, [newId(), app.world.users.officerTwo, app.world.organisations.city]);
    ours = await app.make.deal({ name: '甲县部分' });
    theirs = await app.make.deal({ name: '乙县部分' }, 'stranger');
    const both = [{ dealId: ours.id, amount: '300.50' }, { dealId: theirs.id, amount: '7000' }];
    shared = await sign({ title: '两县协议', kind: 'intent', deals: both }, await app.as('officerTwo'));
  });

  it('is whole for who reaches both', () => {
    expect(shared).toMatchObject({ dealCount: 2, totalAmount: '7300.50' });
  });

  it('shows each county its own deals and their sum, and nothing of the other', async () => {
    const mine = await officer.ok(ONE, { id: shared.id });
    expect(mine.agreement).toEqual({ title: '两县协议', dealCount: 1, totalAmount: '300.50', deals: [{ amount: '300.50', deal: { name: '甲县部分' } }] });
    const other = await stranger.ok(ONE, { id: shared.id });
    expect(other.agreement).toEqual({ title: '两县协议', dealCount: 1, totalAmount: '7000.00', deals: [{ amount: '7000.00', deal: { name: '乙县部分' } }] });
  });

  it('cannot be found by a deal that the seeker does not reach', async () => {
    expect(await titles(officer, { search: '甲县部' })).toEqual(['两县协议']);
    expect(await titles(officer, { search: '乙县部' })).toEqual([]);
    expect(await titles(officer, { dealId: ours.id })).toEqual(['两县协议']);
    expect(await titles(officer, { dealId: theirs.id })).toEqual([]);
  });

  it('tells in its story no amount of anybody', async () => {
    const [entry] = await app.db.query<{ changes: unknown }[]>(`SELECT changes FROM audit_entry WHERE subject_type = 'agreement' AND subject_id = $1`, [shared.id]);
    expect(JSON.stringify(entry)).not.toMatch(/7000|7300/);
  });
});

describe('agreement', () => {
  it('is NOT_FOUND out of reach, absent, and with an id that is none', async () => {
    const { id } = await sign({ title: '甲县自己的协议', deals: [{ dealId: (await app.make.deal()).id, amount: '1' }] });
    expect((await officer.ok(ONE, { id })).agreement.title).toBe('甲县自己的协议');
    for (const wanted of [id, newId(), '7']) expect(await stranger.refusal(ONE, { id: wanted })).toEqual(['NOT_FOUND']);
    expect(await titles(stranger)).toEqual(['两县协议']);
  });

  it('is for nobody without the right', async () => {
    expect(await app.anonymous.refusal(LIST)).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('alliance')).refusal(LIST)).toEqual(['FORBIDDEN']);
    expect(await (await app.as('leader')).refusal(SIGN, { input: { kind: 'intent', title: '协议', signedOn: '2024-06-01', deals: [{ dealId: newId(), amount: '1' }] } })).toEqual(['FORBIDDEN']);
  });
});

describe('the list of agreements', () => {
  beforeAll(async () => {
    for (let at = 1; at <= 50; at += 1) {
      const deals = [];
      for (const amount of ['10.10', '20.20']) deals.push({ dealId: (await app.make.deal()).id, amount });
      await sign({ title: `批量协议${at}`, number: `PL-${at}`, kind: 'contract', signedOn: at % 2 ? '2024-06-29' : '2024-06-30', deals });
    }
  }, 120_000);

  it('reads 50 rows with deals and companies in as many statements as 5', async () => {
    const filter = { search: '批量' };
    const few = await countStatements(() => officer.ok(LIST, { first: 5, filter }));
    const many = await countStatements(() => officer.ok(LIST, { first: 50, filter }));
    expect(many.result.agreements.nodes).toHaveLength(50);
    expect(many.result.agreements.nodes[0]).toMatchObject({ dealCount: 2, totalAmount: '30.30', deals: [{ deal: { company: { name: expect.any(String) } } }, {}] });
    expect(many.statements).toHaveLength(few.statements.length);
    // Session, page, count, covered deals, deals, companies, organisations.
    expect(many.statements.length).toBeLessThanOrEqual(7);
  });

  it('pages through all of them once, the newest signing first', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { agreements }: Answered = await officer.ok(LIST, { first: 20, after, filter: { kind: 'contract' } });
      seen.push(...agreements.nodes.map(({ id }: Answered) => id));
      expect(agreements.totalCount).toBe(50);
      after = agreements.pageInfo.hasNextPage ? agreements.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(50);
    expect((await titles(officer, { kind: 'contract' })).slice(0, 2)).toEqual(['批量协议50', '批量协议48']);
  });

  it('filters by kind, number and title', async () => {
    expect(await titles(officer, { kind: 'intent' })).toEqual(['两县协议']);
    expect(await titles(officer, { search: 'pl-7' })).toEqual(['批量协议7']);
    expect(await titles(officer, { search: '100%' })).toEqual([]);
  });

  it('refuses a filter nobody declared and a cursor nobody handed out', async () => {
    expect(await officer.refusal(LIST, { filter: { owner: 'me' } })).toEqual(['UNKNOWN_FIELD']);
    expect(await officer.refusal(LIST, { after: 'x' })).toEqual(['CURSOR_INVALID']);
  });
});
