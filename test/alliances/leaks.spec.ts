import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isInputObjectType, isListType, isNonNullType, isEnumType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { startApp, type TestApp } from '../support/app.js';
import type { Answered, Client } from '../support/client.js';

/** Root fields that answer a partner, and every field of every type that can be reached from them. */
const OPEN_ROOTS = ['alliances', 'setUpNeeded', 'sharedDeals', 'viewer'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  SharedDealConnection: ['edges', 'nodes', 'pageInfo', 'totalCount', 'totalCountCapped'],
  SharedDealEdge: ['cursor', 'node'],
  SharedDeal: ['codeName', 'id', 'industry', 'light', 'sizeBand', 'stage', 'updatedOn'],
  PageInfo: ['endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'],
  Alliance: ['chain', 'id', 'leadOrganisation', 'members', 'name'],
  Organisation: ['id', 'kind', 'name', 'parentId', 'path', 'shortName'],
  Viewer: ['demo', 'grants', 'id', 'locale', 'name', 'permissions', 'username'],
  Grant: ['organisation', 'role'],
};

let app: TestApp;
let partner: Client;
let schema: GraphQLSchema;
let deal: Answered;
let companyId: string;
let secrets: string[];

beforeAll(async () => {
  app = await startApp();
  partner = await app.as('alliance');
  const head = await app.as('head');
  const officer = await app.as('officer');
  deal = await app.make.deal({ name: '绝密项目', companyName: '绝密企业有限公司', content: '绝密内容', industryCode: '3482', totalInvestment: '81234567.89' });
  companyId = (await officer.ok('query ($id: ID!) { deal(id: $id) { company { id } } }', { id: deal.id })).deal.company.id;
  const { createAlliance } = await head.ok(
    'mutation ($input: CreateAllianceInput!) { createAlliance(input: $input) { alliance { id } userErrors { code field } } }',
    { input: { name: '联盟', memberOrganisationIds: [app.world.organisations.association] } });
  await officer.ok('mutation ($input: ShareDealInput!) { shareDeal(input: $input) { userErrors { code field } } }', { input: { dealId: deal.id, allianceId: createAlliance.alliance.id } });
  schema = app.nest.get(GraphQLSchemaHost).schema;
  secrets = ['绝密', deal.id, deal.number, companyId, '81234567', '3482', '紧固件', app.world.users.officer, '招商专员岗'];
});
afterAll(() => app.close());

/** A value of the right type; ids are those of the shared deal, so that a hole would show it. */
function valueFor(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType);
  if (isListType(type)) return [valueFor(type.ofType)];
  if (isEnumType(type)) return type.name === 'SubjectType' ? 'deal' : type.getValues()[0]?.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter(({ type: inner }) => isNonNullType(inner)).map(({ name, type: inner }) => [name, valueFor(inner)]));
  return { Int: 1, Boolean: true, Yuan: '1', Decimal: '1', SquareMetres: '1', Date: '2024-06-30' }[type.toString()] ?? deal.id;
}

async function ask(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): Promise<Answered> {
  const args = field.args.filter(({ type }) => isNonNullType(type));
  const declared = args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const inner = isObjectType(getNamedType(field.type)) ? '{ __typename }' : '';
  return partner.gql(`${kind} ${declared && `(${declared})`} { answer: ${field.name} ${passed && `(${passed})`} ${inner} }`, Object.fromEntries(args.map(({ name, type }) => [name, valueFor(type)])));
}

const reached = (roots: readonly string[]): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  const visit = (name: string): void => {
    const type = schema.getType(name);
    if (!isObjectType(type) || found[name]) return;
    found[name] = Object.keys(type.getFields()).sort();
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type).name);
  };
  for (const root of roots) visit(getNamedType(schema.getQueryType()!.getFields()[root]!.type).name);
  return found;
};

describe('an alliance partner', () => {
  it('is answered by four queries and no other', async () => {
    const answered: string[] = [];
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      const { data, errors } = await ask('query', field);
      if (errors === undefined) answered.push(field.name);
      else expect([field.name, errors.map(({ extensions }: Answered) => extensions.code), data?.answer ?? null]).toEqual([field.name, ['FORBIDDEN'], null]);
    }
    expect(answered.sort()).toEqual(OPEN_ROOTS);
  });

  it('can reach exactly the allowed keys from them', () => {
    expect(reached(OPEN_ROOTS)).toEqual(ALLOWED);
  });

  it('finds no trace of what the deal is in anything that is answered', async () => {
    const everything = await partner.gql(`{
      sharedDeals { totalCount edges { cursor node { id } } nodes { id codeName industry sizeBand stage light updatedOn } }
      alliances { id name chain leadOrganisation { id name shortName kind parentId path } members { id name shortName kind parentId path } }
      viewer { id username name locale permissions grants { role organisation { id name } } }
    }`);
    expect(everything.data?.sharedDeals.totalCount).toBe(1);
    const text = JSON.stringify(everything).concat(Buffer.from(everything.data?.sharedDeals.edges[0].cursor, 'base64url').toString('utf8'));
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('may change nothing but its own session', async () => {
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      if (['login', 'logout', 'setUp', 'setLocale'].includes(field.name)) continue;
      const { data, errors } = await ask('mutation', field);
      expect([field.name, errors?.map(({ extensions }: Answered) => extensions.code), data?.answer ?? null]).toEqual([field.name, ['FORBIDDEN'], null]);
    }
  });

  it('learns nothing from errors about a deal: a filter on what it does not see is no filter at all', async () => {
    for (const filter of [{ search: '绝密' }, { companyId }, { minInvestment: '1' }]) {
      const { errors, data } = await partner.gql('query ($filter: SharedDealFilter) { sharedDeals(filter: $filter) { totalCount } }', { filter });
      expect([errors?.[0]?.extensions.code, data ?? null]).toEqual(['BAD_USER_INPUT', null]);
    }
    const { errors } = await partner.gql('{ sharedDeals { nodes { company { name } } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
