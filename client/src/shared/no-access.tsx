import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

const Message = ({ mark, title, text }: { mark: string; title: string; text: ReactNode }) => {
  const navigate = useNavigate();
  const { t } = useTranslation();
  return (
    <div className="zq-message" role="alert">
      <span className="zq-message-mark" aria-hidden="true">{mark}</span>
      <h1>{title}</h1>
      <p>{text}</p>
      <Button type="primary" onClick={() => void navigate('/', { replace: true })}>
        {t('action.home')}
      </Button>
    </div>
  );
};

/** The page exists, this person may not see it. */
export const NoPermission = () => {
  const { t } = useTranslation();
  return <Message mark="403" title={t('state.noPermission')} text={t('state.noPermissionHint')} />;
};

/** No such page, or a record that is out of reach: the two are not told apart, on purpose. */
export const NotFound = () => {
  const { t } = useTranslation();
  return <Message mark="404" title={t('state.notFound')} text={t('state.notFoundHint')} />;
};
