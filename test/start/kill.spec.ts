import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { commandOf, kill, stillRunning, treeOf } from './processes.js';
import { Script, freePort, killAll, newDataFolder, postmasterOf, until } from './script.js';
import { Writer, allVisits, logIn } from './talk.js';

jest.setTimeout(120_000);

const ENOUGH = 5;
const folder = newDataFolder();
let port = 0;
let server: Script;
let writer: Writer;

/** Starts, as a user would after a crash: at once. */
async function startAgain(): Promise<string> {
  server = new Script(['scripts/start.mjs'], { PORT: String(port), ZOUQING_DATA_DIR: folder });
  return server.ready();
}

const postmaster = (): number => postmasterOf(folder) ?? 0;
const processNamed = (name: RegExp): number => server.tree().find((pid) => name.test(commandOf(pid))) ?? 0;
/** Processes of PostgreSQL that work for the API right now. */
const sessions = (): number[] => treeOf(postmaster()).filter((pid) => /: zouqing zouqing /.test(commandOf(pid)));

/** Waits until more has been acknowledged from now on. */
async function moreIsWritten(): Promise<void> {
  const before = writer.acknowledged.size;
  await until(() => writer.acknowledged.size >= before + ENOUGH, () => `nothing more is written:\n${server.output}`);
}

/** What was acknowledged is there under the id that was answered, and nothing is there twice. */
async function expectAllThere(): Promise<void> {
  const client = (await logIn(`http://127.0.0.1:${String(port)}`, 'officer')).client;
  const before = new Map(writer.acknowledged);
  const found = await allVisits(client, writer.mark);
  const idOf = new Map(found.map(({ id, summary }) => [summary, id]));
  for (const [summary, id] of before) expect([summary, idOf.get(summary)]).toEqual([summary, id]);
  expect(idOf.size).toBe(found.length);
}

beforeAll(async () => {
  port = await freePort();
  const url = await startAgain();
  writer = new Writer((await logIn(url, 'officer')).client, '断电试验');
  await moreIsWritten();
});
afterEach(() => { expect([...writer.refusals].filter((code) => code !== 'INTERNAL')).toEqual([]); });
afterAll(async () => {
  await writer.giveUp();
  killAll();
});

describe('kill -9, while visits are written,', () => {
  it('of the API ends the start with a word, and the next start has everything', async () => {
    const tree = server.tree();
    kill(processNamed(/dist\/main\.js/));
    expect(await server.ended).toBe(1);
    expect(server.output).toContain('dist/main.js ended unexpectedly (SIGKILL): start it again.');
    expect(stillRunning(tree)).toEqual([]);
    await startAgain();
    await moreIsWritten();
    await expectAllThere();
  });

  it('of PostgreSQL brings it back under the running API', async () => {
    const killed = postmaster();
    kill(killed);
    await server.prints(/The database ended unexpectedly; starting it again\./);
    await moreIsWritten();
    expect(postmaster()).not.toBe(killed);
    await expectAllThere();
  });

  it('of one session of PostgreSQL disturbs nobody for long', async () => {
    kill(await until(() => sessions()[0], () => 'no session'));
    await moreIsWritten();
    await expectAllThere();
  });

  it('of the start script ends the API in order; the next start takes over its PostgreSQL', async () => {
    const [left, api] = [postmaster(), processNamed(/dist\/main\.js/)];
    kill(server.pid);
    expect(await server.ended).toBeNull();
    await startAgain();
    // In order: it finishes what it was asked, which may take longer than the next start on a busy machine.
    await eventually(() => stillRunning([left, api]), [left]);
    await moreIsWritten();
    await expectAllThere();
  });

  it('of everything at once loses nothing', async () => {
    for (const pid of server.tree()) kill(pid);
    await server.ended;
    await startAgain();
    await moreIsWritten();
    await writer.stop();
    await expectAllThere();
    expect((await allVisits((await logIn(`http://127.0.0.1:${String(port)}`, 'officer')).client, writer.mark)).length).toBe(writer.acknowledged.size);
    expect(await server.stop()).toEqual({ code: 0, left: [] });
    process.stderr.write(`   ${String(writer.acknowledged.size)} visits acknowledged, ${String(writer.retried)} tries repeated\n`);
  });
});
