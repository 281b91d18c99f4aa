import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { finishLogout, isLogoutPending } from '../shared/device/pending-logout';

const AGAIN_MS = 10_000;

/** After a sign-out without a network: nobody comes in here before the server knows of it. */
export const LogoutFirst = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation();
  const [pending, setPending] = useState(isLogoutPending);

  useEffect(() => {
    if (!pending) return undefined;
    const end = () => void finishLogout().then((done) => { if (done) setPending(false); });
    end();
    const timer = setInterval(end, AGAIN_MS);
    window.addEventListener('online', end);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', end);
    };
  }, [pending]);

  if (!pending) return children;
  return (
    <div className="zq-message" role="status">
      <h1>{t('offline.loggedOut')}</h1>
      <p>{t('offline.loggedOutHint')}</p>
    </div>
  );
};
