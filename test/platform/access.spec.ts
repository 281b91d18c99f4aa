import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ModulesContainer, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, type GraphQLField, type GraphQLInputType, type GraphQLOutputType,
} from 'graphql';
import { newId } from '../../src/kernel/ids.js';
import { PERMISSIONS } from '../../src/kernel/permissions.js';
import { ACCESS_RULE } from '../../src/platform/access/index.js';
import { CompiledQueries } from '../../src/platform/graphql/compiled-queries.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Answered, Client } from '../support/client.js';
import { plainJpeg } from '../support/photos.js';
import { Uploader } from '../support/uploader.js';

/** What anybody may ask, and why. A new one has to be put here by hand. */
const PUBLIC_FIELDS = new Set(['viewer', 'setUpNeeded', 'login', 'logout', 'setUp', 'setLocale']);

let app: TestApp;
/** Ids of everything that the first county owns, by the kind of thing an argument names. */
let owned: Record<string, string>;

beforeAll(async () => {
  app = await startApp();
  const officer = await app.as('officer');
  const head = await app.as('head');
  const company = await app.make.company({ name: '甲县独有企业有限公司', contacts: [{ name: '总经理岗', phone: '13800138000' }] });
  const visit = await app.make.visit({ companyIds: [company.id], companyNames: [], nextAction: '回访', nextActionDueOn: '2024-07-05' });
  const deal = await app.make.deal({ name: '甲县独有项目', companyName: undefined, companyId: company.id, visitId: visit.id });
  const parcel = await app.make.parcel({ number: 'JX-独有', parkId: app.world.organisations.park });
  const { tasks } = await officer.ok('{ tasks { nodes { id } } }');
  const { signAgreement } = await officer.ok(
    'mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { agreement { id } userErrors { code field } } }',
    { input: {
      kind: 'framework', title: '甲县独有协议', signedOn: '2024-06-29', deals: [{ dealId: deal.id, amount: '80000000' }],
      commitments: [{ dealId: deal.id, content: '甲县独有税收', indicator: 'tax', dueOn: '2024-12-31' }],
      promises: [{ dealId: deal.id, content: '甲县独有承诺', favour: 'none', selective: false, organisationId: app.world.organisations.bureau, dueOn: '2024-12-31' }],
    } });
  const { agreement: obliging } = await officer.ok('query ($id: ID!) { agreement(id: $id) { commitments { id } promises { id } } }', { id: signAgreement.agreement.id });
  const { holdSigningEvent } = await officer.ok(
    'mutation ($input: HoldSigningEventInput!) { holdSigningEvent(input: $input) { signingEvent { id } userErrors { code field } } }',
    { input: { name: '甲县独有签约活动', heldOn: '2024-06-29', level: 'county' } });
  const { body: slip } = await (await Uploader.of(app, 'officer')).send(plainJpeg(), '甲县独有进账单.jpg');
  const { reportFunds } = await officer.ok(
    'mutation ($input: ReportFundsInput!) { reportFunds(input: $input) { fundArrival { id } userErrors { code field } } }',
    { input: { dealId: deal.id, period: '2024-06', amount: '1', kind: 'equipment', origin: 'local', evidenceKind: 'bankSlip', note: '甲县独有资金', fileIds: [slip.id] } });
  const { createAlliance } = await head.ok(
    'mutation ($input: CreateAllianceInput!) { createAlliance(input: $input) { alliance { id } userErrors { code field } } }',
    { input: { name: '甲县独有联盟', leadOrganisationId: app.world.organisations.bureau, memberOrganisationIds: [app.world.organisations.association] } });
  const { shareDeal } = await head.ok(
    'mutation ($input: ShareDealInput!) { shareDeal(input: $input) { shareGrant { id } userErrors { code field } } }',
    { input: { dealId: deal.id, allianceId: createAlliance.alliance.id } });
  const { planVisit } = await officer.ok(
    'mutation ($input: PlanVisitInput!) { planVisit(input: $input) { plan { id } userErrors { code field } } }',
    { input: { companyId: company.id, direction: 'out', on: '2024-06-30', note: '甲县独有计划' } });
  const { applyBulkChange } = await officer.ok(
    'mutation ($input: ApplyBulkChangeInput!) { applyBulkChange(input: $input) { bulkChange { id } userErrors { code field } } }',
    { input: { change: { ids: [deal.id], addTags: ['甲县独有标签'] }, expectedCount: 1 } });
  const { applyForReview } = await officer.ok(
    'mutation ($input: ApplyForReviewInput!) { applyForReview(input: $input) { review { id } userErrors { code field } } }', { input: { dealId: deal.id, note: '甲县独有评审' } });
  const { saveView } = await officer.ok(
    'mutation ($input: SaveViewInput!) { saveView(input: $input) { savedView { id } userErrors { code field } } }',
    { input: { list: 'deals', name: '甲县独有视图', audience: 'everyone', query: 'stage=talks' } });
  const { recordMilestone } = await officer.ok(
    'mutation ($input: RecordMilestoneInput!) { recordMilestone(input: $input) { milestone { id } userErrors { code field } } }',
    { input: { dealId: deal.id, kind: 'registration', on: '2024-06-29', evidence: '甲县独有执照' } });
  owned = {
    milestone: recordMilestone.milestone.id,
    signingEvent: holdSigningEvent.signingEvent.id, fundArrival: reportFunds.fundArrival.id, promise: obliging.promises[0].id, commitment: obliging.commitments[0].id,
    review: applyForReview.review.id, savedView: saveView.savedView.id,
    bulkChange: applyBulkChange.bulkChange.id,
    visitPlan: planVisit.plan.id, contact: (await officer.ok('query ($id: ID!) { company(id: $id) { contacts { id } } }', { id: company.id })).company.contacts[0].id,
    company: company.id, deal: deal.id, visit: visit.id, parcel: parcel.id, task: tasks.nodes[0].id, agreement: signAgreement.agreement.id,
    alliance: createAlliance.alliance.id, shareGrant: shareDeal.shareGrant.id, organisation: app.world.organisations.bureau, user: app.world.users.officer,
  };
}, 60_000);
afterAll(() => app.close());

const rootFields = (): { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> }[] => {
  const { schema } = app.nest.get(GraphQLSchemaHost);
  return [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({ kind: 'query' as const, field })),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ kind: 'mutation' as const, field })),
  ];
};

/** Which owned thing an argument called `name` of the field means. */
function ownedId(name: string, fieldName: string): string {
  if (name === 'subjectId') return owned['deal'] ?? '';
  const kind = name.replace(/Ids?$/, '').replace(/^(park|leadOrganisation|memberOrganisation|parent)$/, 'organisation').replace(/^(owner|officer|person|colleague)$/, 'user').replace(/^into$/, 'visit');
  const byField = Object.keys(owned).find((key) => fieldName.toLowerCase().includes(key.toLowerCase()));
  const byVerb: Record<string, string> = { revokeShare: 'shareGrant', supplyLand: 'parcel', logVisit: 'visit', cancelVisitPlan: 'visitPlan', reportFunds: 'fundArrival', checkFunds: 'fundArrival', recogniseFunds: 'fundArrival', returnFunds: 'fundArrival', updateView: 'savedView', deleteView: 'savedView' };
  return owned[name === 'id' ? (byVerb[fieldName] ?? byField ?? 'deal') : kind] ?? newId();
}

/** A valid value for an input type, with ids that belong to the first county. */
function valueFor(type: GraphQLInputType, name: string, fieldName: string): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, name, fieldName);
  if (isListType(type)) return [valueFor(type.ofType, name, fieldName)];
  if (isInputObjectType(type)) {
    // None of its fields is required, and exactly one thing is to be changed.
    if (type.name === 'BulkChangeInput') return { ids: [owned['deal']], nextFollowUpOn: '2024-07-01' };
    return Object.fromEntries(Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) || /^(id|.*Ids?)$/.test(field.name) && !['organisationId', 'clientMutationId', 'officerId', 'ownerId', 'parentId'].includes(field.name))
      .map((field) => [field.name, valueFor(field.type, field.name, fieldName)]));
  }
  if (isEnumType(type)) return name === 'subjectType' ? 'deal' : name === 'status' ? 'lost' : type.getValues()[0]?.name;
  if (name === 'list') return 'deals';
  const scalars: Record<string, unknown> = { ID: ownedId(name, fieldName), Int: 1, Boolean: false, Yuan: '1', Decimal: '1', SquareMetres: '1', Date: '2024-06-30', DateTime: '2024-06-30T00:00:00Z' };
  return scalars[type.toString()] ?? (/^(period|month)$/.test(name) ? '2024-06' : 'text-of-at-least-ten');
}

/** Every leaf two levels deep that needs no argument. */
function selection(type: GraphQLOutputType, depth = 3): string {
  const named = getNamedType(type);
  if (isLeafType(named) || !('getFields' in named)) return '';
  const parts = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    const below = depth > 0 ? selection(field.type, depth - 1) : '';
    return below === '' ? [] : [`${field.name} ${below}`];
  });
  return parts.length === 0 ? '' : `{ ${parts.join(' ')} }`;
}

/** Calls a field with all it demands. `operation`: the kind, and a name where the document is not to be one that was asked before. */
async function ask(client: Client, operation: string, field: GraphQLField<unknown, unknown>): Promise<Answered> {
  const variables = Object.fromEntries(field.args.filter((arg) => isNonNullType(arg.type)).map((arg) => [arg.name, valueFor(arg.type, arg.name, field.name)]));
  const declared = field.args.filter((arg) => isNonNullType(arg.type)).map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
  const passed = field.args.filter((arg) => isNonNullType(arg.type)).map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const query = `${operation} ${declared && `(${declared})`} { answer: ${field.name} ${passed && `(${passed})`} ${selection(field.type, field.name === 'viewer' ? 0 : 1)} }`;
  return client.gql(query, variables);
}

describe('every query and mutation of the schema', () => {
  it('declares who may call it', () => {
    const reflector = app.nest.get(Reflector);
    const scanner = new MetadataScanner();
    const rules = new Map<string, unknown>();
    for (const module of app.nest.get(ModulesContainer).values()) {
      for (const { instance, metatype } of module.providers.values()) {
        if (typeof instance !== 'object' || instance === null || typeof metatype !== 'function') continue;
        for (const name of scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
          const method = (instance as Record<string, unknown>)[name];
          const resolver = typeof method === 'function' ? (Reflect.getMetadata('graphql:resolver_type', method) as string | undefined) : undefined;
          if (resolver !== 'Query' && resolver !== 'Mutation') continue;
          rules.set((Reflect.getMetadata('graphql:resolver_name', method as object) as string | undefined) ?? name, reflector.get(ACCESS_RULE, method as () => void));
        }
      }
    }
    const fields = rootFields().map(({ field }) => field.name);
    expect(fields.filter((name) => rules.get(name) === undefined)).toEqual([]);
    expect(fields.filter((name) => rules.get(name) === 'public').sort()).toEqual([...PUBLIC_FIELDS].sort());
    expect([...rules.values()].filter((rule) => rule !== 'public' && !(PERMISSIONS as readonly unknown[]).includes(rule))).toEqual([]);
  });

  it('answers nobody who is not logged in', async () => {
    for (const { kind, field } of rootFields().filter(({ field }) => !PUBLIC_FIELDS.has(field.name))) {
      const answer = await ask(app.anonymous, kind, field);
      expect([field.name, answer.errors?.map((error: Answered) => error.extensions.code), answer.data?.answer ?? null]).toEqual([field.name, ['UNAUTHENTICATED'], null]);
    }
  });

  it.each(['stranger', 'strangerHead'] as const)('gives %s, of another county, nothing of this one', async (user) => {
    const before = await fingerprint();
    const client = await app.as(user);
    for (const { kind, field } of rootFields().filter(({ field }) => !PUBLIC_FIELDS.has(field.name))) {
      const answer = await ask(client, kind, field);
      const text = JSON.stringify([answer.data, answer.errors]);
      expect([field.name, leaks(text)]).toEqual([field.name, []]);
    }
    expect(await fingerprint()).toEqual(before);
  });

  it('refuses as much once its query has been compiled', async () => {
    const asked = jest.spyOn(CompiledQueries.prototype, 'answer');
    await app.anonymous.gql('{ setUpNeeded }');
    const [compiled] = asked.mock.contexts as CompiledQueries[];
    asked.mockRestore();
    const [officer, stranger] = [await app.as('officer'), await app.as('stranger')];
    for (const { field } of rootFields().filter(({ kind, field }) => kind === 'query' && !PUBLIC_FIELDS.has(field.name))) {
      const before = compiled?.kept ?? NaN;
      for (let time = 0; time < 3; time++) await ask(officer, 'query Again', field);
      expect([field.name, (compiled?.kept ?? NaN) - before]).toEqual([field.name, 1]);
      const [unknown, strange] = [await ask(app.anonymous, 'query Again', field), await ask(stranger, 'query Again', field)];
      expect([field.name, unknown.errors?.map((error: Answered) => error.extensions.code), unknown.data?.answer ?? null]).toEqual([field.name, ['UNAUTHENTICATED'], null]);
      expect([field.name, leaks(JSON.stringify([strange.data, strange.errors]))]).toEqual([field.name, []]);
    }
  });
});

/** Ids and names of the first county that turn up in an answer. Ids that the question itself held may be repeated by an error. */
function leaks(text: string): string[] {
  const secrets = ['甲县独有', '13800138000', app.world.organisations.park, app.world.users.head];
  return secrets.filter((secret) => text.includes(secret));
}

/** How much of everything there is: a refused mutation changes none of it. */
async function fingerprint(): Promise<unknown> {
  return app.db.query(`
    SELECT (SELECT json_agg(json_build_array(id, version) ORDER BY id) FROM deal WHERE jurisdiction_id = $1) AS deals,
           (SELECT count(*) FROM stage_log l JOIN deal d ON d.id = l.deal_id WHERE d.jurisdiction_id = $1) AS moves,
           (SELECT json_agg(json_build_array(id, version) ORDER BY id) FROM company WHERE jurisdiction_id = $1) AS companies,
           (SELECT count(*) FROM contact k JOIN company c ON c.id = k.company_id WHERE c.jurisdiction_id = $1) AS contacts,
           (SELECT json_agg(json_build_array(id, supplied_area) ORDER BY id) FROM parcel WHERE jurisdiction_id = $1) AS parcels,
           (SELECT count(*) FROM agreement_deal a JOIN deal d ON d.id = a.deal_id WHERE d.jurisdiction_id = $1) AS agreements,
           (SELECT json_agg(json_build_array(id, version) ORDER BY id) FROM agreement WHERE organisation_id = $2) AS signed,
           (SELECT json_agg(json_build_array(id, version) ORDER BY id) FROM signing_event WHERE organisation_id = $2) AS events,
           (SELECT json_agg(json_build_array(o.id, o.version) ORDER BY o.id) FROM promise o JOIN deal d ON d.id = o.deal_id WHERE d.jurisdiction_id = $1) AS promises,
           (SELECT json_agg(json_build_array(c.id, c.version) ORDER BY c.id) FROM commitment c JOIN deal d ON d.id = c.deal_id WHERE d.jurisdiction_id = $1) AS commitments,
           (SELECT json_agg(json_build_array(u.id, u.version) ORDER BY u.id) FROM fund_arrival u JOIN deal d ON d.id = u.deal_id WHERE d.jurisdiction_id = $1) AS funds,
           (SELECT json_agg(json_build_array(m.id, m.version) ORDER BY m.id) FROM milestone m JOIN deal d ON d.id = m.deal_id WHERE d.jurisdiction_id = $1) AS milestones,
           (SELECT count(*) FROM permit p JOIN deal d ON d.id = p.deal_id WHERE d.jurisdiction_id = $1) AS permits,
           (SELECT count(*) FROM progress_report r JOIN deal d ON d.id = r.deal_id WHERE d.jurisdiction_id = $1) AS reports,
           (SELECT count(*) FROM milestone_plan p JOIN deal d ON d.id = p.deal_id WHERE d.jurisdiction_id = $1) AS plans_of_milestones,
           (SELECT count(*) FROM statistics_material s JOIN deal d ON d.id = s.deal_id WHERE d.jurisdiction_id = $1) AS papers,
           (SELECT json_agg(json_build_array(id, version) ORDER BY id) FROM task WHERE organisation_id = $2) AS tasks,
           (SELECT json_agg(json_build_array(id, version, joined_into) ORDER BY id) FROM visit WHERE organisation_id = $2) AS visits,
           (SELECT json_agg(json_build_array(id, cancelled_at) ORDER BY id) FROM visit_plan WHERE organisation_id = $2) AS plans,
           (SELECT json_agg(json_build_array(r.id, r.version)) FROM review r JOIN deal d ON d.id = r.deal_id WHERE d.jurisdiction_id = $1) AS reviews,
           (SELECT json_agg(json_build_array(v.id, v.version)) FROM saved_view v WHERE v.organisation_id IN ($1, $2)) AS views,
           (SELECT json_agg(json_build_array(s.id, s.revoked_on)) FROM share_grant s JOIN deal d ON d.id = s.deal_id WHERE d.jurisdiction_id = $1) AS shares`,
  [app.world.organisations.county, app.world.organisations.bureau]);
}
