import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { LoginForm } from '../features/identity/login-form';

/** The session ran out while a page was open: sign in here, and what was typed below is still there. */
export const SignInAgain = ({ username, onDone }: { username: string; onDone: (samePerson: boolean) => void }) => {
  const { t } = useTranslation();
  return (
    <Modal open title={t('login.expired')} footer={null} closable={false} width={400} mask={{ closable: false }} keyboard={false}>
      <p className="zq-muted zq-form-alert">{t('login.expiredHint')}</p>
      <LoginForm username={username} onSignedIn={(name) => onDone(name === username)} />
    </Modal>
  );
};
