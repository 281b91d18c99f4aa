import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerWorker, takeOver } from './register-worker';

/** Registers the worker, and says when a new version is ready: taken over when the person likes, or at the next start. */
export const UpdateNotice = () => {
  const { t } = useTranslation();
  const [ready, setReady] = useState(false);
  useEffect(() => { void registerWorker(() => setReady(true)); }, []);
  if (!ready) return null;
  return (
    <div className="zq-update" role="status">
      <span>{t('offline.update')}</span>
      <Button type="primary" onClick={() => void takeOver()}>{t('offline.updateNow')}</Button>
    </div>
  );
};
