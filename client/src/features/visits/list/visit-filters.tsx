import { DownOutlined, FilterOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../../../shared/search-box';
import type { UrlFilter } from '../../../shared/url-filter';
import { usePhone } from '../../../shared/use-phone';
import { AllianceFilter, CompanyFilterField, DirectionFilter, KindFilter, MineFilter, OrganisationFilter, PeriodField, PersonFilter } from './filter-fields';
import { FilterTags } from './filter-tags';
import { UnknownFilters } from './unknown-filters';
import { activeFilters, type VisitFilterKey } from './visit-filter';

const FilterSheet = lazy(() => import('./filter-sheet').then((module) => ({ default: module.FilterSheet })));

/** Folded away on a desk until they are asked for. */
const RARE: readonly VisitFilterKey[] = ['kind', 'person', 'company', 'alliance', 'mine'];

/** What the log can be filtered by, all of it in the address: one row on a desk, a sheet on a phone. */
export const VisitFilters = ({ filter }: { filter: UrlFilter<VisitFilterKey> }) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const { values, set } = filter;
  const calendar = values.view === 'calendar';
  const active = activeFilters(values);
  const rare = active.filter((key) => RARE.includes(key));
  const search = <SearchBox value={values.search} onSearch={(text) => set({ search: text })} placeholder={t('visit.search')} />;
  const clear = active.length > 0 ? <Button type="link" onClick={() => set(Object.fromEntries([...active, 'from', 'to'].map((key) => [key, null])))}>{t('action.clearFilters')}</Button> : null;

  if (phone) {
    const inSheet = active.filter((key) => key !== 'search');
    return (
      <>
        <div className="zq-toolbar zq-visit-filters">
          {search}
          <Button icon={<FilterOutlined />} onClick={() => setOpen(true)} aria-haspopup="dialog">
            {inSheet.length > 0 ? t('visit.filter.counted', { number: inSheet.length }) : t('visit.filter.title')}
          </Button>
          <FilterTags values={values} set={set} keys={inSheet} />
        </div>
        <UnknownFilters values={values} set={set} />
        {open ? <Suspense fallback={null}><FilterSheet values={values} set={set} calendar={calendar} onClose={() => setOpen(false)} /></Suspense> : null}
      </>
    );
  }
  return (
    <div className="zq-visit-filters">
      <div className="zq-toolbar">
        {search}
        {calendar ? null : <PeriodField values={values} set={set} />}
        <DirectionFilter values={values} set={set} />
        <OrganisationFilter values={values} set={set} />
        <Button type="text" icon={open ? <UpOutlined /> : <DownOutlined />} iconPlacement="end" aria-expanded={open} onClick={() => setOpen(!open)}>
          {rare.length > 0 ? t('visit.filter.moreCounted', { number: rare.length }) : t('visit.filter.more')}
        </Button>
        {clear}
      </div>
      {open ? (
        <div className="zq-toolbar" role="group" aria-label={t('visit.filter.more')}>
          <KindFilter values={values} set={set} />
          <PersonFilter values={values} set={set} />
          <CompanyFilterField values={values} set={set} />
          <AllianceFilter values={values} set={set} />
          <MineFilter values={values} set={set} />
        </div>
      ) : <FilterTags values={values} set={set} keys={rare} />}
      <UnknownFilters values={values} set={set} />
    </div>
  );
};
