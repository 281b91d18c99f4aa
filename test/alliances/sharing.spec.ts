import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ShareService } from '../../src/modules/alliances/index.js';
import { countStatements, startApp, type TestApp } from '../support/app.js';
import type { Answered, Client } from '../support/client.js';

const CREATE = 'mutation ($input: CreateAllianceInput!) { createAlliance(input: $input) { alliance { id name chain leadOrganisation { id } members { id name } } userErrors { code field message } } }';
const SHARE = 'mutation ($input: ShareDealInput!) { shareDeal(input: $input) { shareGrant { id level sharedOn expiresOn revokedOn alliance { id } } userErrors { code field message } } }';
const REVOKE = 'mutation ($input: RevokeShareInput!) { revokeShare(input: $input) { shareGrant { id revokedOn } userErrors { code field } } }';
const SEEN = '{ sharedDeals(first: 100) { totalCount nodes { id codeName industry sizeBand stage light updatedOn } } }';

let app: TestApp;
let officer: Client;
let head: Client;
let partner: Client;
let allianceId: string;

const create = (input: object, who: Client = head): Promise<Answered> => who.gql(CREATE, { input }).then(({ data }) => data?.createAlliance);
const share = (input: object, who: Client = officer): Promise<Answered> => who.gql(SHARE, { input }).then(({ data }) => data?.shareDeal);
const shared = async (input: object): Promise<Answered> => (await officer.ok(SHARE, { input })).shareDeal.shareGrant;
const seen = async (who: Client = partner): Promise<Answered[]> => (await who.ok(SEEN)).sharedDeals.nodes;
const seenIds = async (): Promise<string[]> => (await seen()).map(({ id }: { id: string }) => id);
const audited = async (dealId: string): Promise<string[]> =>
  (await app.db.query<{ verb: string }[]>(`SELECT verb FROM audit_entry WHERE subject_type = 'deal' AND subject_id = $1 AND verb LIKE '%Share%' OR subject_id = $1 AND verb = 'shareDeal' ORDER BY id`, [dealId])).map(({ verb }) => verb);

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  [officer, head, partner] = await Promise.all([app.as('officer'), app.as('head'), app.as('alliance')]);
  allianceId = (await create({ name: '五金联盟', chain: '五金', memberOrganisationIds: [app.world.organisations.association] })).alliance.id;
});
afterAll(() => app.close());

describe('founding an alliance', () => {
  it('is led by the own organisation unless another one in reach is named, and takes partners from anywhere', async () => {
    const { organisations } = app.world;
    const { alliance } = await create({ name: '光电联盟', leadOrganisationId: organisations.team, memberOrganisationIds: [organisations.otherCounty, organisations.association, organisations.association] });
    expect(alliance.leadOrganisation.id).toBe(organisations.team);
    expect(alliance.members.map(({ id }: { id: string }) => id).sort()).toEqual([organisations.otherCounty, organisations.association].sort());
  });

  it('names every member that cannot be one, and writes nothing', async () => {
    const { organisations, users } = app.world;
    const { alliance, userErrors } = await create({ name: '空联盟', memberOrganisationIds: [organisations.association, users.head, organisations.city] });
    expect(alliance).toBeNull();
    expect(userErrors.map(({ code, field }: Answered) => [code, field.at(-1)])).toEqual([['MEMBER_NOT_FOUND', '1'], ['MEMBER_NOT_FOUND', '2']]);
    expect(await app.db.query('SELECT 1 FROM alliance WHERE name = $1', ['空联盟'])).toEqual([]);
  });

  it('refuses a lead out of reach and a name twice', async () => {
    const { organisations } = app.world;
    const members = [organisations.association];
    expect((await create({ name: '外县联盟', leadOrganisationId: organisations.otherBureau, memberOrganisationIds: members })).userErrors[0]).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'leadOrganisationId'] });
    expect((await create({ name: ' 五金联盟 ', memberOrganisationIds: members })).userErrors[0]).toMatchObject({ code: 'ALLIANCE_NAME_TAKEN', field: ['input', 'name'] });
  });

  it('happens once for the same clientMutationId', async () => {
    const input = { name: '一次联盟', memberOrganisationIds: [app.world.organisations.association], clientMutationId: 'once' };
    const ids = await Promise.all([create(input), create(input)]);
    expect(ids[0].alliance.id).toBe(ids[1].alliance.id);
  });

  it('needs the right, and is known to those who belong alone', async () => {
    const names = async (who: Client): Promise<string[]> => (await who.ok('{ alliances { name } }')).alliances.map(({ name }: Answered) => name);
    expect(await officer.refusal(CREATE, { input: { name: '无权', memberOrganisationIds: [app.world.organisations.association] } })).toEqual(['FORBIDDEN']);
    expect(await names(partner)).toContain('五金联盟');
    expect(await names(officer)).toContain('五金联盟');
    expect(await names(await app.as('leader'))).toContain('五金联盟');
    // 光电联盟 has the other county as a member, 五金联盟 has not.
    expect(await names(await app.as('stranger'))).toEqual(['光电联盟']);
  });
});

describe('sharing a deal', () => {
  it('shows the alliance a status, and the owner the grant', async () => {
    const deal = await app.make.deal({ name: '保密的紧固件项目', companyName: '保密投资有限公司', industryCode: '3482', totalInvestment: '80000000' });
    const grant = await shared({ dealId: deal.id, allianceId, expiresOn: '2024-12-31' });
    expect(grant).toMatchObject({ level: 'status', sharedOn: '2024-06-30', expiresOn: '2024-12-31', revokedOn: null, alliance: { id: allianceId } });
    const node = (await seen()).find(({ id }: Answered) => id === grant.id);
    expect(node).toEqual({ id: grant.id, codeName: expect.stringMatching(/^项目-\w{6}$/), industry: '通用设备制造业', sizeBand: '0.5–1亿元', stage: 'lead', light: 'green', updatedOn: '2024-06-30' });
    expect((await seen(partner.speaking('en'))).find(({ id }: Answered) => id === grant.id)).toMatchObject({ sizeBand: 'CNY 50–100 million', industry: expect.stringMatching(/machinery/i) });
    const { deal: own } = await officer.ok('query ($id: ID!) { deal(id: $id) { shares { id alliance { name members { name } } } } }', { id: deal.id });
    expect(own.shares).toEqual([{ id: grant.id, alliance: { name: '五金联盟', members: [{ name: '五金产业商会' }] } }]);
    // Whoever reads the deal without a right in alliances does not learn with whom it is shared.
    expect((await (await app.as('land')).ok('query ($id: ID!) { deal(id: $id) { shares { id } } }', { id: deal.id })).deal.shares).toEqual([]);
    expect(await audited(deal.id)).toEqual(['shareDeal']);
    const jobs = await app.db.query<{ run_at: Date }[]>(`SELECT run_at FROM graphile_worker._private_jobs WHERE payload->>'shareGrantId' = $1`, [grant.id]);
    expect(jobs.map(({ run_at: runAt }) => runAt.toISOString())).toEqual(['2024-12-31T16:00:00.000Z']);
  });

  it('says nothing of an amount that nobody told, and shows a suspended deal grey', async () => {
    const deal = await app.make.deal({ totalInvestment: null });
    const { id } = await shared({ dealId: deal.id, allianceId });
    await officer.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code field } } }', { input: { id: deal.id, reasonCode: 'market' } });
    expect((await seen()).find((node: Answered) => node.id === id)).toMatchObject({ sizeBand: '未披露', industry: null, light: 'grey' });
  });

  it('is refused twice, also when both come in the same moment', async () => {
    const deal = await app.make.deal();
    const answers = await Promise.all(Array.from({ length: 5 }, () => share({ dealId: deal.id, allianceId })));
    expect(answers.filter(({ shareGrant }) => shareGrant !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: Answered) => code)))).toEqual(new Set(['SHARED_ALREADY']));
  });

  it('is refused for deals and alliances out of reach, for a deal outside the alliance, and for an end that is past', async () => {
    const deal = await app.make.deal();
    const foreign = await app.make.deal({}, 'stranger');
    const first = async (input: object, who: Client = officer): Promise<unknown> => (await share(input, who)).userErrors.map(({ code, field }: Answered) => [code, field.at(-1)])[0];
    expect(await first({ dealId: foreign.id, allianceId })).toEqual(['DEAL_NOT_FOUND', 'dealId']);
    expect(await first({ dealId: foreign.id, allianceId }, await app.as('stranger'))).toEqual(['ALLIANCE_NOT_FOUND', 'allianceId']);
    expect(await first({ dealId: deal.id, allianceId: deal.id })).toEqual(['ALLIANCE_NOT_FOUND', 'allianceId']);
    expect(await first({ dealId: deal.id, allianceId, expiresOn: '2024-06-30' })).toEqual(['SHARE_EXPIRY_PAST', 'expiresOn']);
    // Led by the team below the bureau: the bureau knows the alliance, but its own deals do not belong there.
    const below = await create({ name: '驻外联盟', leadOrganisationId: app.world.organisations.team, memberOrganisationIds: [app.world.organisations.association] });
    expect(await first({ dealId: deal.id, allianceId: below.alliance.id })).toEqual(['DEAL_OUTSIDE_ALLIANCE', 'allianceId']);
    expect(await (await app.as('auditor')).refusal(SHARE, { input: { dealId: deal.id, allianceId } })).toEqual(['FORBIDDEN']);
  });

  it('shows nothing to an alliance that the partner does not belong to', async () => {
    const other = await create({ name: '外人联盟', memberOrganisationIds: [app.world.organisations.otherBureau] });
    const deal = await app.make.deal();
    const before = (await partner.ok(SEEN)).sharedDeals.totalCount;
    await shared({ dealId: deal.id, allianceId: other.alliance.id });
    expect((await partner.ok(SEEN)).sharedDeals.totalCount).toBe(before);
    const filtered = await partner.ok('query ($id: ID!) { sharedDeals(filter: { allianceId: $id }) { totalCount nodes { id } } }', { id: other.alliance.id });
    expect(filtered.sharedDeals).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('the end of a share', () => {
  it('comes at once when it is revoked, is written down once, and is nobody else\'s to bring', async () => {
    const deal = await app.make.deal();
    const { id } = await shared({ dealId: deal.id, allianceId });
    expect(await seenIds()).toContain(id);
    expect(await (await app.as('stranger')).refusal(REVOKE, { input: { id } })).toEqual(['NOT_FOUND']);
    expect(await partner.refusal(REVOKE, { input: { id } })).toEqual(['FORBIDDEN']);
    expect(await seenIds()).toContain(id);
    await officer.ok(REVOKE, { input: { id } });
    expect(await seenIds()).not.toContain(id);
    await officer.ok(REVOKE, { input: { id } });
    expect(await audited(deal.id)).toEqual(['shareDeal', 'revokeShare']);
    expect((await shared({ dealId: deal.id, allianceId })).id).not.toBe(id);
  });

  it('comes with the midnight after the last day, whether or not the job has run', async () => {
    const deal = await app.make.deal();
    const { id } = await shared({ dealId: deal.id, allianceId, expiresOn: '2024-07-02' });
    app.clock.setDay('2024-07-02');
    expect((await seen(await app.as('alliance'))).map((node: Answered) => node.id)).toContain(id);
    app.clock.setDay('2024-07-03');
    expect((await seen(await app.as('alliance'))).map((node: Answered) => node.id)).not.toContain(id);
    app.clock.setDay('2024-06-30');
  });

  it('is written down by the job once, by the system; a job that comes early comes again', async () => {
    const service = app.nest.get(ShareService, { strict: false });
    const deal = await app.make.deal();
    const { id } = await shared({ dealId: deal.id, allianceId, expiresOn: '2024-07-02' });
    const waiting = async (): Promise<number> => (await app.db.query(`SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'shareGrantId' = $1`, [id])).length;
    expect(await waiting()).toBe(1);
    await service.expire({ shareGrantId: id });
    expect([await waiting(), await audited(deal.id)]).toEqual([2, ['shareDeal']]);
    app.clock.setDay('2024-07-03');
    await service.expire({ shareGrantId: id });
    await service.expire({ shareGrantId: id });
    app.clock.setDay('2024-06-30');
    expect(await audited(deal.id)).toEqual(['shareDeal', 'expireShare']);
    const [entry] = await app.db.query<Answered[]>(`SELECT actor_id, actor_name FROM audit_entry WHERE verb = 'expireShare' AND subject_id = $1`, [deal.id]);
    expect(entry).toEqual({ actor_id: null, actor_name: '系统:共享到期' });
  });

  it('leaves room for a new share although its job has not run', async () => {
    const deal = await app.make.deal();
    await shared({ dealId: deal.id, allianceId, expiresOn: '2024-07-02' });
    app.clock.setDay('2024-07-03');
    const again = await (await app.as('officer')).ok(SHARE, { input: { dealId: deal.id, allianceId } });
    app.clock.setDay('2024-06-30');
    expect(again.shareDeal.shareGrant.sharedOn).toBe('2024-07-03');
    expect(await audited(deal.id)).toEqual(['shareDeal', 'expireShare', 'shareDeal']);
  });
});

describe('the list of shared deals', () => {
  it('takes four statements however many rows it has, and pages', async () => {
    for (let made = 0; made < 12; made++) await shared({ dealId: (await app.make.deal()).id, allianceId });
    const { result, statements } = await countStatements(() => partner.ok(SEEN));
    expect(result.sharedDeals.nodes.length).toBeGreaterThan(12);
    // Who asks, the page, the lights, the count.
    expect(statements.length).toBeLessThanOrEqual(4);
    const page = await partner.ok('{ sharedDeals(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }');
    const next = await partner.ok('query ($after: String) { sharedDeals(first: 2, after: $after) { nodes { id } } }', { after: page.sharedDeals.pageInfo.endCursor });
    expect(new Set([...page.sharedDeals.nodes, ...next.sharedDeals.nodes].map(({ id }: Answered) => id)).size).toBe(4);
    expect((await partner.ok('{ sharedDeals(filter: { stage: contract }) { totalCount } }')).sharedDeals.totalCount).toBe(0);
  });
});

describe('possible members of an alliance', () => {
  it('are the own tree, and of other counties no more than the county itself', async () => {
    const { possibleMembers } = await (await app.as('head')).ok('{ possibleMembers { name } }');
    const names = possibleMembers.map((one: Answered) => one.name);
    expect(names).toEqual(expect.arrayContaining(['甲县', '甲县招商局', '乙县', '五金产业商会']));
    expect(names).not.toContain('乙县招商局');
    expect(names).not.toContain('乙县工业园');
  });
});

describe('what an organisation shared itself', () => {
  it('does not come back to it as shared with it', async () => {
    for (const user of ['officer', 'head', 'leader'] as const) expect(await seen(await app.as(user))).toEqual([]);
    expect((await seen()).length).toBeGreaterThan(0);
  });
});
