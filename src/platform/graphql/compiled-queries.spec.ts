import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, GraphQLError, isObjectType, parse, validate, type ExecutionResult, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { ApiError } from '../../kernel/errors.js';
import { CompiledQueries } from './compiled-queries.js';

/** Every name of an input, in the order in which they are told. */
const INPUTS = ['filter', 'first', 'family', 'stages', 'within', 'unit', 'name', 'whole'];

/** How often each field was resolved. */
let calls: string[] = [];

function schemaOf(): GraphQLSchema {
  const schema = buildSchema(`
    enum Stage { lead talks }
    input Filter { stages: [Stage!], first: Int = 2, within: Days }
    input Days { first: Int, unit: String = "day" }
    input Family { name: String, whole: Family }
    type Deal { id: ID!, name: String, stage: Stage!, tags: [String!]!, company: Company, tasks: [Task!]!, broken: String, must: String! }
    type Company { name: String!, deals(first: Int! = 1): [Deal!]! }
    type Task { title: String!, owner: Company }
    type Query { deals(filter: Filter, first: Int): [Deal!]!, deal(id: ID!): Deal, echo(filter: Filter, first: Int = 7, family: Family): String }
    type Mutation { rename(id: ID!): Deal }`);
  const deal = (id: string): object => ({ id, name: id === '2' ? null : `项目${id}`, stage: 'talks', tags: ['重点', id] });
  const resolve = (path: string, resolver: GraphQLFieldResolver<{ id: string }, { actor: string }>): void => {
    const [type = '', field = ''] = path.split('.');
    const owner = schema.getType(type);
    const found = isObjectType(owner) ? owner.getFields()[field] : undefined;
    if (found) found.resolve = (...given: Parameters<typeof resolver>) => { calls.push(path); return resolver(...given); };
  };
  resolve('Query.deals', (_, { first }: { first?: number }) => Promise.resolve(Array.from({ length: first ?? 3 }, (__, place) => deal(String(place + 1)))));
  resolve('Query.deal', (_, { id }: { id: string }) => (id === '9' ? Promise.reject(new ApiError('NOT_FOUND')) : deal(id)));
  resolve('Query.echo', (_, args, { actor }) => `${actor} ${JSON.stringify(args, INPUTS)}`);
  resolve('Deal.company', ({ id }) => (id === '3' ? null : Promise.resolve({ name: `企业${id}` })));
  resolve('Deal.tasks', ({ id }) => Promise.resolve([{ title: `回访${id}` }, { title: '报送' }]));
  resolve('Deal.broken', ({ id }) => { if (id === '2') throw new ApiError('FORBIDDEN'); return 'whole'; });
  resolve('Deal.must', ({ id }) => (id === '2' ? Promise.reject(new GraphQLError('no', { extensions: { code: 'CONFLICT' } })) : 'there'));
  resolve('Company.deals', (_, { first }: { first: number }) => Array.from({ length: first }, () => deal('7')));
  resolve('Mutation.rename', (_, { id }: { id: string }) => deal(id));
  return schema;
}

const schema = schemaOf();
const told = ({ data, errors }: ExecutionResult): unknown => JSON.parse(JSON.stringify({
  data, errors: errors?.map((error) => ({ message: error.message, path: error.path, code: error.extensions['code'], cause: error.originalError?.message, known: error instanceof GraphQLError })),
}));

const CASES: [string, string, Record<string, unknown>?][] = [
  ['properties, aliases and lists', '{ all: deals { id label: name stage tags company { name } tasks { title owner { name } } } }'],
  ['fragments, merged selections, __typename', 'query A { deals { ...Row id company { name } } deal(id: 1) { ... on Deal { __typename ...Row } } } fragment Row on Deal { name company { deals { id } } }'],
  ['conditions', 'query ($with: Boolean!, $without: Boolean = true) { deals { id name @include(if: $with) stage @skip(if: $without) company @include(if: $with) { name } } }', { with: false }],
  ['variables, defaults, nested inputs', 'query ($filter: Filter, $first: Int = 4) { echo(filter: $filter, first: $first) other: echo two: echo(filter: { stages: [lead], within: { first: 3 } }) }', { filter: { stages: ['talks'], within: {} } }],
  ['a variable that may hold its own kind', 'query ($family: Family) { echo(family: $family) }', { family: { whole: { name: '一期' } } }],
  ['a variable given as null', 'query ($first: Int) { echo(first: $first) deals(first: $first) { id } }', { first: null }],
  ['an error where null may stand', '{ deals { id broken } }'],
  ['an error where something must stand: the list goes', '{ deals { id must } echo }'],
  ['a query that fails as a whole', '{ deal(id: 9) { id } echo }'],
  ['variables that do not fit', 'query ($filter: Filter, $id: ID!) { echo(filter: $filter) deal(id: $id) { id } }', { filter: { stages: ['nowhere'], colour: 1 } }],
];

describe('queries that were compiled', () => {
  it.each(CASES)('answer as graphql-js does: %s', async (_, text, variables = {}) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const context = { actor: '招商专员岗' };
    calls = [];
    const expected = told(await execute({ schema, document, contextValue: context, variableValues: variables }));
    const once = [...calls].sort();
    const queries = new CompiledQueries(schema);
    for (let time = 0; time < 5; time++) {
      calls = [];
      expect(told(await queries.answer(document, variables, context, null))).toEqual(expected);
      expect([...calls].sort()).toEqual(once);
    }
  });

  it('take the values of each request, and its context', async () => {
    const queries = new CompiledQueries(schema);
    const document = parse('query ($first: Int) { echo(first: $first) }');
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((first) => queries.answer(document, { first }, { actor: `岗位${String(first)}` }, null)));
    expect(answers.map(({ data }) => data?.['echo'])).toEqual([1, 2, 3, 4, 5, 6].map((first) => `岗位${String(first)} {"first":${String(first)}}`));
  });

  it('are no mutations, no introspection, and nothing with several operations', async () => {
    const queries = new CompiledQueries(schema);
    for (const [text, name] of [['mutation { a: rename(id: 1) { id } b: rename(id: 2) { id } }', null], ['{ __schema { queryType { name } } }', null], ['query A { echo } query B { deals { id } }', 'B']] as const) {
      const document = parse(text);
      const expected = told(await execute({ schema, document, contextValue: { actor: '' }, operationName: name }));
      for (let time = 0; time < 4; time++) expect(told(await queries.answer(document, {}, { actor: '' }, name))).toEqual(expected);
    }
  });

  it('are kept for no more than so many documents; the others are answered all the same', async () => {
    const queries = new CompiledQueries(schema, 2);
    const documents = ['a', 'b', 'c'].map((name) => parse(`{ ${name}: echo }`));
    for (let time = 0; time < 8; time++) {
      for (const document of documents) {
        const { data } = await queries.answer(document, {}, { actor: '岗位' }, null);
        expect(Object.values(data ?? {})).toEqual(['岗位 {"first":7}']);
      }
    }
    expect(queries.kept).toBe(2);
  });
});
