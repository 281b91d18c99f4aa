import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { SearchButton } from '../../features/search/search-button';
import { DemoTag } from '../../shared/demo-tag';
import { useSession } from '../../shared/viewer';
import { LanguageSwitch } from './language-switch';
import { OutboxChip } from './outbox-chip';

// A phone has 我的 in its bar instead.
const UserMenu = lazy(() => import('./user-menu').then((module) => ({ default: module.UserMenu })));

/** Where nothing is more wanted than a visit logged. Every other page has a first action of its own, or none: there 记走请 stands back. */
const VISITS_COME_FIRST = ['/today', '/visits', '/board', '/deals'];

/** Top bar: whose desk this is, the one primary action, language, and the person. */
export const TopBar = ({ phone }: { phone: boolean }) => {
  const { t } = useTranslation();
  const { viewer, can } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const organisation = viewer?.grants[0]?.organisation;
  return (
    <header className="zq-top">
      {phone ? (
        <Link to="/" className="zq-top-brand" aria-label={t('app.name')}>
          <img src="/favicon.svg" width={26} height={26} alt="" />
        </Link>
      ) : null}
      <span className="zq-top-organisation" title={organisation?.name}>{phone ? organisation?.shortName : organisation?.name}</span>
      {viewer?.demo ? <DemoTag /> : null}
      <span className="zq-grow" />
      <SearchButton phone={phone} />
      <OutboxChip />
      {!phone && can('visit.log') && pathname !== '/visits/new' ? (
        <Button type={VISITS_COME_FIRST.includes(pathname) ? 'primary' : 'default'} icon={<PlusOutlined />} onClick={() => void navigate('/visits/new')}>
          {t('action.logVisit')}
        </Button>
      ) : null}
      <LanguageSwitch />
      {phone ? null : <Suspense fallback={null}><UserMenu /></Suspense>}
    </header>
  );
};
