import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationsService } from '../../src/modules/organisations/index.js';
import { Authenticator } from '../../src/platform/access/index.js';
import type { Actor } from '../../src/kernel/actor.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import { openSession, type UserName } from '../support/world.js';

const TREE = 'query ($kind: OrganisationKind) { organisations(kind: $kind) { id name shortName kind parentId path } }';
const CREATE = 'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id name shortName kind parentId path } userErrors { code field message } } }';

interface Row {
  id: string;
  name: string;
  path: string;
  jurisdictionId: string;
}

let app: TestApp;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.close());

const namesFor = async (client: Client, kind?: string): Promise<string[]> => (await client.ok(TREE, { kind })).organisations.map(({ name }: Row) => name);
const stored = async (id: string): Promise<Row | undefined> =>
  (await app.db.query<Row[]>('SELECT id, name, path, jurisdiction_id AS "jurisdictionId" FROM organisation WHERE id = $1', [id]))[0];
const actorOf = async (user: UserName): Promise<Actor> => {
  const token = await openSession(app.db, app.world.users[user], app.clock.now());
  const actor = await app.nest.get(Authenticator).authenticate(token, { requestId: null, ip: null });
  if (!actor) throw new Error(`no actor for ${user}`);
  return actor;
};

describe('organisations', () => {
  it('are for those who may read them', async () => {
    expect(await app.anonymous.refusal(TREE)).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('alliance')).refusal(TREE)).toEqual(['FORBIDDEN']);
  });

  it('are those of one’s own county, from the top down', async () => {
    const ours = ['甲县', '甲县招商局', '甲县驻东莞招商组', '甲县工业园'];
    expect(await namesFor(await app.as('officerTwo'))).toEqual(ours);
    expect(await namesFor(await app.as('stranger'))).toEqual(['乙县', '乙县招商局', '乙县工业园']);
    expect(await namesFor(await app.as('admin'))).toEqual(expect.arrayContaining(['测试市', ...ours, '乙县', '五金产业商会']));
  });

  it('can be asked for by kind', async () => {
    expect(await namesFor(await app.as('officer'), 'park')).toEqual(['甲县工业园']);
    expect(await (await app.as('officer')).refusal(TREE, { kind: 'village' })).toEqual(['NOT_CHOICE']);
  });
});

describe('createOrganisation', () => {
  const input = (given: object): object => ({ name: '甲县高新区', kind: 'park', parentId: app.world.organisations.county, ...given });

  it('puts an organisation into the tree', async () => {
    const admin = await app.as('admin');
    const { createOrganisation } = await admin.ok(CREATE, { input: input({ name: ' 甲县化工园 ' }) });
    const parent = await stored(app.world.organisations.county);
    expect(createOrganisation.organisation).toEqual({
      id: expect.any(String), name: '甲县化工园', shortName: '甲县化工园', kind: 'park', parentId: parent?.id, path: expect.stringMatching(new RegExp(`^${parent?.path ?? ''}\\d+/$`)),
    });
    expect(await stored(createOrganisation.organisation.id)).toMatchObject({ jurisdictionId: parent?.id });
    expect(await namesFor(await app.as('officer'), 'park')).toContain('甲县化工园');
    const [audit] = await app.db.query<object[]>('SELECT verb, actor_name AS by, changes FROM audit_entry WHERE subject_id = $1', [createOrganisation.organisation.id]);
    expect(audit).toEqual({ verb: 'createOrganisation', by: '系统管理员岗', changes: { name: [null, '甲县化工园'], kind: [null, 'park'] } });
  });

  it('makes a county its own jurisdiction, and keeps what is the city’s own apart', async () => {
    const admin = await app.as('admin');
    for (const [name, kind] of [['丙县', 'county'], ['测试市招商局', 'department']]) {
      const { createOrganisation } = await admin.ok(CREATE, { input: input({ name, shortName: name, kind, parentId: app.world.organisations.city }) });
      expect(await stored(createOrganisation.organisation.id)).toMatchObject({ jurisdictionId: createOrganisation.organisation.id });
    }
  });

  it('is for those who manage organisations, within their reach', async () => {
    expect(await app.anonymous.refusal(CREATE, { input: input({}) })).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('head')).refusal(CREATE, { input: input({}) })).toEqual(['FORBIDDEN']);
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES (gen_random_uuid(), $1, 'administrator', $2)`,
      [app.world.users.strangerHead, app.world.organisations.otherCounty]);
    const { data } = await (await app.as('strangerHead')).gql(CREATE, { input: input({}) });
    expect(data.createOrganisation).toMatchObject({ organisation: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'parentId'] }] });
  });

  it('refuses a name twice under one parent, and a county under a county', async () => {
    const admin = await app.as('admin');
    const codes = await Promise.all([1, 2, 3].map(() => admin.refusal(CREATE, { input: input({ name: '甲县物流园' }) })));
    expect(codes.flat()).toEqual(['ORGANISATION_NAME_TAKEN', 'ORGANISATION_NAME_TAKEN']);
    expect(await admin.refusal(CREATE, { input: input({ name: '丁县', kind: 'county' }) })).toEqual(['ORGANISATION_KIND_MISPLACED']);
    const { data } = await admin.speaking('en').gql(CREATE, { input: input({ name: '甲县物流园' }) });
    expect(data.createOrganisation.userErrors).toEqual([{ code: 'ORGANISATION_NAME_TAKEN', field: ['input', 'name'], message: expect.stringContaining('another name') }]);
  });

  it('creates nothing twice', async () => {
    const admin = await app.as('admin');
    const repeated = input({ name: '甲县创业园', clientMutationId: 'once' });
    const ids = await Promise.all([1, 2, 3].map(async () => (await admin.ok(CREATE, { input: repeated })).createOrganisation.organisation.id));
    expect(new Set(ids).size).toBe(1);
  });
});

describe('homeFor', () => {
  it('is one’s own organisation, or a named one within reach', async () => {
    const organisations = app.nest.get(OrganisationsService);
    const { bureau, county, team, otherBureau } = app.world.organisations;
    const officer = await actorOf('officer');
    expect(await organisations.homeFor(officer, 'visit.log')).toEqual({ id: bureau, jurisdictionId: county });
    expect(await organisations.homeFor(officer, 'visit.log', team)).toEqual({ id: team, jurisdictionId: county });
    const refusal = { errors: [{ code: 'NOT_FOUND', field: ['input', 'organisationId'] }] };
    await expect(organisations.homeFor(officer, 'visit.log', otherBureau)).rejects.toMatchObject(refusal);
    await expect(organisations.homeFor(officer, 'visit.log', county)).rejects.toMatchObject(refusal);
    await expect(organisations.homeFor(officer, 'organisation.manage', bureau)).rejects.toMatchObject(refusal);
    await expect(organisations.homeFor(officer, 'organisation.manage')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
