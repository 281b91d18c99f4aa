import { crc32 } from 'node:zlib';

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A zip archive of texts, not compressed: what the newer Office files are. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(text), 10);
    head.writeUInt32LE(text.length, 14);
    head.writeUInt32LE(text.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([ascii('PK\x03\x04'), head, ascii(name), ascii(text)]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([ascii('PK\x01\x02\x14\0'), head, place, ascii(name)]));
    parts.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, ascii('PK\x05\x06'), end]);
}

const PARTS = { docx: ['word/document.xml', 'wordprocessingml.document'], xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'], pptx: ['ppt/presentation.xml', 'presentationml.presentation'] } as const;

/** A newer Office file, with nothing in it. */
export function officeFile(kind: keyof typeof PARTS): Buffer {
  const [part, type] = PARTS[kind];
  return zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    [part]: '<x/>',
  });
}

/** An old Office file, or another one of the same container: a directory that names its main stream. */
export function compoundFile(stream: string): Buffer {
  const [head, entry] = [Buffer.alloc(512), Buffer.alloc(128)];
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  Buffer.from(`${stream}\0`, 'utf16le').copy(entry);
  return Buffer.concat([head, Buffer.alloc(128), entry, Buffer.alloc(256)]);
}

export const PDF = ascii('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const EXE = Buffer.concat([ascii('MZ'), Buffer.alloc(200, 1)]);
export const GIF = Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64');
export const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 0x18]), ascii('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]);
export const SVG = ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
export const HTML = ascii('<!doctype html><script>alert(1)</script>');
