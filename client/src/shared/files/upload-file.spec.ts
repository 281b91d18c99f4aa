import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { catchUploads, Sending } from '../../test/sending';
import { uploadFile, type UploadOutcome } from './upload-file';

const ID = '0191d2a0-0000-4000-8000-000000000001';
const blob = new Blob(['pdf']);

beforeEach(() => {
  catchUploads();
  document.documentElement.lang = 'en';
});

/** Sends a file and lets the server answer. */
const send = async (answer: (sending: Sending) => void, signal?: AbortSignal): Promise<UploadOutcome> => {
  const outcome = uploadFile(blob, { id: ID, name: 'plan.pdf', ...(signal ? { signal } : {}) });
  answer(Sending.all.at(-1)!);
  return outcome;
};
const refused = { errors: [{ message: 'too large', extensions: { code: 'BAD_USER_INPUT', userErrors: [{ code: 'FILE_TOO_LARGE', field: ['file'], message: 'The file is larger than 20 MB.' }] } }] };

describe('uploadFile', () => {
  it('sends id, file and name, with the header of our pages and their language', async () => {
    await send((sending) => sending.take());
    const [{ form, headers }] = Sending.all as [Sending];
    expect([...form.keys()]).toEqual(['id', 'file']);
    expect([form.get('id'), (form.get('file') as File).name]).toEqual([ID, 'plan.pdf']);
    expect(headers).toEqual({ 'x-zouqing-request': '1', 'accept-language': 'en' });
  });

  it('tells how much has left', async () => {
    const onProgress = jest.fn();
    const outcome = uploadFile(blob, { id: ID, name: 'plan.pdf', onProgress });
    Sending.all[0]!.upload.onprogress?.({ loaded: 30, total: 120 });
    Sending.all[0]!.take();
    expect(await outcome).toMatchObject({ kind: 'taken', taken: { id: ID } });
    expect(onProgress.mock.calls).toEqual([[0.25]]);
  });

  it.each<[string, (sending: Sending) => void, UploadOutcome]>([
    ['the server\'s reason', (sending) => sending.answer(413, refused), { kind: 'refused', errors: [{ code: 'FILE_TOO_LARGE', field: ['file'], message: 'The file is larger than 20 MB.' }] }],
    ['a right that is missing', (sending) => sending.answer(403, { errors: [{ message: 'no right', extensions: { code: 'FORBIDDEN' } }] }), { kind: 'refused', errors: [{ code: 'FORBIDDEN', field: ['file'], message: 'no right' }] }],
    ['a login that has ended', (sending) => sending.answer(401, { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] }), { kind: 'signedOut' }],
    ['a server that fails', (sending) => sending.answer(500, { errors: [{ message: '', extensions: { code: 'INTERNAL' } }] }), { kind: 'server' }],
    ['too many in a minute', (sending) => sending.answer(429, { errors: [{ message: '', extensions: { code: 'RATE_LIMITED' } }] }), { kind: 'server' }],
    ['a proxy without a server behind it', (sending) => sending.answer(502, '<html>Bad Gateway</html>'), { kind: 'network' }],
    ['a proxy that shows a page of its own', (sending) => sending.answer(403, '<html>Forbidden</html>'), { kind: 'server' }],
    ['no network', (sending) => sending.onerror?.(), { kind: 'network' }],
  ])('tells %s', async (_, answer, outcome) => {
    expect(await send(answer)).toEqual(outcome);
  });

  it('stops when it is told to, also before it began', async () => {
    const stop = new AbortController();
    expect(await send(() => stop.abort(), stop.signal)).toEqual({ kind: 'aborted' });
    expect(await uploadFile(blob, { id: ID, name: 'plan.pdf', signal: stop.signal })).toEqual({ kind: 'aborted' });
    expect(Sending.all).toHaveLength(1);
  });

  it('counts a connection on which nothing moves as gone', async () => {
    jest.useFakeTimers();
    const outcome = uploadFile(blob, { id: ID, name: 'plan.pdf' });
    jest.advanceTimersByTime(59_000);
    Sending.all[0]!.upload.onprogress?.({ loaded: 1, total: 2 });
    jest.advanceTimersByTime(59_000);
    expect(await Promise.race([outcome, Promise.resolve('still waiting')])).toBe('still waiting');
    jest.advanceTimersByTime(2_000);
    expect(await outcome).toEqual({ kind: 'network' });
    jest.useRealTimers();
  });
});
