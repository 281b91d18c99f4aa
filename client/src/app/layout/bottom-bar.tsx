import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/viewer';
import { barFor } from './nav';
import { NavItem } from './nav-link';

/** Phone navigation at the thumb: 今日 · 项目 · ＋走请 · 任务 · 我的. */
export const BottomBar = () => {
  const { t } = useTranslation();
  const { can } = useSession();
  const entries = barFor(can);
  const middle = Math.ceil(entries.length / 2);
  return (
    <nav className="zq-bottom" aria-label={t('nav.main')}>
      {entries.slice(0, middle).map((entry) => <NavItem key={entry.to} entry={entry} />)}
      {can('visit.log') ? (
        <Link to="/visits/new" className="zq-bottom-plus" aria-label={t('action.logVisit')}>
          <span aria-hidden="true"><PlusOutlined /></span>
          <span className="zq-nav-label">{t('nav.visitShort')}</span>
        </Link>
      ) : null}
      {entries.slice(middle).map((entry) => <NavItem key={entry.to} entry={entry} />)}
    </nav>
  );
};
