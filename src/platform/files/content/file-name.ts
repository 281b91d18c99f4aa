import type { FileKind } from './file-kind.js';

const LONGEST = 200;
// Control characters, marks that turn the direction of writing ("gpj.exe" reads as "exe.jpg"), and what file systems refuse.
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff<>:"|?*]/gu;
const EXTENSION = /\.([A-Za-z][A-Za-z0-9]{0,4})$/;

/**
 * The name to keep: without folders and characters that could deceive or harm, ending as the content is, of at most
 * 200 characters.
 */
export function cleanName(given: string, kind: FileKind): string {
  const name = (given.split(/[\\/]/).at(-1) ?? '').normalize('NFC').replace(FORBIDDEN, '').replace(/\s+/gu, ' ').replace(/^[. ]+|[. ]+$/gu, '');
  const extension = EXTENSION.exec(name)?.[1];
  const isRight = extension !== undefined && kind.extensions.includes(extension.toLowerCase());
  const ending = isRight ? extension : kind.extensions[0];
  const stem = (extension === undefined ? name : name.slice(0, -extension.length - 1)).replace(/[. ]+$/u, '') || 'file';
  return `${[...stem].slice(0, LONGEST - ending.length - 1).join('')}.${ending}`;
}
