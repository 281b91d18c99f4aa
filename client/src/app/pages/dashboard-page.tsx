import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PipelineDocument } from '../../features/reporting/documents';
import { StageBars } from '../../features/reporting/stage-bars';
import { ReportSwitch } from '../../features/reporting/report-switch';
import { StandstillList } from '../../features/reporting/standstill';
import { Tiles } from '../../features/reporting/tiles';
import '../../features/reporting/reporting.css';
import { today } from '../../shared/dates';
import { PageHeader } from '../../shared/page-header';
import { EmptyState, QueryState } from '../../shared/query-state';
import { useUrlFilter } from '../../shared/url-filter';

const YEARS_BACK = 6;

/** 领导看板: where the deals are, what was signed and begun this year, what stands still. */
export const DashboardPage = () => {
  const { t } = useTranslation();
  const url = useUrlFilter(['year'] as const);
  const thisYear = Number(today().slice(0, 4));
  const asked = Number(url.values.year);
  const year = Number.isInteger(asked) && asked > 1990 && asked <= thisYear ? asked : thisYear;
  const years = [...new Set([year, ...Array.from({ length: YEARS_BACK }, (_, back) => thisYear - back)])].sort((a, b) => b - a);
  const [result, retry] = useQuery({ query: PipelineDocument, variables: { year } });

  return (
    <>
      <PageHeader
        title={t('nav.dashboard')}
        sub={t('dashboard.asOf', { date: today() })}
        actions={
          <>
            <Select<number>
              value={year}
              aria-label={t('dashboard.year')}
              onChange={(value) => url.set({ year: value === thisYear ? null : String(value) })}
              options={years.map((value) => ({ value, label: t('dashboard.yearOption', { year: value }) }))}
              style={{ width: 120 }}
            />
            <ReportSwitch />
          </>
        }
      />
      <QueryState
        result={result}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        isEmpty={({ pipeline }) => pipeline.count + pipeline.suspended + pipeline.lost + pipeline.signed.count === 0}
        empty={<div className="zq-card"><EmptyState text={t('dashboard.empty')} /></div>}
        rows={12}
      >
        {({ pipeline }) => (
          <>
            <Tiles pipeline={pipeline} />
            <div className="zq-dashboard">
              <StageBars stages={pipeline.stages} />
              <StandstillList />
            </div>
          </>
        )}
      </QueryState>
    </>
  );
};
