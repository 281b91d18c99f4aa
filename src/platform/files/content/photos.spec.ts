import { describe, expect, it } from '@jest/globals';
import { jpegWithPlace, largeJpeg, plainJpeg, pngWithPlace, tellsPlace, webpWithPlace } from '../../../../test/support/photos.js';
import { orientationOf, stripJpeg } from './jpeg.js';
import { stripPng, stripWebp } from './other-photos.js';

/** The orientation that a JPEG's first segments carry; null without EXIF. */
const turnOf = (bytes: Buffer | null): number | null => {
  const at = bytes?.indexOf('Exif\0\0') ?? -1;
  return bytes && at !== -1 ? orientationOf(bytes.subarray(at)) : null;
};
/** The coded picture, from "start of scan" on. */
const scanOf = (bytes: Buffer | null): string => bytes?.subarray(bytes.indexOf(Buffer.from([0xff, 0xda]))).toString('hex') ?? '';

describe('a JPEG', () => {
  it('loses where it was taken, wherever that stands, and keeps its picture to the bit', () => {
    const given = jpegWithPlace();
    const clean = stripJpeg(given);
    expect([tellsPlace(given), clean && tellsPlace(clean)]).toEqual([true, false]);
    expect(scanOf(clean)).toBe(scanOf(plainJpeg()));
    expect(clean?.subarray(2, 4).toString('hex')).toBe('ffe0');
  });

  it.each([1, 2, 3, 6, 8])('that is to be turned (%i) still is', (orientation) => {
    expect(turnOf(stripJpeg(jpegWithPlace({ orientation })))).toBe(orientation === 1 ? null : orientation);
  });

  it('reads the turn in either order of bytes, and not from nonsense', () => {
    const little = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0\0\0\0\0', 'latin1');
    expect(orientationOf(little)).toBe(8);
    expect([little.subarray(0, 10), Buffer.from('Exif\0\0II*\0\xff\xff\xff\xff\0\0\0\0', 'latin1'), Buffer.from('Exif\0\0XX*\0\x08\0\0\0\x01\0\x12\x01', 'latin1')].map(orientationOf)).toEqual([null, null, null]);
  });

  it('stays the same when it is done twice', () => {
    const once = stripJpeg(jpegWithPlace());
    expect(once && stripJpeg(once)?.equals(once)).toBe(true);
    expect(stripJpeg(plainJpeg())?.equals(plainJpeg())).toBe(true);
  });

  it('with a very large comment becomes small', () => {
    expect(stripJpeg(largeJpeg(5_000_000))).toHaveLength(plainJpeg().length);
  });

  it('that is cut off within its picture is kept as far as it goes, before that it is broken', () => {
    const whole = plainJpeg();
    const cut = stripJpeg(whole.subarray(0, -100));
    expect(cut?.subarray(-2).toString('hex')).toBe('ffd9');
    for (const broken of [whole.subarray(0, 60), whole.subarray(0, 3), Buffer.alloc(0), Buffer.concat([whole.subarray(0, 2), Buffer.from('nonsense')])]) expect(stripJpeg(broken)).toBeNull();
  });

  it('of any bytes whatever neither hangs nor throws', () => {
    for (let seed = 1; seed < 400; seed += 1) {
      const bytes = jpegWithPlace();
      for (let at = 0; at < 6; at += 1) bytes[(seed * 7919 + at * 104_729) % bytes.length] = (seed * 31 + at * 17) % 256;
      expect(() => stripJpeg(bytes)).not.toThrow();
    }
  });
});

describe('a PNG or WebP', () => {
  it('loses it too', () => {
    for (const [given, strip] of [[pngWithPlace(), stripPng], [webpWithPlace(), stripWebp]] as const) {
      const clean = strip(given);
      expect([tellsPlace(given), clean && tellsPlace(clean)]).toEqual([true, false]);
      expect(clean && strip(clean)?.equals(clean)).toBe(true);
    }
    const webp = stripWebp(webpWithPlace());
    expect([webp?.readUInt32LE(4), webp?.readUInt8(20)]).toEqual([(webp?.length ?? 0) - 8, 0]);
  });

  it('that is cut off is broken', () => {
    expect([stripPng(pngWithPlace().subarray(0, 100)), stripWebp(webpWithPlace().subarray(0, 100))]).toEqual([null, null]);
  });
});
