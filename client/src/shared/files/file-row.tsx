import { CloseOutlined, FileOutlined, RedoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from './accepted';
import type { FileItem } from './file-item';

/** One picked file: its picture, how far it has come, and what can be done about it. */
export const FileRow = ({ item, onRemove, onRetry }: { item: FileItem; onRemove: () => void; onRetry: () => void }) => {
  const { t } = useTranslation();
  const { name, state, progress, reason, preview, blob, isFinal } = item;
  const [isPicture, setPicture] = useState(true);
  const percent = Math.round(progress * 100);
  return (
    <li className="zq-file" data-state={state}>
      {preview && isPicture ? <img src={preview} alt="" onError={() => setPicture(false)} /> : <span className="zq-file-icon" aria-hidden="true"><FileOutlined /></span>}
      <div className="zq-file-text">
        <span className="zq-file-name" title={name}>{name}</span>
        <small>
          <span>{state === 'sending' ? t('files.state.sending', { percent }) : t(`files.state.${state}`)}</span>
          {blob && state !== 'refused' ? <span className="zq-file-size">{sizeText(blob.size)}</span> : null}
        </small>
        {state === 'sending' ? <progress value={progress} max={1} aria-label={t('files.progressOf', { name })} /> : null}
        {state === 'refused' && reason ? <p role="alert">{reason}</p> : null}
      </div>
      {state === 'refused' && !isFinal ? <Button type="text" icon={<RedoOutlined />} aria-label={t('files.retryOf', { name })} onClick={onRetry} /> : null}
      <Button type="text" icon={<CloseOutlined />} aria-label={t('files.removeOf', { name })} onClick={onRemove} />
    </li>
  );
};
