import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../use-phone';
import { ACCEPTED, MOST_FILES } from './accepted';
import type { FileItem } from './file-item';
import { FileRow } from './file-row';
import './files.css';

export interface FilesPickerProps {
  id?: string | undefined;
  /** All that is shown, also what was refused. */
  items: readonly FileItem[];
  /** How many of them count towards the most that a record may have. */
  count: number;
  onTake: (picked: readonly File[]) => Promise<void>;
  onRemove: (id: string) => void;
  onRetry: (id: string) => void;
}

/** The buttons that take a photo or pick files, and how far each has come. */
export const FilesPicker = ({ id, items, count, onTake, onRemove, onRetry }: FilesPickerProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const camera = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const room = MOST_FILES - count;

  const take = async (input: HTMLInputElement) => {
    const picked = [...(input.files ?? [])];
    // Emptied, so that the same file can be picked again.
    input.value = '';
    setBusy(true);
    await onTake(picked);
    setBusy(false);
  };
  const remove = (item: FileItem) => {
    onRemove(item.id);
    // The button that had the focus is gone.
    picker.current?.parentElement?.querySelector('button')?.focus();
  };

  return (
    <div id={id} className="zq-files">
      <div className="zq-files-pick">
        {phone ? <Button icon={<CameraOutlined />} disabled={room <= 0} loading={busy} onClick={() => camera.current?.click()}>{t('files.camera')}</Button> : null}
        <Button icon={<PaperClipOutlined />} disabled={room <= 0} loading={busy && !phone} onClick={() => picker.current?.click()}>{t('files.pick')}</Button>
        <small>{room > 0 ? t('files.hint') : t('files.full', { max: MOST_FILES })}</small>
        <input ref={camera} type="file" hidden accept="image/*" capture="environment" aria-label={t('files.camera')} onChange={({ currentTarget }) => void take(currentTarget)} />
        <input ref={picker} type="file" hidden multiple accept={ACCEPTED} aria-label={t('files.pick')} onChange={({ currentTarget }) => void take(currentTarget)} />
      </div>
      {items.length > 0 ? (
        <ul aria-label={t('files.list')}>
          {items.map((item) => <FileRow key={item.id} item={item} onRemove={() => remove(item)} onRetry={() => onRetry(item.id)} />)}
        </ul>
      ) : null}
    </div>
  );
};
