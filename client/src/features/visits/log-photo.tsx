import { CloseOutlined } from '@ant-design/icons';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findFile } from './outbox/store';
import type { DraftFile } from './visit-draft';

export type PhotoState = 'waiting' | 'sending' | 'done';
const WORDS: Record<PhotoState, string> = { waiting: 'visit.photoWaiting', sending: 'visit.photoSending', done: 'visit.photoDone' };

/** One photo or file of a visit that is being written, shown from this device. */
export const LogPhoto = ({ file, state, onRemove }: { file: DraftFile; state: PhotoState; onRemove: () => void }) => {
  const { t } = useTranslation();
  const [url, setUrl] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void findFile(file.id).then((stored) => {
      if (gone || !stored) return;
      setSent(stored.sentAt !== null);
      if (!stored.type.startsWith('image/')) return;
      made = URL.createObjectURL(new Blob([stored.bytes], { type: stored.type }));
      setUrl(made);
    }, () => undefined);
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [file.id]);
  return (
    <div className="zq-photo">
      {url ? <img src={url} alt={file.name} /> : <span>{file.name}</span>}
      <small role="status">{t(WORDS[sent ? 'done' : state])}</small>
      <button type="button" aria-label={t('visit.photoRemove', { name: file.name })} onClick={onRemove}><CloseOutlined /></button>
    </div>
  );
};
