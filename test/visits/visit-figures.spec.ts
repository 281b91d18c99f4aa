import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const FIGURES = `query ($filter: VisitFilter) { visits(first: 1, filter: $filter) { totalCount summary
  counters { visits out in online aftercare investors companyVisits onSiteVisits } } }`;

let app: TestApp;
let officer: Client;
let leader: Client;
let allianceId: string;

/** Three companies in one visit: whoever joins the tables counts its investors thrice. */
beforeAll(async () => {
  app = await startApp({ today: '2026-06-30' });
  [officer, leader] = await Promise.all([app.as('officer'), app.as('leader')]);
  const { createAlliance } = await (await app.as('head')).ok(
    'mutation ($input: CreateAllianceInput!) { createAlliance(input: $input) { alliance { id } userErrors { code } } }',
    { input: { name: '五金产业联盟', leadOrganisationId: app.world.organisations.bureau, memberOrganisationIds: [app.world.organisations.park] } });
  allianceId = createAlliance.alliance.id;
  await app.make.visit({ direction: 'out', visitedOn: '2026-01-05', investorCount: 10, companyNames: ['甲一', '甲二', '甲三'], kind: 'discussion', allianceId });
  await app.make.visit({ direction: 'out', visitedOn: '2026-02-05', investorCount: 2, companyNames: ['甲一', '甲二'], kind: 'promotion', colleagueIds: [app.world.users.officerTwo] });
  await app.make.visit({ direction: 'in', visitedOn: '2026-03-05', investorCount: 4, companyNames: ['甲一'] });
  await app.make.visit({ direction: 'online', visitedOn: '2026-04-05', investorCount: 1, companyNames: ['甲一', '甲四'] });
  await app.make.visit({ direction: 'aftercare', visitedOn: '2026-05-05', investorCount: 0, companyNames: ['甲五'], kind: 'phone' }, 'officerTwo');
  await app.make.visit({ direction: 'aftercare', visitedOn: '2026-06-05', investorCount: 3, companyNames: ['甲五', '甲六'] }, 'officerTwo');
  await app.make.visit({ direction: 'out', visitedOn: '2026-06-06', investorCount: 1000, companyNames: ['甲一'] }, 'stranger');
});
afterAll(() => app.close());

const figures = async (filter: object = {}, client = officer): Promise<Answered> => (await client.ok(FIGURES, { filter })).visits;

describe('the counters', () => {
  it('count each visit once for 走请 and 客商, and once for each company of it for 走访企业', async () => {
    const { counters } = await figures();
    expect(counters).toEqual({ visits: 3, out: 2, in: 1, online: 1, aftercare: 2, investors: 20, companyVisits: 3 + 2 + 1 + 2, onSiteVisits: 3 + 2 });
  });

  it('count over the filter, whatever it is', async () => {
    expect((await figures({ direction: 'aftercare' })).counters).toMatchObject({ visits: 0, aftercare: 2, investors: 3, companyVisits: 3, onSiteVisits: 2 });
    expect((await figures({ from: '2026-02-01', to: '2026-04-30', search: '甲四' })).counters).toMatchObject({ online: 1, investors: 1, companyVisits: 0 });
    expect((await figures({ search: '没有' })).counters).toEqual({ visits: 0, out: 0, in: 0, online: 0, aftercare: 0, investors: 0, companyVisits: 0, onSiteVisits: 0 });
  });

  it('and the sentence share one statement', async () => {
    const { statements } = await countStatements(() => officer.ok(FIGURES));
    expect(statements.filter((statement) => statement.includes('"companyVisits"'))).toHaveLength(1);
  });
});

describe('the sentence of a report', () => {
  it('says what the filter shows, in the language of the reader', async () => {
    const filter = { from: '2026-01-01', to: '2026-06-30', organisationId: app.world.organisations.bureau };
    expect((await figures(filter)).summary).toBe('2026年1月1日至6月30日，甲县招商局共开展走请3次（走出去2次、请进来1次），视频洽谈1次，接洽客商20人次；走访企业8家次，其中入企走访5次。');
    expect((await figures(filter, officer.speaking('en'))).summary).toBe('From 1 January to 30 June 2026, 甲县招商局: 3 visits (2 outbound, 1 inbound), 1 online talk, 20 investors met; 8 calls on companies, 5 of them at their own place.');
    expect((await figures({ ...filter, organisationId: app.world.organisations.team, direction: 'out' })).summary).toBe('2026年1月1日至6月30日，甲县驻东莞招商组没有走请记录。');
  });

  it('says by name what it was narrowed down to', async () => {
    const { companies } = await officer.ok('{ companies(first: 100) { nodes { id name } } }');
    const companyId = companies.nodes.find(({ name }: Answered) => name === '甲三').id;
    expect((await figures({ kind: 'discussion', personId: app.world.users.officer, companyId, allianceId })).summary)
      .toBe('招商专员岗参与，依托五金产业联盟，以座谈形式，围绕甲三，共开展走请1次（走出去1次），接洽客商10人次；走访企业3家次，其中入企走访3次。');
  });
});

describe('the filters', () => {
  const count = async (filter: object, client = officer): Promise<number> => (await figures(filter, client)).totalCount;

  it('narrow it down one by one and together', async () => {
    const { officer: me, officerTwo } = app.world.users;
    expect(await count({ kind: 'phone' })).toBe(1);
    expect(await count({ organisationId: app.world.organisations.team })).toBe(2);
    expect(await count({ organisationId: app.world.organisations.bureau })).toBe(6);
    expect(await count({ organisationId: app.world.organisations.county }, leader)).toBe(6);
    expect(await count({ personId: me })).toBe(4);
    expect(await count({ personId: officerTwo })).toBe(3);
    expect(await count({ allianceId })).toBe(1);
    expect(await count({ personId: officerTwo, organisationId: app.world.organisations.team, kind: 'call', from: '2026-06-01' })).toBe(1);
    expect(await count({ personId: officerTwo, allianceId })).toBe(0);
  });

  it('refuse what is unknown, and what the reader does not know, all at once', async () => {
    const { organisations, users } = app.world;
    const { companies } = await (await app.as('stranger')).ok('{ companies { nodes { id } } }');
    const refusal = (filter: object): Promise<string[]> => officer.refusal(FIGURES, { filter });
    expect(await refusal({ colour: 'red' })).toEqual(['UNKNOWN_FIELD']);
    expect(await refusal({ kind: 'party' })).toEqual(['NOT_CHOICE']);
    for (const filter of [{ organisationId: organisations.otherBureau }, { organisationId: organisations.county }, { personId: users.stranger }, { companyId: companies.nodes[0].id }, { allianceId: newId() }]) {
      expect([filter, await refusal(filter)]).toEqual([filter, ['NOT_FOUND']]);
    }
    expect(await refusal({ organisationId: newId(), personId: newId(), companyId: newId(), allianceId: newId() })).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await (await app.as('stranger')).refusal(FIGURES, { filter: { allianceId } })).toEqual(['NOT_FOUND']);
  });

  it('know somebody who left by the visits that stayed, and a merged company by its old id', async () => {
    const gone = newId();
    await app.db.query(`INSERT INTO user_account (id, username, name, password_hash, disabled_at) VALUES ($1, 'gone', '已离任岗', 'x', now())`, [gone]);
    await app.db.query(`INSERT INTO visit (id, organisation_id, direction, visited_on, summary, created_by) VALUES (gen_random_uuid(), $1, 'in', '2025-01-01', '旧事', $2)`, [app.world.organisations.bureau, gone]);
    expect(await count({ personId: gone })).toBe(1);
    const [one, two] = [await app.make.company(), await app.make.company()];
    await app.make.visit({ visitedOn: '2026-06-01', companyNames: [], companyIds: [two.id] });
    await app.db.query('UPDATE company SET merged_into = $1 WHERE id = $2', [two.id, one.id]);
    expect(await count({ companyId: one.id })).toBe(1);
    const { id } = await app.make.visit({ visitedOn: '2026-06-01', companyNames: [], companyIds: [one.id] });
    expect((await officer.ok('query ($id: ID!) { visit(id: $id) { companies { id } } }', { id })).visit.companies).toEqual([{ id: two.id }]);
  });
});

describe('the list with everything that hangs on visits', () => {
  const ALL = `query ($first: Int!) { visits(first: $first, filter: { organisationId: "%" }) { totalCount summary counters { visits } nodes {
    id kind onSite visitTime leaders allianceName viewerCan organisation { name } createdBy { name } colleagues { name } companies { name } contacts { name phone } files { name url } issues { content company { name } } deals { name } } } }`;

  it('takes the same statements for 5 and for 50', async () => {
    const { bureau, county } = app.world.organisations;
    const { officer: me, officerTwo } = app.world.users;
    await app.db.query(`
      WITH made AS (SELECT n, gen_random_uuid() AS visit, gen_random_uuid() AS company, gen_random_uuid() AS contact, gen_random_uuid() AS file FROM generate_series(1, 60) n
      ), companies AS (INSERT INTO company (id, organisation_id, jurisdiction_id, name) SELECT company, $1, $2, '成批' || n FROM made
      ), contacts AS (INSERT INTO contact (id, company_id, name) SELECT contact, company, '总经理岗' FROM made
      ), files AS (INSERT INTO stored_file (id, content_hash, name, media_type, size, created_by, attached_at) SELECT file, repeat('a', 64), n || '.jpg', 'image/jpeg', 1, $3, now() FROM made
      ), visits AS (INSERT INTO visit (id, organisation_id, direction, visited_on, summary, created_by, alliance_id) SELECT visit, $1, 'aftercare', '2026-06-30', '成批', $3, $5 FROM made
      ), met AS (INSERT INTO visit_company SELECT visit, company FROM made
      ), people AS (INSERT INTO visit_contact SELECT visit, contact FROM made
      ), ours AS (INSERT INTO visit_colleague SELECT visit, $4 FROM made
      ), photos AS (INSERT INTO visit_file SELECT visit, file, 1 FROM made)
      INSERT INTO raised_issue (id, visit_id, company_id, category, content) SELECT gen_random_uuid(), visit, company, 'land', '要地' FROM made`, [bureau, county, me, officerTwo, allianceId]);
    const query = ALL.replace('%', bureau);
    const seen: number[] = [];
    for (const first of [5, 50]) {
      const { result, statements } = await countStatements(() => officer.ok(query, { first }));
      expect(result.visits.nodes).toHaveLength(first);
      for (const visit of result.visits.nodes) {
        expect(visit).toMatchObject({ allianceName: '五金产业联盟', colleagues: [{ name: '驻东莞招商专员岗' }], contacts: [{ name: '总经理岗' }], issues: [{ content: '要地', company: { name: visit.companies[0].name } }] });
        expect(visit.files).toHaveLength(1);
      }
      seen.push(statements.length);
    }
    expect(seen[1]).toBe(seen[0]);
    // Session, filter, page, total, counters; then organisations, people, colleagues, companies, contacts (2), files (2), issues, alliances, deals.
    expect(seen[0]).toBeLessThanOrEqual(16);
  });
});
