import { crc32 } from 'node:zlib';

/** Real pictures, made with ImageMagick: 60 × 40 dots, and 8 × 8 red ones. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09P' +
  'T09PT09PT09PT09PT09PT09PT09PT0//wAARCAAoADwDASIAAhEBAxEB/8QAGgAAAwADAQAAAAAAAAAAAAAAAAQFAQIDBv/EACcQAAICAQMDBAIDAAAAAAAAAAECAxEABBIhMUFRImGBoQUyE3Gx/8QAGAEAAwEBAAAAAAAAAAAAAAAAAwQF' +
  'AgH/xAAgEQACAgICAgMAAAAAAAAAAAABAgADESEEEhMxIjJB/9oADAMBAAIRAxEAPwBvWptUvDZ+skPK7OQ/B7AnGH1ZsgtfnnFNS9qSrAm8h0VuBgQ/dPqZgTFf7zuNSjLypUjrzk9lO4FgQvf3wEg3VG4I6UMrUMW03uKsMNox8axL2kUt' +
  'fGbNqFatpPPfrk9SD+49rzYKQfSbH+YUx2pgR1Ma/nZZAGdvAxmPWMFoOTzkjUStt6URz0xQaqWP02fOCYdxuL2UZnYa3YTvrxxnSLVK4oL94lLA5U0OMmyloS22wpPNZtkUHAmCisMA7noHlO39RWIicQsSo58ZKi1jkkFmYDpfbGVmEyjz' +
  'eHrrUzAXp7lOPW0L2gj7GNRzbiWjHB6i8kCBmqvmwcahRw1AXRzT014yDB+dR+yjHEk5Yva2KzlJ+OUNw5rHdLCXqwB85Wj0doKQH3GS3t8Z1ADlYOQZ5eVtgsC764jqdPHNGSpK+MMMIrFhkztrlSCJKlgMbm14Hcd8xpJWWbrQrDDHDpMi' +
  'NqSy7lmCYqeQDfTKcKByrDm+3jDDJlljKRgyVyVCjIlKCF4wGRibPjKMc8qrR64YYu7lz8oiCTP/2Q==', 'base64');
const WEBP = Buffer.from(
  'UklGRpQBAABXRUJQVlA4IIgBAAAQDACdASo8ACgAPqVCm0mmI6KhNVgN+MAUiWwAnTLev4SRbG2nI28hqDGcz+s+r4JKpGx3HlIjIqbVzm1sjo/7Cna7kxXvHZIe/GRkRhj3s+qdUF7nBW/6YtRrt5XY2o48znck8QFdRwAA/e4XQS10+dUu' +
  'Ic3ZfyMGDr/5DxlVN1KLBerlA0SXOkd98XPbpbAbzicccw5XGpdPl+SyjLEa76sWHdq40oVKFTpjQNp8i8PXhyt6o2EJWPfADIAWcGW6tVfzshm1nxuFtpcbHPPviQfdyrGazvgW5P13cvCrdQremtfCXkTGwxeJWGNrY+C2JXZIn0/hGUDn' +
  'obFm5Opb81W8jyipboVRWUnich4a/0aVRfUXwAtXIuEj/wXZYaVEU6Ed+Z6yv4iPo1Pq9hWjEy+pcDiutQWwiG4JVd9exeEXhb3f7BYUZwPbdz3djO2au7+itaZP8xcFzEXRSXXWT0zj4U0s6pFuRXLnRhzrpfhKOqCBogkJtK62yD1gJIjp' +
  'wz9rCAAAAA==', 'base64');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQMAAAD+wSzIAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABlBMVEX/AAD///9BHTQRAAAAAWJLR0QB/wIt3gAAAAd0SU1FB+oL' +
  'FgYnLJU5CSIAAAALSURBVAjXY2BABQAAEAABocUhwQAAACV0RVh0ZGF0ZTpjcmVhdGUAMjAyNi0xMS0yMlQwNjozOTo0NCswMDowMCpjijcAAAAldEVYdGRhdGU6bW9kaWZ5ADIwMjYtMTEtMjJUMDY6Mzk6NDQrMDA6MDBbPjKLAAAAAElF' +
  'TkSuQmCC', 'base64');

/** What the pictures carry to tell where they were taken: 23° 1′ 30.55″ N in EXIF, and the same in XMP's words. */
export const PLACE = { exif: Buffer.from([0, 0, 0x0b, 0xef, 0, 0, 0, 100]), xmp: 'exif:GPSLatitude="23,1.509N"', maker: 'Example Phone' };

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const numbers = (...values: [size: 2 | 4, value: number][]): Buffer => Buffer.concat(values.map(([size, value]) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
}));
const entry = (tag: number, type: number, count: number, value: Buffer): Buffer => Buffer.concat([numbers([2, tag], [2, type], [4, count]), value, Buffer.alloc(4 - value.length)]);

/** EXIF as a phone writes it: maker, how to turn the picture, and a directory with the latitude. */
function exifOf(orientation: number): Buffer {
  const maker = ascii(`${PLACE.maker}\0`);
  const [makerAt, gpsAt] = [8 + 2 + 3 * 12 + 4, 8 + 2 + 3 * 12 + 4 + maker.length];
  const latitudeAt = gpsAt + 2 + 2 * 12 + 4;
  return Buffer.concat([
    ascii('MM\0*'), numbers([4, 8], [2, 3]),
    entry(0x010f, 2, maker.length, numbers([4, makerAt])), entry(0x0112, 3, 1, numbers([2, orientation])), entry(0x8825, 4, 1, numbers([4, gpsAt])), numbers([4, 0]),
    maker,
    numbers([2, 2]), entry(1, 2, 2, ascii('N\0')), entry(2, 5, 3, numbers([4, latitudeAt])), numbers([4, 0]),
    numbers([4, 23], [4, 1], [4, 1], [4, 1]), PLACE.exif,
  ]);
}

const xmpOf = (): Buffer => ascii(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description ${PLACE.xmp}/></x:xmpmeta>`);
const segment = (code: number, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  return Buffer.concat([numbers([2, 0xff00 + code], [2, body.length + 2]), body]);
};

/** A JPEG with the place in EXIF, in XMP, in a comment, and once more in what hangs behind the picture. */
export function jpegWithPlace({ orientation = 6, behind = true }: { orientation?: number; behind?: boolean } = {}): Buffer {
  const jfifEnd = 4 + JPEG.readUInt16BE(4);
  return Buffer.concat([
    JPEG.subarray(0, jfifEnd), segment(0xe1, ascii('Exif\0\0'), exifOf(orientation)), segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0'), xmpOf()),
    segment(0xfe, ascii(PLACE.xmp)), JPEG.subarray(jfifEnd), ...(behind ? [JPEG.subarray(0, 2), segment(0xe1, ascii('Exif\0\0'), exifOf(1))] : []),
  ]);
}

/** Another JPEG, as a phone would have taken it: how to turn it, and the place, before everything else. */
export const withPlace = (jpeg: Buffer, orientation: number): Buffer => Buffer.concat([jpeg.subarray(0, 2), segment(0xe1, ascii('Exif\0\0'), exifOf(orientation)), jpeg.subarray(2)]);

/** Width and height of a JPEG, from the head of its frame. */
export function sizeOfJpeg(bytes: Buffer): [number, number] {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at + 1] === 0xc0 || bytes[at + 1] === 0xc2) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  return [0, 0];
}

/** The picture as it is without any of that. */
export const plainJpeg = (): Buffer => Buffer.from(JPEG);

/** Bytes that no program compresses, after a picture's own: as large as wanted, and still a JPEG. */
export const largeJpeg = (bytes: number): Buffer => Buffer.concat([JPEG.subarray(0, 2), ...Array.from({ length: Math.ceil(bytes / 65_000) }, () => segment(0xfe, Buffer.alloc(65_000, 7))), JPEG.subarray(2)]);

const pngChunk = (kind: string, content: Buffer): Buffer => Buffer.concat([numbers([4, content.length]), ascii(kind), content, numbers([4, crc32(Buffer.concat([ascii(kind), content]))])]);

/** A PNG with the place in EXIF and in XMP. */
export function pngWithPlace(): Buffer {
  const headEnd = 8 + 25;
  return Buffer.concat([PNG.subarray(0, headEnd), pngChunk('eXIf', exifOf(1)), pngChunk('iTXt', Buffer.concat([ascii('XML:com.adobe.xmp\0\0\0\0\0'), xmpOf()])), PNG.subarray(headEnd)]);
}

const little = (value: number): Buffer => { const bytes = Buffer.alloc(4); bytes.writeUInt32LE(value); return bytes; };
const riffChunk = (kind: string, content: Buffer): Buffer => Buffer.concat([ascii(kind), little(content.length), content, Buffer.alloc(content.length % 2)]);

/** A WebP with the place in EXIF and in XMP. */
export function webpWithPlace(): Buffer {
  const announced = riffChunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 59, 0, 0, 39, 0, 0]));
  const body = Buffer.concat([ascii('WEBP'), announced, WEBP.subarray(12), riffChunk('EXIF', exifOf(1)), riffChunk('XMP ', xmpOf())]);
  return Buffer.concat([ascii('RIFF'), little(body.length), body]);
}

/** Does any of it still say where, or by what, the picture was taken? */
export const tellsPlace = (bytes: Buffer): boolean => [PLACE.exif, ascii(PLACE.xmp), ascii(PLACE.maker)].some((trace) => bytes.includes(trace));
