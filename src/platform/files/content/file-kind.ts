import { fileTypeFromBuffer } from 'file-type';
import { stripJpeg } from './jpeg.js';
import { stripPng, stripWebp } from './other-photos.js';

/** A kind of file that is taken in. */
export interface FileKind {
  mediaType: string;
  /** What its names may end with; the first is given to a name that ends otherwise. */
  extensions: readonly [string, ...string[]];
  /** Takes out where and by what it was taken; null when it is broken. */
  strip?: (bytes: Buffer) => Buffer | null;
}

const KINDS: Readonly<Record<string, FileKind>> = {
  jpg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], strip: stripJpeg },
  png: { mediaType: 'image/png', extensions: ['png'], strip: stripPng },
  webp: { mediaType: 'image/webp', extensions: ['webp'], strip: stripWebp },
  gif: { mediaType: 'image/gif', extensions: ['gif'] },
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', extensions: ['pptx'] },
  doc: { mediaType: 'application/msword', extensions: ['doc', 'wps'] },
  xls: { mediaType: 'application/vnd.ms-excel', extensions: ['xls', 'et'] },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', extensions: ['ppt', 'dps'] },
};

/** What shows which of the old Office programs wrote a compound file: the name of its main stream. */
const MAIN_STREAMS = [['WordDocument', 'doc'], ['Workbook', 'xls'], ['Book', 'xls'], ['PowerPoint Document', 'ppt']] as const;
const ENTRY_BYTES = 128;

/** Old Office files, installers and mails share one container (MS-CFB): its directory says which it is. */
function kindOfCompound(bytes: Buffer): string {
  for (const [name, kind] of MAIN_STREAMS) {
    const wanted = Buffer.from(`${name}\0`, 'utf16le');
    for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) if (at % ENTRY_BYTES === 0) return kind;
  }
  return 'cfb';
}

/** What a file is by its content; its name does not count. */
export interface Recognised {
  /** The kind, if it is taken in. */
  kind: FileKind | null;
  /** What it is called, such as 'exe'; null when nobody knows. */
  called: string | null;
}

/** Looks at the content alone. */
export async function recognise(bytes: Buffer): Promise<Recognised> {
  const found = await fileTypeFromBuffer(bytes);
  const called = found?.ext === 'cfb' ? kindOfCompound(bytes) : found?.ext ?? markupOf(bytes);
  return { kind: called === null ? null : KINDS[called] ?? null, called };
}

/** Pages and drawings are text that a browser would run; told apart only to be refused by name. */
function markupOf(bytes: Buffer): string | null {
  const start = bytes.toString('utf8', 0, 1000).toLowerCase();
  return start.includes('<svg') ? 'svg' : /<(!doctype html|html|script|body)/.test(start) ? 'html' : null;
}
