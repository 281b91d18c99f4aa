import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Intake } from '../platform/files/index.js';
import { provided } from './load-ground.js';

type Colour = readonly [number, number, number];
const WIDTH = 480;
const HEIGHT = 320;

/** What a drawn photograph shows: how high the building has grown, of 100. */
function siteAt(built: number): (x: number, y: number) => Colour {
  const roof = 240 - (built * 170) / 100;
  return (x, y) => {
    if (y >= 240) return [150 - (y - 240) / 3, 122 - (y - 240) / 3, 92];
    if (x > 330 && x < 336 && y > 50) return [214, 150, 40];
    if (y > 50 && y < 56 && x > 210 && x < 430) return [214, 150, 40];
    if (x > 90 && x < 300 && y > roof) return (x - 90) % 42 > 8 && (y - Math.ceil(roof)) % 34 > 10 ? [120, 142, 160] : [196, 198, 200];
    return [168 + y / 6, 200 + y / 8, 226];
  };
}

const chunk = (kind: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** A photograph of a building site, drawn: no picture of a real place. */
export function samplePhoto(built: number): Buffer {
  const colourAt = siteAt(built);
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0, at = y * (1 + WIDTH * 3) + 1; x < WIDTH; x++, at += 3) [rows[at], rows[at + 1], rows[at + 2]] = colourAt(x, y);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** A paper of one line, which says that it is none. */
export function samplePaper(line: string): Buffer {
  const text = `BT /F1 24 Tf 60 760 Td (SAMPLE - NOT A DOCUMENT) Tj 0 -40 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`,
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${body}xref\n0 5\n0000000000 65535 f \n${table}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`, 'latin1');
}

/** Takes files in as an upload would, and answers with their ids, in order. */
export async function takeIn(app: INestApplicationContext, actor: Actor, files: readonly { name: string; content: Buffer }[]): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zouqing-demo-'));
  try {
    const ids: string[] = [];
    for (const { name, content } of files) {
      const file = path.join(folder, String(ids.length));
      await writeFile(file, content);
      ids.push((await provided(app, Intake).take(actor, { id: randomUUID(), name, path: file, size: content.length })).id);
    }
    return ids;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
