import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AllianceFilter, CompanyFilterField, DirectionFilter, type Filtering, KindFilter, MineFilter, OrganisationFilter, PeriodField, PersonFilter } from './filter-fields';
import type { VisitFilterKey, VisitFilterValues } from './visit-filter';

const FIELDS: readonly VisitFilterKey[] = ['period', 'direction', 'kind', 'org', 'person', 'company', 'alliance', 'mine'];

const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="zq-sheet-row">
    <span aria-hidden="true">{label}</span>
    <div>{children}</div>
  </div>
);

/**
 * All filters on one sheet, as high as the phone. What is chosen takes effect with the button at the thumb, in one
 * step; closing the sheet leaves the list as it was.
 */
export const FilterSheet = ({ values: outside, set: apply, calendar, onClose }: Filtering & { calendar: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const [values, setValues] = useState<VisitFilterValues>(outside);
  const set: Filtering['set'] = (change) =>
    setValues((before): VisitFilterValues => Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => Boolean(value))));
  const fields = { values, set };
  const named = { ...fields, blank: t('visit.filter.any') };
  const confirm = () => {
    apply(Object.fromEntries([...FIELDS, 'from' as const, 'to' as const].map((key) => [key, values[key] ?? null])));
    onClose();
  };
  return (
    <Drawer
      open
      placement="bottom"
      size="100%"
      title={t('visit.filter.title')}
      closable={{ 'aria-label': t('action.close') }}
      onClose={onClose}
      className="zq-sheet"
      footer={
        <div className="zq-sheet-buttons">
          <Button onClick={() => set(Object.fromEntries([...FIELDS, 'from', 'to'].map((key) => [key, null])))}>{t('action.clearFilters')}</Button>
          <Button type="primary" onClick={confirm}>{t('visit.filter.show')}</Button>
        </div>
      }
    >
      {calendar ? null : <Row label={t('visit.filter.period')}><PeriodField {...fields} /></Row>}
      <Row label={t('visit.direction')}><DirectionFilter {...named} /></Row>
      <Row label={t('visit.kind')}><KindFilter {...named} /></Row>
      <Row label={t('visit.organisation')}><OrganisationFilter {...named} /></Row>
      <Row label={t('visit.person')}><PersonFilter {...named} /></Row>
      <Row label={t('visit.company')}><CompanyFilterField {...named} /></Row>
      <Row label={t('visit.alliance')}><AllianceFilter {...named} /></Row>
      <MineFilter {...fields} />
    </Drawer>
  );
};
