import { describe, expect, it } from '@jest/globals';
import { compoundFile, EXE, GIF, HEIC, HTML, officeFile, PDF, SVG, zipOf } from '../../../../test/support/documents.js';
import { plainJpeg, pngWithPlace, webpWithPlace } from '../../../../test/support/photos.js';
import { recognise, type FileKind } from './file-kind.js';
import { cleanName } from './file-name.js';

const jpeg: FileKind = { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] };
const pdf: FileKind = { mediaType: 'application/pdf', extensions: ['pdf'] };

describe('the kind of a file', () => {
  it.each([
    ['jpg', plainJpeg()], ['png', pngWithPlace()], ['webp', webpWithPlace()], ['gif', GIF], ['pdf', PDF],
    ['docx', officeFile('docx')], ['xlsx', officeFile('xlsx')], ['pptx', officeFile('pptx')],
    ['doc', compoundFile('WordDocument')], ['xls', compoundFile('Workbook')], ['xls', compoundFile('Book')], ['ppt', compoundFile('PowerPoint Document')],
  ])('%s is taken in', async (extension, bytes) => {
    expect((await recognise(bytes)).kind?.extensions[0]).toBe(extension);
  });

  it.each([
    ['exe', EXE], ['heic', HEIC], ['svg', SVG], ['html', HTML], ['zip', zipOf({ 'a.txt': 'a' })], ['cfb', compoundFile('Installer')], [null, Buffer.from('just words')],
    // The words alone are not the stream: a mail about a Workbook is no workbook.
    ['cfb', Buffer.concat([compoundFile('Mail'), Buffer.from('xWorkbook\0', 'utf16le')])],
  ])('%s is not', async (called, bytes) => {
    expect(await recognise(bytes)).toEqual({ kind: null, called });
  });
});

describe('the name of a file', () => {
  it.each([
    ['厂区照片.JPG', '厂区照片.JPG'], ['IMG_0001.jpeg', 'IMG_0001.jpeg'], ['photo', 'photo.jpg'], ['photo.png', 'photo.jpg'], ['invoice.pdf.exe', 'invoice.pdf.jpg'],
    ['第1.2版', '第1.2版.jpg'], ['../../etc/passwd', 'passwd.jpg'], ['C:\\Users\\a\\现场.jpg', '现场.jpg'], ['\u202egpj.exe', 'gpj.jpg'], ['a\u0000b\nc"<x>.jpg', 'abcx.jpg'],
    ['', 'file.jpg'], ['...', 'file.jpg'], ['.jpg', 'jpg.jpg'], ['  空 格 .jpg ', '空 格.jpg'], ['𠮷野家😀.jpg', '𠮷野家😀.jpg'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanName(given, jpeg)).toBe(kept);
  });

  it('has at most 200 characters, its ending among them', () => {
    const name = cleanName(`${'𠮷'.repeat(10_000)}.pdf`, pdf);
    expect([[...name].length, name.endsWith('𠮷.pdf')]).toEqual([200, true]);
  });
});
