import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { NavEntry } from './nav';

const isUnder = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

/** One entry of a navigation: marks itself as the current page for the eye and for screen readers. */
export const NavItem = ({ entry, collapsed = false }: { entry: NavEntry; collapsed?: boolean }) => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const here = [entry.to, ...(entry.also ?? [])].some((prefix) => isUnder(pathname, prefix));
  const label = t(entry.label);
  return (
    <Link to={entry.to} className="zq-nav-item" aria-current={here ? 'page' : undefined} title={collapsed ? label : undefined}>
      <span className="zq-nav-icon" aria-hidden="true">{entry.icon}</span>
      <span className={collapsed ? 'zq-sr' : 'zq-nav-label'}>{label}</span>
    </Link>
  );
};
