import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../use-phone';
import { ACCEPTED } from './accepted';
import type { FileItem } from './file-item';
import { FileRow } from './file-row';
import { MOST_FILES, useFiles } from './use-files';
import './files.css';

export interface FilesFieldProps {
  value?: FileItem[];
  onChange?: (items: FileItem[]) => void;
  id?: string;
}

const NONE: FileItem[] = [];

/** Photos and files of a record: picked or taken, reduced, and sent at once, while the rest of the form is filled in. */
export const FilesField = ({ value = NONE, onChange, id }: FilesFieldProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const camera = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const files = useFiles(value, (items) => onChange?.(items));
  const room = MOST_FILES - value.length;

  const take = async (input: HTMLInputElement) => {
    const picked = [...(input.files ?? [])];
    // Emptied, so that the same file can be picked again.
    input.value = '';
    setBusy(true);
    await files.take(picked);
    setBusy(false);
  };
  const remove = (item: FileItem) => {
    files.remove(item.id);
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
      {value.length > 0 ? (
        <ul aria-label={t('files.list')}>
          {value.map((item) => <FileRow key={item.id} item={item} onRemove={() => remove(item)} onRetry={() => files.retry(item.id)} />)}
        </ul>
      ) : null}
    </div>
  );
};
