import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';

let app: TestApp;
let officer: Client;
beforeAll(async () => {
  app = await startApp();
  officer = await app.as('officer');
});
afterAll(() => app.close());

const deep = (levels: number): string => (levels === 0 ? 'id' : `id company { deals { ${deep(levels - 1)} } }`);

describe('a query that asks for too much', () => {
  it('is refused for its depth, its aliases, its rows', async () => {
    expect(await officer.refusal(`{ deals { nodes { ${deep(6)} } } }`)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(await officer.refusal(`{ ${Array.from({ length: 40 }, (_, i) => `a${i}: deals { nodes { id } }`).join(' ')} }`)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(await officer.refusal('{ deals(first: 100) { nodes { company { deals { company { deals { company { id } } } } } } } }')).toEqual(['QUERY_TOO_COMPLEX']);
    expect(await officer.refusal('{ deals(first: 101) { nodes { id } } }')).toEqual(['OUT_OF_RANGE']);
  });

  it('does not stop what a page of the client asks', async () => {
    await officer.ok('{ deals(first: 100) { nodes { id name company { name } tasks { title owner { name } } parcels { number } nextStages { stage blockers { code message } } } } }');
  });
});

describe('a request of a wrong form', () => {
  it('says what is wrong, in the language of the caller', async () => {
    const chinese = await officer.gql('{ deals(filter: { colour: "red" }) { nodes { id } } }');
    expect(chinese.errors?.[0]).toMatchObject({ message: '没有“colour”这一项，请检查名称。', extensions: { code: 'BAD_USER_INPUT', userErrors: [{ code: 'UNKNOWN_FIELD', field: ['colour'] }] } });
    const english = await officer.speaking('en').gql('{ deals(after: "nonsense") { nodes { id } } }');
    expect(english.errors?.[0]).toMatchObject({ message: 'The page mark is not valid; open the list from its first page.', extensions: { userErrors: [{ field: ['after'] }] } });
    expect((await officer.gql('{ deals {')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('never shows a stack, SQL or a path of the server', async () => {
    const answer = JSON.stringify(await officer.gql('query ($id: ID!) { deal(id: $id) { id } }', { id: "'; DROP TABLE deal" }));
    expect(answer).toContain('NOT_FOUND');
    expect(answer).not.toMatch(/stack|SELECT|node_modules|\.ts/);
  });

  it('is refused with 413 when it is too large, before it is read', async () => {
    const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ viewer { id } }', variables: { text: 'x'.repeat(9_000_000) } }) });
    expect(response.status).toBe(413);
    expect((await response.json() as { errors: unknown[] }).errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('is refused when the query itself goes on for ever', async () => {
    expect(await officer.refusal(`{ ${'viewer { id } '.repeat(20_000)} }`)).toEqual(['BAD_USER_INPUT']);
  });

  it('cannot be sent by a form of another site', async () => {
    const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: '{ viewer { id } }' }) });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});
