import { AppstoreOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { BOARD_KEYS } from './board-keys';

/** Board or table: two ways to look at the same deals, with the same filters. */
export const ViewSwitch = () => {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const kept = new URLSearchParams([...new URLSearchParams(search)].filter(([key]) => (BOARD_KEYS as readonly string[]).includes(key))).toString();
  const to = (path: string) => (kept ? `${path}?${kept}` : path);
  return (
    <nav className="zq-view-switch" aria-label={t('deal.view')}>
      <Link to={to('/board')} aria-current={pathname === '/board' ? 'page' : undefined}><AppstoreOutlined aria-hidden /> {t('deal.viewBoard')}</Link>
      <Link to={to('/deals')} aria-current={pathname === '/deals' ? 'page' : undefined}><UnorderedListOutlined aria-hidden /> {t('deal.viewTable')}</Link>
    </nav>
  );
};
