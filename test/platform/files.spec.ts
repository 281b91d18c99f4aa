import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/kernel/actor.js';
import type { Refusal } from '../../src/kernel/errors.js';
import { systemActor } from '../../src/platform/access/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { EventBus } from '../../src/platform/events/index.js';
import { FilesService } from '../../src/platform/files/index.js';
import { FileStore } from '../../src/platform/files/stores/file-store.js';
import { countStatements, startApp, type TestApp } from '../support/app.js';
import { EXE, HEIC, HTML, PDF, SVG, zipOf } from '../support/documents.js';
import { jpegWithPlace, largeJpeg, plainJpeg, tellsPlace } from '../support/photos.js';
import { Uploader } from '../support/uploader.js';
import type { UserName } from '../support/world.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let app: TestApp;
let officer: Uploader;
let folder = '';
const uploaderOf = (user: UserName): Promise<Uploader> => Uploader.of(app, user);
const actorOf = (user: UserName): Actor => ({ ...systemActor('测试'), id: app.world.users[user], kind: 'user' });
const pass = (ms: number): void => { app.clock.advanceMinutes(ms / MINUTE); };
const contents = (): string[] => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /[0-9a-f]{64}/.test(name)) : []);
const rows = (): Promise<{ id: string; hash: string }[]> => app.db.query('SELECT id, content_hash AS hash FROM stored_file ORDER BY created_at, id');
/** Another picture each time. */
const anotherPdf = (): Buffer => Buffer.concat([PDF, Buffer.from(randomUUID())]);
const attach = (user: UserName, ids: string[], already: string[] = []): Promise<string[]> =>
  app.nest.get(UnitOfWork).run(actorOf(user), (tx) => app.nest.get(FilesService).attach(tx, ids, ['input', 'fileIds'], already));

beforeAll(async () => {
  app = await startApp();
  officer = await uploaderOf('officer');
  folder = process.env['FILES_DIR'] ?? '';
});
beforeEach(() => { pass(2 * MINUTE); });
afterAll(() => app.close());

describe('an upload', () => {
  it('is kept under the hash of its content, without where it was taken', async () => {
    const { status, body } = await officer.send(jpegWithPlace(), '厂区 航拍.jpg');
    expect([status, body]).toEqual([201, { id: expect.any(String), name: '厂区 航拍.jpg', mediaType: 'image/jpeg', size: expect.any(Number), url: expect.stringMatching(/^\/api\/files\/[\w-]+\?until=\d+&signature=[\w-]{43}$/) }]);
    const [row] = await rows();
    const kept = readFileSync(path.join(folder, row?.hash.slice(0, 2) ?? '', row?.hash ?? ''));
    expect([kept.length, tellsPlace(kept), kept.includes('Exif\0\0')]).toEqual([body.size, false, true]);
  });

  it('of the same content by two people lies in the store once', async () => {
    const before = contents().length;
    const content = anotherPdf();
    const [one, two] = [await officer.send(content, '方案.pdf'), await (await uploaderOf('officerTwo')).send(content, 'plan.pdf')];
    expect([one.status, two.status, one.body.id === two.body.id, contents().length - before]).toEqual([201, 201, false, 1]);
  });

  it('sent again with its id is the same file; with another content or by another person it is refused', async () => {
    const [id, content] = [randomUUID(), anotherPdf()];
    const first = await officer.send(content, '方案.pdf', { id });
    const again = await Promise.all([1, 2, 3].map(() => officer.send(content, '方案.pdf', { id })));
    expect(first.body.id).toBe(id);
    expect(again.map(({ status, body }) => [status, body.id])).toEqual(Array(3).fill([201, id]));
    expect((await rows()).filter((row) => row.id === id)).toHaveLength(1);
    for (const [who, what] of [[officer, anotherPdf()], [await uploaderOf('officerTwo'), content]] as const) {
      const refused = await who.send(what, '方案.pdf', { id });
      expect([refused.status, refused.codes]).toEqual([409, ['FILE_ID_TAKEN']]);
    }
  });

  it('twenty at the same time are twenty files', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => officer.send(anotherPdf(), `${index}.pdf`)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id as string}`)).size).toBe(20);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
  });

  it('leaves nothing half done: no drafts in the store', () => {
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))).toEqual([]);
  });
});

describe('a file is refused, and says why:', () => {
  it.each([
    ['a photo of 25 MB', largeJpeg(25 * 1024 * 1024), 'photo.jpg', 413, 'FILE_TOO_LARGE', '文件超过 20 MB，请压缩或拆分后再上传。'],
    ['a renamed .exe', EXE, '营业执照.jpg', 415, 'FILE_KIND', '“营业执照.jpg”的内容是 EXE，不能上传。可上传：照片（JPG、PNG、WebP、GIF）、PDF、Word、Excel、PPT；改扩展名没有用。'],
    ['a page', HTML, 'a.pdf', 415, 'FILE_KIND', expect.stringContaining('内容是 HTML')],
    ['a drawing with a script', SVG, 'a.png', 415, 'FILE_KIND', expect.stringContaining('内容是 SVG')],
    ['an archive', zipOf({ 'a.txt': 'a' }), 'a.docx', 415, 'FILE_KIND', expect.stringContaining('内容是 ZIP')],
    ['a HEIC photo', HEIC, 'IMG_1.HEIC', 415, 'FILE_HEIC', expect.stringMatching(/设置 → 相机 → 格式.*兼容性最佳/)],
    ['a text', Buffer.from('只是文字'), 'a.txt', 415, 'FILE_KIND_UNKNOWN', expect.stringContaining('认不出“a.txt”')],
    ['an empty file', Buffer.alloc(0), 'a.jpg', 400, 'FILE_EMPTY', '文件是空的（0 字节），请重新选择。'],
    ['a broken photo', plainJpeg().subarray(0, 60), 'a.jpg', 400, 'FILE_DAMAGED', expect.stringContaining('照片已损坏')],
  ])('%s', async (_, content, name, status, code, message) => {
    const before = [await rows(), contents()];
    const refused = await officer.send(content, name);
    expect([refused.status, refused.codes, refused.body.errors[0].message]).toEqual([status, [code], message]);
    expect(refused.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', traceId: expect.any(String), userErrors: [{ field: ['file'] }] });
    expect([await rows(), contents()]).toEqual(before);
  });

  it('in the language of the page', async () => {
    const { body } = await officer.speaking('en').send(EXE, 'licence.jpg');
    expect(body.errors[0].message).toBe('The content of “licence.jpg” is EXE, which is not taken. Photos (JPG, PNG, WebP, GIF), PDF, Word, Excel and PowerPoint are; another ending of the name does not help.');
  });

  it('one that hides its length beyond the limit', async () => {
    const refused = await officer.send(largeJpeg(21 * 1024 * 1024), 'photo.jpg', { announced: false });
    expect([refused.status, refused.codes]).toEqual([413, ['FILE_TOO_LARGE']]);
  });

  it('none, two at once, another field, a body that breaks off', async () => {
    const form = (...fields: [string, Buffer][]): FormData => fields.reduce((made, [name, bytes]) => { made.append(name, new Blob([new Uint8Array(bytes)]), 'a.pdf'); return made; }, new FormData());
    expect((await officer.post(form())).codes).toEqual(['FILE_MISSING']);
    expect((await officer.post(form(['file', PDF], ['file', PDF]))).codes).toEqual(['FILE_ONE_ONLY']);
    expect((await officer.post(form(['other', PDF]))).codes).toEqual(['FILE_ONE_ONLY']);
    expect((await officer.post('{}', { 'content-type': 'application/json' })).codes).toEqual(['FILE_MISSING']);
    const broken = await officer.post('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF', { 'content-type': 'multipart/form-data; boundary=x' });
    expect([broken.status, broken.codes]).toEqual([400, ['FILE_INCOMPLETE']]);
  });
});

describe('who may upload', () => {
  it('nobody without a session, a header of the page and the right to log visits', async () => {
    const before = await rows();
    expect((await new Uploader(app.url, null).send(PDF, 'a.pdf')).status).toBe(401);
    const forged = await officer.send(PDF, 'a.pdf', { header: false });
    expect([forged.status, forged.codes]).toEqual([403, ['REQUEST_NOT_FROM_PAGE']]);
    expect((await (await uploaderOf('auditor')).send(PDF, 'a.pdf')).status).toBe(403);
    expect(await rows()).toEqual(before);
  });

  it('not more than sixty times in a minute, each person for themself', async () => {
    const hasty = await uploaderOf('head');
    const content = anotherPdf();
    for (let count = 0; count < 60; count += 1) expect((await hasty.send(content, 'a.pdf')).status).toBe(201);
    const refused = await hasty.send(content, 'a.pdf');
    expect([refused.status, refused.codes]).toEqual([429, ['FILE_RATE']]);
    expect((await officer.send(content, 'a.pdf')).status).toBe(201);
    pass(MINUTE);
    expect((await hasty.send(content, 'a.pdf')).status).toBe(201);
  });
});

describe('a download', () => {
  it('is saved, never run, and kept by the browser of its reader only', async () => {
    const content = anotherPdf();
    const { body } = await officer.send(content, "一份 'quoted' (1).pdf");
    const answer = await officer.get(body.url as string);
    expect([answer.status, Buffer.from(await answer.arrayBuffer()).equals(content)]).toEqual([200, true]);
    const headers = Object.fromEntries(['content-type', 'content-length', 'content-disposition', 'x-content-type-options', 'cache-control', 'content-security-policy'].map((name) => [name, answer.headers.get(name)]));
    expect(headers).toEqual({
      'content-type': 'application/pdf', 'content-length': String(content.length), 'x-content-type-options': 'nosniff',
      'content-disposition': "attachment; filename*=UTF-8''%E4%B8%80%E4%BB%BD%20%27quoted%27%20%281%29.pdf",
      'cache-control': 'private, max-age=600', 'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('is refused to anybody but the person it was signed for: no session, a colleague, another county', async () => {
    const { body } = await officer.send(anotherPdf(), 'a.pdf');
    const [nobody, colleague, stranger] = [new Uploader(app.url, null), await uploaderOf('officerTwo'), await uploaderOf('stranger')];
    expect(await Promise.all([nobody, colleague, stranger].map(async (who) => (await who.get(body.url as string)).status))).toEqual([401, 403, 403]);
  });

  it('is refused with another file, time or signature', async () => {
    const [one, two] = [await officer.send(anotherPdf(), 'a.pdf'), await officer.send(anotherPdf(), 'b.pdf')];
    const url = one.body.url as string;
    const wrong = [url.replace(one.body.id as string, two.body.id as string), url.replace(/until=\d+/, 'until=9999999999'), url.replace(/.$/, '!'), url.replace(/signature=.*/, ''), url.replace(/\?.*/, ''), `${url}&until=1`, '/api/files/nonsense?until=1&signature=x'];
    for (const address of wrong) expect([address, (await officer.get(address)).status]).toEqual([address, 403]);
  });

  it('ends after ten minutes', async () => {
    const { body } = await officer.send(anotherPdf(), 'a.pdf');
    pass(8.9 * MINUTE);
    expect((await officer.get(body.url as string)).status).toBe(200);
    pass(1.2 * MINUTE);
    const late = await officer.get(body.url as string);
    expect([late.status, (await late.json() as { errors: { extensions: { userErrors: { code: string }[] } }[] }).errors[0]?.extensions.userErrors[0]?.code]).toEqual([403, 'FILE_LINK_OLD']);
  });

  it('of a content that is gone from the store is told as such', async () => {
    const { body } = await officer.send(anotherPdf(), 'a.pdf');
    const hash = (await rows()).find(({ id }) => id === body.id)?.hash ?? '';
    rmSync(path.join(folder, hash.slice(0, 2), hash));
    const answer = await officer.get(body.url as string);
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([404, expect.stringContaining('文件内容不在存储中')]);
  });
});

describe('a record', () => {
  const upload = async (user: UserName): Promise<string> => (await (await uploaderOf(user)).send(anotherPdf(), 'a.pdf')).body.id as string;

  it('takes files of the one who writes it, and those it has had before', async () => {
    const [mine, theirs] = [await upload('officer'), await upload('officerTwo')];
    expect(await attach('officer', [mine, mine.toUpperCase()])).toEqual([mine]);
    expect(await attach('officer', [theirs, mine], [theirs])).toEqual([theirs, mine]);
  });

  it('takes no files of others, and does not tell whether there are any', async () => {
    const [mine, theirs] = [await upload('officer'), await upload('stranger')];
    const refused = await attach('officer', [mine, theirs, randomUUID(), 'nonsense']).catch((error: unknown) => error);
    expect((refused as Refusal).errors).toEqual(['1', '2', '3'].map((index) => ({ code: 'NOT_FOUND', field: ['input', 'fileIds', index] })));
  });

  it('gets the files of many records in one statement, with addresses for its reader', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => upload('officer')));
    const links = ids.flatMap((fileId, index) => [{ key: `visit ${index % 2}`, fileId }, { key: 'all', fileId }]);
    const { result, statements } = await countStatements(() => app.nest.get(FilesService).grouped(actorOf('officer'), links));
    expect(statements).toHaveLength(1);
    expect([...result].map(([key, files]) => [key, files.map(({ id }) => id)])).toEqual([['visit 0', [ids[0], ids[2], ids[4]]], ['all', ids], ['visit 1', [ids[1], ids[3]]]]);
    expect((await officer.get(result.get('all')?.[0]?.url ?? '')).status).toBe(200);
  });
});

describe('the sweep', () => {
  const sweep = (): Promise<void> => app.nest.get(EventBus).work('files.sweep', {});

  it('takes away what nobody used for a week, and a content only when no file has it', async () => {
    const [shared, lonely] = [anotherPdf(), anotherPdf()];
    const kept = (await officer.send(shared, 'kept.pdf')).body.id as string;
    const twin = (await officer.send(shared, 'loose.pdf')).body.id as string;
    const loose = (await officer.send(lonely, 'loose.pdf')).body.id as string;
    await attach('officer', [kept]);
    const hashes = new Map((await rows()).map(({ id, hash }) => [id, hash]));
    const inStore = (id: string): boolean => contents().some((name) => name.endsWith(hashes.get(id) ?? '?'));

    pass(6.9 * DAY);
    await sweep();
    expect((await rows()).map(({ id }) => id)).toEqual(expect.arrayContaining([kept, twin, loose]));
    pass(0.2 * DAY);
    await sweep();
    await sweep();
    const left = (await rows()).map(({ id }) => id);
    expect([kept, twin, loose].map((id) => [left.includes(id), inStore(id)])).toEqual([[true, true], [false, true], [false, false]]);
  });

  it('is not held up by a content that the store does not let go of', async () => {
    const uploader = await uploaderOf('officer');
    const [stuck, other] = [uploader.send(anotherPdf(), 'stuck.pdf'), uploader.send(anotherPdf(), 'other.pdf')];
    const ids = (await Promise.all([stuck, other])).map(({ body }) => body.id as string);
    const [hash] = (await rows()).flatMap((row) => (row.id === ids[0] ? [row.hash] : []));
    const store = app.nest.get(FileStore);
    const remove = store.remove.bind(store);
    store.remove = (asked) => (asked === hash ? Promise.reject(new Error('the bucket is read-only')) : remove(asked));
    pass(8 * DAY);
    await sweep();
    expect((await rows()).filter(({ id }) => ids.includes(id)).map(({ id }) => id)).toEqual([ids[0]]);
    store.remove = remove;
    await sweep();
    expect((await rows()).filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  it('waits for another week for a file that was sent again', async () => {
    const [id, content] = [randomUUID(), anotherPdf()];
    await (await uploaderOf('officer')).send(content, 'a.pdf', { id });
    pass(6 * DAY);
    await (await uploaderOf('officer')).send(content, 'a.pdf', { id });
    pass(6 * DAY);
    await sweep();
    expect((await rows()).map((row) => row.id)).toContain(id);
  });

  it('does not take away a content that is just being sent again', async () => {
    const content = anotherPdf();
    await officer.send(content, 'old.pdf');
    pass(8 * DAY);
    // The sessions of the spec ended long ago.
    const uploader = await uploaderOf('officer');
    const [again] = await Promise.all([uploader.send(content, 'new.pdf'), sweep(), sweep()]);
    expect((await uploader.get(again.body.url as string)).status).toBe(200);
  });
});
