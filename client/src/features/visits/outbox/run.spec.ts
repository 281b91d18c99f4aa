/** @jest-environment node */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { deviceDb, emptyDevice } from '../../../shared/device/device-db';
import type { OutboxEntry, Outcome } from './entry';
import { runOutbox, type Carrier } from './run';
import { changeEntry, entriesOf, findFile, putEntry, putFile, removeEntry } from './store';

const T0 = Date.parse('2026-11-22T06:00:00Z');
const ME = 'u1';

const entry = (id: string, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id, userId: ME, madeAt: T0, tries: 0, nextTryAt: 0, reason: null, files: [],
  input: { direction: 'out', visitedOn: '2026-11-22', summary: id, clientMutationId: id },
  draft: { companies: [], direction: 'out', summary: id, visitedOn: '2026-11-22' },
  ...changes,
});
const photo = (id: string, owner: string) => putFile({ id, userId: ME, owner, name: `${id}.jpg`, type: 'image/jpeg', bytes: new ArrayBuffer(4), sentAt: null });

/** A server that answers as scripted and writes down what it was asked. */
const server = (changes: { there?: string | null | undefined; visit?: (at: OutboxEntry) => Outcome<string>; file?: (id: string) => Outcome<unknown> } = {}) => {
  const log: string[] = [];
  const carrier: Carrier<string> = {
    whoIsThere: () => Promise.resolve('there' in changes ? changes.there : ME),
    sendFile: ({ id }) => {
      log.push(`file ${id}`);
      return Promise.resolve(changes.file?.(id) ?? { kind: 'taken', taken: null });
    },
    sendVisit: (at) => {
      log.push(`visit ${at.id}`);
      return Promise.resolve(changes.visit?.(at) ?? { kind: 'taken', taken: at.id });
    },
  };
  return { carrier, log };
};
const run = (carrier: Carrier<string>, hurry = false, at = T0) => runOutbox(ME, carrier, { hurry, now: () => at });
const left = async () => (await entriesOf(ME)).map(({ id, tries, nextTryAt, reason }) => ({ id, tries, in: nextTryAt - T0, reason: reason?.kind ?? null }));

beforeEach(() => emptyDevice('everything'));

describe('what waits', () => {
  it('goes out in the order it was written, photos before their visit, and is gone then', async () => {
    await putEntry(entry('b', { madeAt: T0 + 1 }));
    await putEntry(entry('a', { files: [{ id: 'p1', name: 'p1.jpg' }, { id: 'p2', name: 'p2.jpg' }] }));
    await photo('p1', 'a');
    await photo('p2', 'a');
    const { carrier, log } = server();
    const done = await run(carrier);
    expect(log).toEqual(['file p1', 'file p2', 'visit a', 'visit b']);
    expect(done).toMatchObject({ taken: [{ taken: 'a' }, { taken: 'b' }], nextAt: null });
    expect(await left()).toEqual([]);
    expect(await (await deviceDb()).count('files')).toBe(0);
  });

  it('stays when nobody answers, and waits longer each time, at most two minutes', async () => {
    await putEntry(entry('a'));
    const { carrier, log } = server({ there: undefined });
    const waits: number[] = [];
    for (let at = T0; waits.length < 7;) {
      const { nextAt } = await run(carrier, false, at);
      waits.push((nextAt ?? 0) - at);
      at = nextAt ?? 0;
    }
    expect(waits.map((ms) => ms / 1000)).toEqual([5, 10, 20, 40, 80, 120, 120]);
    expect(log).toEqual([]);
    expect(await left()).toMatchObject([{ tries: 7, reason: 'network' }]);
  });

  it('is not tried before its time, unless the network has just come back', async () => {
    await putEntry(entry('a', { tries: 3, nextTryAt: T0 + 20_000 }));
    const { carrier, log } = server();
    expect(await run(carrier)).toEqual({ taken: [], nextAt: T0 + 20_000 });
    expect(log).toEqual([]);
    await run(carrier, true);
    expect(log).toEqual(['visit a']);
  });

  it('is left alone while a form waits for its first answer, also when another page hurries', async () => {
    await putEntry(entry('a', { nextTryAt: T0 + 20_000 }));
    const { carrier, log } = server();
    expect(await run(carrier, true)).toEqual({ taken: [], nextAt: T0 + 20_000 });
    expect(log).toEqual([]);
    await run(carrier, false, T0 + 20_000); // the form is gone: its tab was killed
    expect(log).toEqual(['visit a']);
  });

  it('stops at a dead network, and goes on past one entry that the server cannot take now', async () => {
    await putEntry(entry('a'));
    await putEntry(entry('b', { madeAt: T0 + 1 }));
    const dead = server({ visit: () => ({ kind: 'network' }) });
    await run(dead.carrier);
    expect(dead.log).toEqual(['visit a']);
    const sick = server({ visit: ({ id }) => (id === 'a' ? { kind: 'server' } : { kind: 'taken', taken: id }) });
    await run(sick.carrier, true);
    expect(sick.log).toEqual(['visit a', 'visit b']);
    expect(await left()).toMatchObject([{ id: 'a', reason: 'server' }]);
  });
});

describe('an answer that was lost', () => {
  it('is asked for again under the same id and with the same body, photos not sent twice', async () => {
    await putEntry(entry('a', { files: [{ id: 'p1', name: 'p1.jpg' }] }));
    await photo('p1', 'a');
    const seen: unknown[] = [];
    let lost = true;
    const { carrier, log } = server({ visit: ({ input }) => {
      seen.push(input);
      return lost ? { kind: 'network' } : { kind: 'taken', taken: 'a' };
    } });
    await run(carrier);
    lost = false;
    await run(carrier, true);
    expect(log).toEqual(['file p1', 'visit a', 'visit a']);
    expect(seen[1]).toEqual(seen[0]);
    expect(await left()).toEqual([]);
  });
});

describe('a refusal', () => {
  it('keeps the entry with its reason, and is not sent again by itself', async () => {
    await putEntry(entry('a'));
    const { carrier, log } = server({ visit: () => ({ kind: 'refused', errors: [{ code: 'FUTURE_DATE', field: ['input', 'visitedOn'], message: '日期不能晚于今天。' }] }) });
    expect((await run(carrier)).nextAt).toBeNull();
    await run(carrier, true);
    expect(log).toEqual(['visit a']);
    expect((await entriesOf(ME))[0]?.reason).toEqual({ kind: 'refused', errors: [expect.objectContaining({ message: '日期不能晚于今天。' })] });
    await changeEntry('a', (at) => ({ ...at, reason: null }));
    await run(carrier, true);
    expect(log).toEqual(['visit a', 'visit a']);
  });

  it('of a photo keeps the visit back, photos and all', async () => {
    await putEntry(entry('a', { files: [{ id: 'p1', name: 'p1.jpg' }] }));
    await photo('p1', 'a');
    const { carrier, log } = server({ file: () => ({ kind: 'refused', errors: [{ code: 'FILE_TYPE', field: ['input', 'fileIds'], message: '不是图片。' }] }) });
    await run(carrier);
    expect(log).toEqual(['file p1']);
    expect(await left()).toMatchObject([{ reason: 'refused' }]);
    expect(await findFile('p1')).not.toBeNull();
  });

  it('for an earlier version that the server has is told apart: sending it anew would count the visit twice', async () => {
    await putEntry(entry('a'));
    const { carrier } = server({ visit: () => ({ kind: 'refused', errors: [{ code: 'CLIENT_MUTATION_REUSED', field: ['clientMutationId'], message: '…' }] }) });
    await run(carrier);
    expect(await left()).toMatchObject([{ reason: 'sent' }]);
  });
});

describe('whose it is', () => {
  it('is neither shown to nor sent for another person on the same device', async () => {
    await putEntry(entry('theirs', { userId: 'u2' }));
    const { carrier, log } = server();
    await run(carrier, true);
    expect(await entriesOf(ME)).toEqual([]);
    expect(log).toEqual([]);
  });

  it('is not sent when another person has signed in from another tab meanwhile', async () => {
    await putEntry(entry('a'));
    const { carrier, log } = server({ there: 'u2' });
    await run(carrier, true);
    expect(log).toEqual([]);
    expect(await left()).toMatchObject([{ id: 'a', tries: 0 }]);
  });

  it('stays when the session has ended, and goes out after signing in again', async () => {
    await putEntry(entry('a'));
    await putEntry(entry('b', { madeAt: T0 + 1 }));
    const ended = server({ there: null, visit: () => ({ kind: 'signedOut' }) });
    await run(ended.carrier, true);
    expect(ended.log).toEqual(['visit a']); // asking is what makes the page ask for the password; once is enough
    const back = server();
    await run(back.carrier, true);
    expect(back.log).toEqual(['visit a', 'visit b']);
  });
});

describe('a deleted entry', () => {
  it('takes its photos along, and does not come back when an attempt was under way', async () => {
    await putEntry(entry('a', { files: [{ id: 'p1', name: 'p1.jpg' }] }));
    await photo('p1', 'a');
    const { carrier } = server({ visit: () => ({ kind: 'network' }) });
    const attempt = run({ ...carrier, sendVisit: async (at) => {
      await removeEntry('a', { withFiles: true });
      return carrier.sendVisit(at);
    } });
    await attempt;
    expect(await entriesOf(ME)).toEqual([]);
    expect(await findFile('p1')).toBeNull();
  });
});
