import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompaniesService, CompanyQueries } from '../../src/modules/companies/index.js';
import { Authenticator } from '../../src/platform/access/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import type { Actor } from '../../src/kernel/actor.js';
import { startApp, type TestApp } from '../support/app.js';
import { openSession, type UserName } from '../support/world.js';

let app: TestApp;
let officer: Actor;
beforeAll(async () => {
  app = await startApp();
  officer = await actorOf('officer');
});
afterAll(() => app.close());

async function actorOf(user: UserName): Promise<Actor> {
  const actor = await app.nest.get(Authenticator).authenticate(await openSession(app.db, app.world.users[user], app.clock.now()), { requestId: null, ip: null });
  if (!actor) throw new Error(`no actor for ${user}`);
  return actor;
}
const ensure = (names: string[]): Promise<string[]> => app.nest.get(UnitOfWork).run(officer, (tx) =>
  app.nest.get(CompaniesService).ensureByName(tx, names, { id: app.world.organisations.bureau, jurisdictionId: app.world.organisations.county }));

describe('ensureByName', () => {
  it('finds the known, registers the rest, and keeps the order', async () => {
    const known = await app.make.company({ name: '老客户(东莞)有限公司' });
    const ids = await ensure(['新客户甲有限公司', ' 老客户（东莞）有限公司', '新客户乙有限公司', '新客户甲有限公司 ']);
    expect(ids).toHaveLength(4);
    expect(ids[1]).toBe(known.id);
    expect(ids[3]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(await ensure(['新客户乙有限公司'])).toEqual([ids[2]]);
    const [audit] = await app.db.query<object[]>('SELECT verb, actor_name AS by FROM audit_entry WHERE subject_id = $1', [ids[0]]);
    expect(audit).toEqual({ verb: 'registerCompany', by: '招商专员岗' });
  });

  it('makes one company when many name it in the same second, in whatever order', async () => {
    const names = ['同时一有限公司', '同时二有限公司', '同时三有限公司'];
    const runs = await Promise.all(Array.from({ length: 8 }, (_, turn) => ensure(turn % 2 ? names : [...names].reverse())));
    expect(new Set(runs.flat()).size).toBe(3);
  });

  it('knows nothing of another county', async () => {
    const theirs = await app.make.company({ name: '乙县知道的有限公司' }, 'stranger');
    expect(await ensure(['乙县知道的有限公司'])).not.toEqual([theirs.id]);
  });

  it('answers with the survivor of a name that was merged away, and takes no other name for it', async () => {
    const [kept, gone] = [await app.make.company({ name: '并入后的有限公司', aliases: ['并入'] }), await app.make.company({ name: '被并入的有限公司' })];
    await app.db.query('UPDATE company SET merged_into = $1 WHERE id = $2', [kept.id, gone.id]);
    expect(await ensure(['被并入的有限公司', '并入后的有限公司'])).toEqual([kept.id, kept.id]);
    expect(await ensure(['并入'])).not.toEqual([kept.id]);
    const merged = await app.nest.get(CompanyQueries).companiesInReach(officer, [gone.id]);
    expect([...merged]).toEqual([[gone.id, kept.id]]);
    expect((await app.nest.get(CompanyQueries).byIds(officer, [gone.id])).get(gone.id)?.id).toBe(kept.id);
  });

  it('tells which name is wrong, and registers none', async () => {
    await expect(ensure(['没有登记的有限公司', '  '])).rejects.toMatchObject({ errors: [{ code: 'REQUIRED', field: ['input', 'companyNames', '1'] }] });
    expect(await app.db.query('SELECT 1 FROM company WHERE name = $1', ['没有登记的有限公司'])).toEqual([]);
  });
});

describe('companiesInReach', () => {
  it('are those of one’s own county', async () => {
    const [ours, theirs] = [await app.make.company(), await app.make.company({}, 'stranger')];
    const reached = await app.nest.get(CompanyQueries).companiesInReach(officer, [ours.id, theirs.id]);
    expect([...reached]).toEqual([[ours.id, ours.id]]);
    expect([...(await app.nest.get(CompanyQueries).byIds(officer, [ours.id, theirs.id])).keys()]).toEqual([ours.id]);
  });
});
