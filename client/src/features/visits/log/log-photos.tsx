import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED } from '../../../shared/files/accepted';
import { FileRow } from '../../../shared/files/file-row';
import { usePhone } from '../../../shared/use-phone';
import { MOST_FILES, useLogPhotos } from './log-photo-files';
import type { DraftFile } from '../visit-draft';
import '../../../shared/files/files.css';

export interface LogPhotosProps {
  /** The id that this visit is kept under: its photos lie on the device with it. */
  draftId: string;
  value?: DraftFile[];
  onChange?: (value: DraftFile[]) => void;
  id?: string;
}

const NONE: DraftFile[] = [];

/** Photos and files of a visit, taken or picked, with or without a network. */
export const LogPhotos = ({ draftId, value = NONE, onChange, id }: LogPhotosProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const camera = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const photos = useLogPhotos(draftId, value, (files) => onChange?.(files));
  const room = MOST_FILES - value.length;

  const take = async (input: HTMLInputElement) => {
    const picked = [...(input.files ?? [])];
    // Emptied, so that the same file can be picked again.
    input.value = '';
    setBusy(true);
    await photos.take(picked);
    setBusy(false);
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
      {photos.items.length > 0 ? (
        <ul aria-label={t('files.list')}>
          {photos.items.map((item) => <FileRow key={item.id} item={item} onRemove={() => photos.remove(item.id)} onRetry={() => photos.retry(item.id)} />)}
        </ul>
      ) : null}
    </div>
  );
};
