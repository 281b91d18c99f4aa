const PNG_HEAD = 8;
// Text and EXIF may name the place; time stamps and pixels do not.
const PNG_TELLING = new Set(['eXIf', 'iTXt', 'tEXt', 'zTXt']);

/** The same PNG without EXIF and texts (XMP is one), and without what hangs behind it; null when it is broken. */
export function stripPng(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, PNG_HEAD)];
  for (let at = PNG_HEAD; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (!PNG_TELLING.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
}

const WEBP_HEAD = 12;
const WEBP_TELLING = new Set(['EXIF', 'XMP ']);
/** Bits of VP8X that announce EXIF and XMP. */
const ANNOUNCED = 0x08 | 0x04;

/** The same WebP without EXIF and XMP, and without what hangs behind it; null when it is broken. */
export function stripWebp(bytes: Buffer): Buffer | null {
  if (bytes.length < WEBP_HEAD) return null;
  const last = Math.min(bytes.length, bytes.readUInt32LE(4) + 8);
  const kept: Buffer[] = [];
  for (let at = WEBP_HEAD; at + 8 <= last;) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > last) return null;
    const kind = bytes.toString('latin1', at, at + 4);
    // A copy: the flags are changed in it.
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, last)));
    if (kind === 'VP8X' && size > 0) chunk.writeUInt8(chunk.readUInt8(8) & ~ANNOUNCED, 8);
    if (!WEBP_TELLING.has(kind)) kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) return null;
  const body = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, WEBP_HEAD));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
