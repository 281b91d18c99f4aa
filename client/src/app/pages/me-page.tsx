import { RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { GrantList } from '../../features/identity/grant-list';
import '../../features/identity/identity.css';
import { OutboxCard } from '../../features/visits/outbox/outbox-card';
import { Card, PageHeader } from '../../shared/page-header';
import { usePhone } from '../../shared/use-phone';
import { useSession, useViewer } from '../../shared/viewer';
import { LanguageSwitch } from '../layout/language-switch';
import { barFor, OVERSIGHT, shownTo, WORK } from '../layout/nav';
import { useLogout } from '../use-logout';

/** 我的: who I am here, my grants, language, the way out; on a phone also everything that the bottom bar has no room for. */
export const MePage = () => {
  const { t } = useTranslation();
  const phone = usePhone();
  const viewer = useViewer();
  const { can } = useSession();
  const logout = useLogout();
  const onBar = new Set(barFor(can).map((entry) => entry.to));
  const elsewhere = shownTo([...WORK, ...OVERSIGHT], can).filter((entry) => !onBar.has(entry.to));

  return (
    <div className="zq-narrow">
      <PageHeader title={viewer.name} sub={viewer.username} />
      <OutboxCard />
      {phone && elsewhere.length > 0 ? (
        <Card title={t('me.more')} className="zq-below">
          {elsewhere.map((entry) => (
            <Link key={entry.to} to={entry.to} className="zq-me-line">
              <span>{entry.icon} {t(entry.label)}</span>
              <RightOutlined className="zq-muted" aria-hidden />
            </Link>
          ))}
        </Card>
      ) : null}
      <Card title={t('me.grants')}>
        <div className="zq-pad">
          <GrantList grants={viewer.grants} />
          <p className="zq-muted zq-note">{t('me.grantsHint')}</p>
        </div>
      </Card>
      <Card title={t('me.settings')}>
        <div className="zq-me-line">
          <span>{t('me.language')}</span>
          <LanguageSwitch />
        </div>
        <div className="zq-me-line">
          <span>{t('me.session')}</span>
          <Button onClick={() => void logout()}>{t('action.logout')}</Button>
        </div>
      </Card>
    </div>
  );
};
