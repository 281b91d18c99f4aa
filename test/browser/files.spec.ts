import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { EXE, PDF } from '../support/documents.js';
import { plainJpeg, sizeOfJpeg, tellsPlace, withPlace } from '../support/photos.js';
import { field, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';
import { COMPANY, visitForm } from '../support/visit-form.js';

jest.setTimeout(180_000);

let stage: Stage;
let app: TestApp;
let officer: Visitor;
let page: Page;

interface Stored {
  name: string;
  mediaType: string;
  content: Buffer;
}

/** What the server has of the visit with this sentence, in the order of the visit. */
async function storedWith(summary: string): Promise<Stored[]> {
  const rows = await app.db.query<{ name: string; mediaType: string; hash: string }[]>(`
    SELECT f.name, f.media_type AS "mediaType", f.content_hash AS hash FROM visit v JOIN visit_file vf ON vf.visit_id = v.id
    JOIN stored_file f ON f.id = vf.file_id WHERE v.summary = $1 ORDER BY vf.place`, [summary]);
  return rows.map(({ hash, ...row }) => ({ ...row, content: readFileSync(path.join(process.env['FILES_DIR'] ?? '', hash.slice(0, 2), hash)) }));
}

/** A photo as a phone of today takes it: 4000 × 3000 dots of noise, which no program makes small. Drawn by the browser itself. */
async function largePhoto(): Promise<Buffer> {
  const text = await page.evaluate<string>(`(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 });
    const context = canvas.getContext('2d');
    const piece = context.createImageData(1000, 1000);
    for (let at = 0; at < piece.data.length; at += 1) piece.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
    for (let x = 0; x < 4; x += 1) for (let y = 0; y < 3; y += 1) context.putImageData(piece, x * 1000, y * 1000);
    // The top left corner, as the camera lay: red.
    context.fillStyle = '#f00';
    context.fillRect(0, 0, 2000, 1500);
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 1));
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 30000) text += String.fromCharCode(...bytes.subarray(at, at + 30000));
    return btoa(text);
  })()`);
  return Buffer.from(text, 'base64');
}

/** The colour in the middle of a quarter of a picture, as the browser shows it. */
const colourAt = (bytes: Buffer, x: number, y: number): Promise<number[]> => page.evaluate<number[]>(`(async () => {
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob('${bytes.toString('base64')}'), (sign) => sign.charCodeAt(0))]));
  const context = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height }).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  return [...context.getImageData(bitmap.width * ${x}, bitmap.height * ${y}, 1, 1).data];
})()`);

const form = visitForm(() => page);
const pick = (...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> => page.locator('input[type=file][multiple]').setInputFiles(files);
const uploaded = (count: number): Promise<void> => page.getByText('已上传').nth(count - 1).waitFor();

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  await app.make.visit({ companyNames: [COMPANY] });
  officer = await stage.enter('officer', PHONE);
  page = officer.page;
});
afterAll(() => stage.close());

/** Begins a visit with the chip of the photos open. */
async function begin(summary: string): Promise<void> {
  await page.goto('/visits/new');
  await form.recent().tap();
  await field(page, '情况').fill(summary);
  await form.chip('照片').tap();
  await page.locator('input[type=file][multiple]').waitFor({ state: 'attached' });
}
const save = async (): Promise<void> => {
  await form.save().tap();
  await form.logged();
};

describe('photos of a visit', () => {
  let photo: Buffer;
  beforeAll(async () => { photo = withPlace(await largePhoto(), 6); });
  beforeEach(() => { officer.complaints.length = 0; });

  it('of more than 20 MB goes up small, turned as it was taken, without its place', async () => {
    expect(photo.length).toBeGreaterThan(20 * 1024 * 1024);
    await begin('看了厂房并拍照');
    await pick({ name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer: photo });
    await uploaded(1);
    await shoot(page, 'files-1-uploaded');
    await save();
    const [stored, ...more] = await storedWith('看了厂房并拍照');
    expect([more, stored?.name, stored?.mediaType]).toEqual([[], 'IMG_0001.jpg', 'image/jpeg']);
    const content = stored?.content ?? Buffer.alloc(0);
    expect([sizeOfJpeg(content), tellsPlace(content), content.includes('Exif\0\0')]).toEqual([[1200, 1600], false, false]);
    expect(content.length).toBeLessThan(2_000_000);
    // Turned to the right: what lay at the top left is at the top right.
    const [topLeft, topRight] = [await colourAt(content, 0.25, 0.25), await colourAt(content, 0.75, 0.25)];
    expect([(topRight[0] ?? 0) > 200 && (topRight[1] ?? 255) < 60, (topLeft[0] ?? 0) > 200 && (topLeft[1] ?? 255) < 60]).toEqual([true, false]);
    expect(officer.complaints).toEqual([]);
  });

  it('and papers go together; a renamed program is refused in words, and the rest stays', async () => {
    await begin('带回方案一份');
    await pick(
      { name: '投资方案.pdf', mimeType: 'application/pdf', buffer: PDF }, { name: '营业执照.pdf', mimeType: 'application/pdf', buffer: EXE },
      { name: '现场.jpg', mimeType: 'image/jpeg', buffer: plainJpeg() },
    );
    await uploaded(2);
    await page.getByText('的内容是 EXE，不能上传').first().waitFor();
    await shoot(page, 'files-2-refused');
    await page.getByRole('button', { name: '移除 营业执照.pdf' }).tap();
    await save();
    expect((await storedWith('带回方案一份')).map(({ name }) => name)).toEqual(['投资方案.pdf', '现场.jpg']);
  });
});
