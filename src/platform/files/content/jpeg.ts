// A JPEG is a row of segments: FF, a code, two bytes of length, content. After "start of scan" follows the coded picture,
// in which an FF that is no code is followed by 00 (ITU-T T.81, annex B).
const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
const APP1 = 0xe1;
const APP2 = 0xe2;
const ORIENTATION = 0x0112;

const isApp = (code: number): boolean => code >= 0xe0 && code <= 0xef;
const isRestart = (code: number): boolean => code >= 0xd0 && code <= 0xd7;

/** What a decoder needs: JFIF's own segment, the colour profile, Adobe's colour transform. The rest tells where, when and by what it was taken. */
function isNeeded(code: number, content: Buffer): boolean {
  if (code === COMMENT) return false;
  if (!isApp(code)) return true;
  if (code === 0xe0) return content.toString('latin1', 0, 5) === 'JFIF\0';
  if (code === APP2) return content.toString('latin1', 0, 12) === 'ICC_PROFILE\0';
  return code === 0xee && content.toString('latin1', 0, 5) === 'Adobe';
}

/**
 * The same picture without EXIF, XMP, IPTC, comments and whatever hangs behind it (previews, the film of a "motion
 * photo": each may carry the place again). How it is to be turned is kept, and nothing else of EXIF.
 * @param bytes a JPEG
 * @returns null when it is broken before its picture begins
 */
export function stripJpeg(bytes: Buffer): Buffer | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff00 + START_OF_IMAGE) return null;
  const kept: Buffer[] = [];
  let orientation = 1;
  let seesPicture = false;
  for (let at = 2; at < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const code = bytes[at + 1];
    if (code === 0xff) { at += 1; continue; } // any number of FF may fill in
    if (code === END_OF_IMAGE) break;
    if (code === undefined || at + 4 > bytes.length) return seesPicture ? finished(kept, orientation) : null;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return seesPicture ? finished(kept, orientation) : null;
    const content = bytes.subarray(at + 4, end);
    if (code === APP1) orientation = orientationOf(content) ?? orientation;
    const scanEnd = code === START_OF_SCAN ? endOfScan(bytes, end) : end;
    if (isNeeded(code, content)) kept.push(bytes.subarray(at, scanEnd));
    seesPicture ||= code === START_OF_SCAN;
    at = scanEnd;
  }
  return seesPicture ? finished(kept, orientation) : null;
}

/** Where the coded picture ends: at the next code that does not belong to it. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1] ?? 0;
    if (code !== 0 && code !== 0xff && !isRestart(code)) return at;
  }
  return bytes.length;
}

/** EXIF with nothing in it but how to turn the picture; JFIF's segment stays the first, as its standard wants. */
function finished(kept: readonly Buffer[], orientation: number): Buffer {
  const isJfif = kept[0]?.[1] === 0xe0;
  const turn = orientation === 1 ? [] : [orientationSegment(orientation)];
  return Buffer.concat([Buffer.from([0xff, START_OF_IMAGE]), ...kept.slice(0, isJfif ? 1 : 0), ...turn, ...kept.slice(isJfif ? 1 : 0), Buffer.from([0xff, END_OF_IMAGE])]);
}

/** How the picture is to be turned, 1 to 8, from the first directory of an EXIF segment; null when it does not say. */
export function orientationOf(content: Buffer): number | null {
  if (content.toString('latin1', 0, 6) !== 'Exif\0\0') return null;
  const tiff = content.subarray(6);
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return null;
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    const value = short(at + 8);
    if (short(at) === ORIENTATION) return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

function orientationSegment(orientation: number): Buffer {
  const exif = Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  exif.writeUInt16BE(orientation, 24);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([head, exif]);
}
