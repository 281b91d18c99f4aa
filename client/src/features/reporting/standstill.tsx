import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Yuan } from '../../shared/amount/yuan';
import { LightTag } from '../../shared/light-tag';
import { dealLink } from '../../shared/links';
import { Card } from '../../shared/page-header';
import { EmptyState, QueryState } from '../../shared/query-state';
import { StageTag } from '../../shared/stage-tag';
import { StandstillDocument } from './documents';

/** Active deals that have stood still the longest, and for how long. */
export const StandstillList = () => {
  const { t } = useTranslation();
  const [result, retry] = useQuery({ query: StandstillDocument, variables: { first: 10 } });
  return (
    <Card title={t('dashboard.standstill')} extra={<span className="zq-muted">{t('dashboard.standstillHint')}</span>}>
      <QueryState
        result={result}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        isEmpty={(data) => data.standstill.length === 0}
        empty={<EmptyState text={t('dashboard.noStandstill')} />}
      >
        {(data) => (
          <ol className="zq-still">
            {data.standstill.map(({ deal, days }) => (
              <li key={deal.id}>
                <span className="zq-still-days"><b>{days}</b> {t('unit.dayWord', { count: days })}</span>
                <span className="zq-still-what">
                  <Link to={dealLink(deal.id)}>{deal.name}</Link>
                  <small className="zq-muted">
                    {t('dashboard.lastProgress', { date: deal.lastProgressOn })} · {deal.officer?.name ?? deal.organisation.shortName}
                    {deal.totalInvestment ? <> · <Yuan value={deal.totalInvestment} bound={deal.totalInvestmentBound} /></> : null}
                  </small>
                </span>
                <span className="zq-still-tags">
                  <StageTag stage={deal.stage} />
                  <LightTag light={deal.light} reason={deal.lightReason} />
                </span>
              </li>
            ))}
          </ol>
        )}
      </QueryState>
    </Card>
  );
};
