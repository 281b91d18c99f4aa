import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

const PAGES = [['/dashboard', 'report.today'], ['/indicators', 'nav.indicators']] as const;

/** From the state of today to the numbers of a period, and back. */
export const ReportSwitch = () => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <nav className="zq-report-switch" aria-label={t('nav.dashboard')}>
      {PAGES.map(([to, label]) => <Link key={to} to={to} aria-current={pathname === to ? 'page' : undefined}>{t(label)}</Link>)}
    </nav>
  );
};
