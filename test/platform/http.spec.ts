import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

beforeAll(async () => { app = await startApp({ empty: true }); });
afterAll(() => app.close());

describe('every answer', () => {
  it('carries a request id and strict headers, and does not say what made it', async () => {
    const answer = await fetch(`${app.url}/health/live`, { headers: { 'x-request-id': 'trace-0001' } });
    expect(answer.headers.get('x-request-id')).toBe('trace-0001');
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'self';script-src 'self';/);
    expect(policy).toMatch(/style-src 'self' 'nonce-[a-f0-9-]{36}'/);
    expect(policy).not.toContain('unsafe');
  });
});

describe('a body', () => {
  it('of 9 MB is refused in the caller\'s language, in the shape of a GraphQL error', async () => {
    const answer = await post(JSON.stringify({ query: 'a'.repeat(9_000_000) }), { 'accept-language': 'en' });
    expect(answer.status).toBe(413);
    const message = 'What was sent is larger than 8 MB; shorten it and try again.';
    expect(await answer.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', traceId: answer.headers.get('x-request-id'), userErrors: [{ code: 'REQUEST_TOO_LARGE', field: [], params: { max: '8 MB' }, message }] } }] });
  });

  it('that is no JSON is refused', async () => {
    const answer = await post('{"query":');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ message: '请求内容不是有效的 JSON。', extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
