import '../../test/dom';
import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { catchUploads, Sending } from '../../test/sending';
import { speak } from '../../test/words';
import { areSending, fileIds, FileList, FilesField, fromStored, type FileItem } from './index';

beforeAll(() => speak());
beforeEach(catchUploads);

let shown: FileItem[] = [];
const Form = ({ start = [] }: { start?: FileItem[] }) => {
  const [value, setValue] = useState(start);
  useEffect(() => { tell(value); });
  return <FilesField value={value} onChange={setValue} />;
};
const tell = (value: FileItem[]) => { shown = value; };
const pdf = (name = '方案.pdf', size = 3) => Object.defineProperty(new File(['pdf'], name, { type: 'application/pdf' }), 'size', { value: size });
const pick = async (...files: File[]) => {
  const input = screen.getByLabelText('选择照片或文件', { selector: 'input' });
  await act(async () => { fireEvent.change(input, { target: { files } }); await Promise.resolve(); });
};
const row = (name: string) => screen.getByText(name).closest('li')!;
const settle = (work: () => void) => act(async () => { work(); await new Promise((resolve) => setTimeout(resolve, 0)); });

describe('FilesField', () => {
  it('sends what is picked at once, tells how far it is, and gives its id', async () => {
    render(<Form />);
    await pick(pdf());
    expect(within(row('方案.pdf')).getByText('上传中 0%')).toBeTruthy();
    await settle(() => Sending.all[0]!.upload.onprogress?.({ loaded: 1, total: 4 }));
    expect(within(row('方案.pdf')).getByText('上传中 25%')).toBeTruthy();
    expect(within(row('方案.pdf')).getByRole('progressbar', { name: '方案.pdf 的上传进度' })).toHaveProperty('value', 0.25);
    expect([areSending(shown), fileIds(shown)]).toEqual([true, []]);
    await settle(() => Sending.all[0]!.take());
    expect(within(row('方案.pdf')).getByText('已上传')).toBeTruthy();
    expect([areSending(shown), fileIds(shown)]).toEqual([false, [Sending.all[0]!.id]]);
  });

  it('sends one after the other, and goes on after one that failed', async () => {
    render(<Form />);
    await pick(pdf('一.pdf'), pdf('二.pdf'));
    await settle(() => undefined);
    expect(Sending.all).toHaveLength(1);
    await settle(() => Sending.all[0]!.onerror?.());
    expect(within(row('一.pdf')).getByRole('alert').textContent).toBe('网络中断，没有传完。请检查网络后点重试。');
    expect(Sending.all).toHaveLength(2);
    await settle(() => Sending.all[1]!.take('二.pdf'));
    expect(fileIds(shown)).toEqual([Sending.all[1]!.id]);
  });

  it('tries again under the same id', async () => {
    render(<Form />);
    await pick(pdf());
    await settle(() => Sending.all[0]!.onerror?.());
    await settle(() => { fireEvent.click(screen.getByRole('button', { name: '重新上传 方案.pdf' })); });
    await settle(() => Sending.all[1]!.take());
    expect(Sending.all[1]!.id).toBe(Sending.all[0]!.id);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says why the server refused one, and offers no vain repetition', async () => {
    render(<Form />);
    await pick(pdf('营业执照.pdf'));
    await settle(() => Sending.all[0]!.answer(415, { errors: [{ message: '', extensions: { code: 'BAD_USER_INPUT', userErrors: [{ code: 'FILE_KIND', field: ['file'], message: '“营业执照.pdf”的内容是 EXE，不能上传。' }] } }] }));
    expect(within(row('营业执照.pdf')).getByRole('alert').textContent).toContain('内容是 EXE');
    expect(screen.queryByRole('button', { name: /重新上传/ })).toBeNull();
    expect(fileIds(shown)).toEqual([]);
  });

  it('shows a sheet of paper in place of a picture that is none', () => {
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
    const { container } = render(<Form start={[{ id: 'f', name: '改名.jpg', state: 'refused', progress: 0, preview: 'blob:x', reason: '不能上传。', isFinal: true }]} />);
    fireEvent.error(container.querySelector('img')!);
    expect([container.querySelector('img'), container.querySelector('.zq-file-icon') !== null]).toEqual([null, true]);
  });

  it('refuses what is too large, empty or a HEIC photo before it is sent, with the way out', async () => {
    Object.assign(globalThis, { createImageBitmap: () => Promise.reject(new Error('no')) });
    jest.spyOn(globalThis, 'Image').mockImplementation(() => Object.defineProperty({} as HTMLImageElement, 'src', { set(this: HTMLImageElement) { setTimeout(() => this.onerror?.(new Event('error')), 0); } }));
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
    render(<Form />);
    await pick(pdf('大.pdf', 25 * 1024 * 1024), pdf('空.pdf', 0), new File(['x'], 'IMG_1.HEIC', { type: '' }));
    await settle(() => undefined);
    await settle(() => undefined);
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      '“大.pdf”超过 20 MB，请压缩或拆分后再选。', '“空.pdf”是空文件（0 字节），请重新选择。',
      '“IMG_1.HEIC”是苹果手机的 HEIC 照片，本浏览器打不开。请在手机“设置 → 相机 → 格式”中选择“兼容性最佳”（JPG），或先转成 JPG 再选。',
    ]);
    expect(Sending.all).toHaveLength(0);
    jest.restoreAllMocks();
  });

  it('stops an upload that is removed, and keeps the focus in the field', async () => {
    render(<Form />);
    await pick(pdf());
    const abort = jest.spyOn(Sending.all[0]!, 'abort');
    await settle(() => { fireEvent.click(screen.getByRole('button', { name: '移除 方案.pdf' })); });
    expect(abort).toHaveBeenCalled();
    expect(shown).toEqual([]);
    expect(document.activeElement?.textContent).toBe('选择照片或文件');
  });

  it('keeps files that the record has already, and takes twenty in all', async () => {
    const start = fromStored(Array.from({ length: 19 }, (_, at) => ({ id: `f${at}`, name: `${at}.jpg`, url: `/api/files/f${at}`, isImage: true })));
    render(<Form start={start} />);
    await pick(pdf('一.pdf'), pdf('二.pdf'));
    await settle(() => undefined);
    expect(shown.map(({ name }) => name).slice(-2)).toEqual(['18.jpg', '一.pdf']);
    expect(screen.getByText('最多 20 个文件，移除后可再添加')).toBeTruthy();
    expect(screen.getByRole('button', { name: /选择照片或文件/ })).toHaveProperty('disabled', true);
  });
});

describe('FileList', () => {
  const until = (seconds: number) => String(Math.floor(Date.now() / 1000) + seconds);
  const file = (seconds: number) => ({ id: 'f', name: '方案.pdf', size: 3_300_000, isImage: false, url: `/api/files/f?until=${until(seconds)}&signature=s` });

  it('gives each file with its size to download', () => {
    render(<FileList files={[file(500)]} />);
    const link = screen.getByRole('link', { name: '下载 方案.pdf（3.1 MB）' });
    expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual([file(500).url, '方案.pdf']);
  });

  it('asks for a new address when the old one has expired, and then downloads', () => {
    const [onExpired, clicked] = [jest.fn(), jest.fn()];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) { clicked(this.getAttribute('href')); });
    const { rerender } = render(<FileList files={[file(-1)]} onExpired={onExpired} />);
    const isAllowed = fireEvent.click(screen.getByRole('link'));
    expect([isAllowed, onExpired.mock.calls.length, clicked.mock.calls.length]).toEqual([false, 1, 0]);
    const fresh = file(600);
    rerender(<FileList files={[fresh]} onExpired={onExpired} />);
    expect(clicked.mock.calls).toEqual([[fresh.url]]);
    jest.restoreAllMocks();
  });
});
