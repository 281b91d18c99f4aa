import { Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DateInput } from '../../../shared/date-input';
import { asOptions } from '../../../shared/organisation-tree';
import type { UrlFilter } from '../../../shared/url-filter';
import { ReportOrganisationsDocument } from '../documents';
import { type Days, type Period, PERIODS } from '../period';

export const SCOPE_KEYS = ['period', 'from', 'to', 'organisationId', 'chain'] as const;
export type ScopeKey = (typeof SCOPE_KEYS)[number];

/** Of which organisation, days and chain the numbers are; all of it stands in the address. */
export const ScopeBar = ({ filter: { values, set }, period, from, to }: { filter: UrlFilter<ScopeKey>; period: Period } & Days) => {
  const { t } = useTranslation();
  const [organisations] = useQuery({ query: ReportOrganisationsDocument });
  return (
    <div className="zq-toolbar">
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        className="zq-filter-wide"
        placeholder={t('report.anyOrganisation')}
        aria-label={t('report.organisation')}
        value={values.organisationId}
        options={asOptions((organisations.data?.organisations ?? []).map(({ parentId, ...one }) => ({ ...one, parentId: parentId ?? null })))}
        onChange={(value?: string) => set({ organisationId: value ?? null })}
      />
      <Select<Period>
        className="zq-filter"
        aria-label={t('report.period')}
        value={period}
        options={PERIODS.map((value) => ({ value, label: t(`report.periodOf.${value}`) }))}
        onChange={(value) => set(value === 'own' ? { period: value, from, to } : { period: value === 'year' ? null : value, from: null, to: null })}
      />
      {period === 'own' ? (
        <>
          <span className="zq-report-day"><DateInput id="report-from" value={from} max={to} placeholder={t('report.from')} onChange={(day) => set({ from: day })} /></span>
          <label htmlFor="report-to" className="zq-muted">{t('report.to')}</label>
          <span className="zq-report-day"><DateInput id="report-to" value={to} min={from} placeholder={t('report.to')} onChange={(day) => set({ to: day })} /></span>
        </>
      ) : <span className="zq-muted zq-due">{t('report.days', { from, to })}</span>}
      {values.chain ? <Tag variant="outlined" className="zq-report-chain" closable={{ 'aria-label': t('report.allChains') }} onClose={() => set({ chain: null })}>{t('report.chainIs', { chain: values.chain })}</Tag> : null}
    </div>
  );
};
