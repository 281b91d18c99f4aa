import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { PageHeader } from '../../../shared/page-header';
import type { CountyChoice } from './use-county';
import './rules.css';

const TABS = [
  ['/settings/gates', 'nav.gates'],
  ['/settings/lights', 'nav.lights'],
  ['/settings/lead-clocks', 'nav.leadClocks'],
] as const;

export interface RulesHeaderProps {
  county: CountyChoice;
  /** The county that is shown, once it is known. */
  shown: { id: string; name: string } | undefined;
}

/** Head of the pages that show by what rules a county works: which county, and which of its rules. */
export const RulesHeader = ({ county: { counties, organisationId, choose }, shown }: RulesHeaderProps) => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const kept = organisationId ? `?organisationId=${organisationId}` : '';
  return (
    <>
      <PageHeader
        title={t('nav.rules')}
        sub={counties.length > 1 ? null : shown?.name}
        actions={
          counties.length > 1 ? (
            <Select
              className="zq-rule-county"
              aria-label={t('leadClock.county')}
              value={shown?.id ?? organisationId}
              options={counties.map(({ id, name, kind }) => ({ value: id, label: kind === 'city' ? t('leadClock.cityItself', { name }) : name }))}
              onChange={choose}
            />
          ) : null
        }
      />
      <nav className="zq-rule-tabs" aria-label={t('nav.rules')}>
        {TABS.map(([to, label]) => <Link key={to} to={`${to}${kept}`} aria-current={pathname === to ? 'page' : undefined}>{t(label)}</Link>)}
      </nav>
    </>
  );
};
