import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { today } from '../../../shared/dates';
import { PageHeader } from '../../../shared/page-header';
import { QueryState } from '../../../shared/query-state';
import { useUrlFilter } from '../../../shared/url-filter';
import { IndicatorsDocument } from '../documents';
import { FunnelCard } from '../funnel/funnel-card';
import { ChainCard } from '../indicators/chain-card';
import { CohortCard } from '../indicators/cohort-card';
import { EnteredCard } from '../indicators/entered-card';
import type { IndicatorScope } from '../indicators/scope';
import { SCOPE_KEYS, ScopeBar } from '../indicators/scope-bar';
import { SignedTiles } from '../indicators/signed-tiles';
import { periodOf } from '../period';
import { ReportSwitch } from '../report-switch';
import '../reporting.css';

/** 指标与漏斗: what happened within a period, what became of it, and how far the deals have come. Every number opens its list. */
export const IndicatorsPage = () => {
  const { t } = useTranslation();
  const filter = useUrlFilter(SCOPE_KEYS);
  const { organisationId, chain } = filter.values;
  const { period, from, to } = periodOf(filter.values, today());
  const scope: IndicatorScope = { from, to, ...(organisationId ? { organisationId } : {}), ...(chain ? { chain } : {}) };
  const [result, retry] = useQuery({ query: IndicatorsDocument, variables: { filter: { ...scope } } });
  return (
    <>
      <PageHeader title={t('nav.indicators')} sub={t('dashboard.asOf', { date: today() })} actions={<ReportSwitch />} />
      <ScopeBar filter={filter} period={period} from={from} to={to} />
      <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} rows={8}>
        {({ indicators }) => (
          <>
            <SignedTiles indicators={indicators} scope={scope} />
            <div className="zq-report-columns">
              <CohortCard cohort={indicators.cohort} scope={scope} />
              <ChainCard chains={indicators.byChain} scope={scope} onChain={(name) => filter.set({ chain: name })} />
              <EnteredCard entered={indicators.entered} scope={scope} />
              <FunnelCard organisationId={organisationId} />
            </div>
          </>
        )}
      </QueryState>
    </>
  );
};
