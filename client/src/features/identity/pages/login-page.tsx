import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DemoTag } from '../../../shared/demo-tag';
import { useSession } from '../../../shared/viewer';
import { type DemoLogin, fetchDemoLogins } from '../demo-logins';
import { LoginForm } from '../login-form';
import { PublicFrame } from '../public-frame';

/** Sign-in. A deployment in demo mode also lists its logins here, so that nobody has to look for them. */
export const LoginPage = () => {
  const { t } = useTranslation();
  const { restart } = useSession();
  const [demo, setDemo] = useState<DemoLogin[] | null>(null);
  const [chosen, setChosen] = useState<DemoLogin | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    void fetchDemoLogins(abort.signal).then(setDemo);
    return () => abort.abort();
  }, []);

  return (
    <PublicFrame title={t('login.title')} tag={demo ? <DemoTag /> : null}>
      <LoginForm key={chosen?.username} username={chosen?.username ?? ''} password={chosen?.password ?? ''} onSignedIn={restart} />
      {demo ? (
        <div className="zq-demo-logins">
          <p>{t('login.demo')}</p>
          <div>
            {demo.map((login) => (
              <Button key={login.username} onClick={() => setChosen(login)} aria-pressed={chosen?.username === login.username}>
                {login.role ? t(`role.${login.role}`) : login.username}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
    </PublicFrame>
  );
};
