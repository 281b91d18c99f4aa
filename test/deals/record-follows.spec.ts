import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { colleague } from '../support/colleagues.js';
import { REGISTER, UPDATE } from './documents.js';

const READ = 'query ($id: ID!) { deal(id: $id) { name masked kind chain version members { person { name } duty } } }';

let app: TestApp;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
});
afterAll(() => app.close());

const read = async (id: string, client = officer): Promise<Answered> => (await client.ok(READ, { id })).deal;
const update = async (deal: Answered, patch: object, client = officer): Promise<Answered> => (await client.ok(UPDATE, { input: { id: deal.id, expectedVersion: 1, ...patch } })).updateDeal;

describe('whoever raises the secrecy of a deal', () => {
  it.each([2, 3])('comes onto its named list where he is none of its people, and goes on knowing it: %d', async (secrecy) => {
    const other = await colleague(app, { name: `同科室岗${String(secrecy)}`, role: 'officer', at: 'bureau' });
    const deal = await app.make.deal();
    expect((await update(deal, { secrecy, members: [{ userId: app.world.users.head, duty: '协调' }] }, other.client)).userErrors).toEqual([]);
    expect(await read(deal.id, other.client)).toMatchObject({ name: deal.name, masked: false });
    const { members } = await read(deal.id);
    expect(members.map(({ person }: Answered) => person.name).sort()).toEqual([`同科室岗${String(secrecy)}`, '招商局长岗'].sort());
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: deal, subjectId: $id, first: 1) { nodes { changes { field before after } } } }', { id: deal.id });
    const team = timeline.nodes[0].changes.find(({ after }: Answered) => String(after).includes('协调'));
    expect(team.after).toContain(`同科室岗${String(secrecy)}`);
  });

  it('comes onto no list where he knows it anyhow: as its officer, or by the right to know them all', async () => {
    const [own, known] = [await app.make.deal(), await app.make.deal()];
    await update(own, { secrecy: 3 });
    await update(known, { secrecy: 3 }, await app.as('head'));
    expect([(await read(own.id)).members, (await read(known.id)).members]).toEqual([[], []]);
  });
});

describe('another kind or chain of a whole', () => {
  it('goes to its phases, but not to one of which somebody said otherwise', async () => {
    const whole = await app.make.deal({ chain: '电子' });
    const phase = async (input: object): Promise<string> =>
      (await officer.ok(REGISTER, { input: { name: '某期', source: 'visitOut', parentId: whole.id, phaseName: '一期', ...input } })).registerLead.deal.id;
    const [same, own] = [await phase({}), await phase({ chain: '光伏' })];
    expect((await update(whole, { chain: '新能源', kind: 'carrier' })).userErrors).toEqual([]);
    expect([await read(same), await read(own)]).toMatchObject([{ chain: '新能源', kind: 'carrier', version: 2 }, { chain: '光伏', kind: 'carrier', version: 2 }]);
    await update(whole, { expectedVersion: 2, name: '改名' });
    expect((await read(same)).version).toBe(2);
  });

  it('goes to no expansion: that is a deal of its own', async () => {
    const whole = await app.make.deal({ chain: '电子' });
    const grown = (await officer.ok(REGISTER, { input: { name: '扩产', source: 'expansion', parentId: whole.id, chain: '电子' } })).registerLead.deal.id;
    await update(whole, { chain: '新能源' });
    expect(await read(grown)).toMatchObject({ chain: '电子', version: 1 });
  });
});
