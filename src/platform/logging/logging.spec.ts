import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger, NestLogger, requestIdFor, requestLog } from './index.js';

const lines: Record<string, unknown>[] = [];
const logger = createLogger('debug', { write: (line: string) => { lines.push(JSON.parse(line) as Record<string, unknown>); } });
const lastLine = (): Record<string, unknown> => lines.at(-1) ?? {};

describe('createLogger', () => {
  it('writes time, level and message', () => {
    logger.info('started');
    expect(lastLine()).toEqual({ level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), msg: 'started' });
  });

  it('never writes passwords, cookies or GraphQL variables', () => {
    logger.info({ password: 's3cret', headers: { cookie: 's3cret', authorization: 's3cret' }, config: { secretKey: 's3cret', s3SecretAccessKey: 's3cret' }, body: { variables: { input: 's3cret' } } }, 'odd');
    expect(JSON.stringify(lastLine())).not.toContain('s3cret');
  });
});

describe('NestLogger', () => {
  it('keeps the context and the error', () => {
    const nest = new NestLogger(logger);
    nest.log('Ready', 'Bootstrap');
    expect(lastLine()).toMatchObject({ level: 'info', context: 'Bootstrap', msg: 'Ready' });
    nest.error(new Error('no disk'), 'Files');
    expect(lastLine()).toMatchObject({ level: 'error', context: 'Files', msg: 'no disk', err: { message: 'no disk' } });
    nest.error('no disk', 'Error: no disk\n    at x.js:1:1', 'Files');
    expect(lastLine()).toMatchObject({ context: 'Files', stack: expect.stringContaining('x.js:1:1') });
  });
});

describe('requestIdFor', () => {
  it('believes a sane id only', () => {
    expect(requestIdFor('trace-0001.abc')).toBe('trace-0001.abc');
    for (const odd of [undefined, 'short', 'a b c d e f g h', 'x'.repeat(65), '{"level":"x"}', ['a', 'b']]) expect(requestIdFor(odd)).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('requestLog', () => {
  const log = requestLog(logger);
  const ids: unknown[] = [];
  const server = createServer((req: IncomingMessage, res: ServerResponse) => {
    log(req, res);
    ids.push(req.id);
    res.end('ok');
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => { server.close(); });

  it('writes one line with the id that the answer carries, and no query string', async () => {
    const answer = await fetch(`${url}/graphql?variables=s3cret`, { headers: { cookie: 'sid=s3cret', 'x-request-id': 'trace-0002' } });
    await answer.text();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answer.headers.get('x-request-id')).toBe('trace-0002');
    expect(ids.at(-1)).toBe('trace-0002');
    expect(lastLine()).toMatchObject({ level: 'info', reqId: 'trace-0002', req: { method: 'GET', path: '/graphql' }, res: { status: 200 }, ms: expect.any(Number) });
    expect(JSON.stringify(lastLine())).not.toContain('s3cret');
  });
});
