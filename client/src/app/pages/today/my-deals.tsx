import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Yuan } from '../../../shared/amount/yuan';
import { LightTag } from '../../../shared/light-tag';
import { dealLink, dealsLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { StageTag } from '../../../shared/stage-tag';
import type { Light } from '../../../gql/schema';
import { MyDealsDocument } from './documents';

const URGENCY: Record<Light, number> = { red: 0, yellow: 1, green: 2, grey: 3 };

/** The deals this person answers for, those that call for something first. */
export const MyDeals = () => {
  const { t } = useTranslation();
  const [result, retry] = useQuery({ query: MyDealsDocument });
  return (
    <Card
      title={<>{t('today.deals')} {result.data ? <span className="zq-muted">{result.data.deals.totalCount}</span> : null}</>}
      extra={<Link to={dealsLink({ mine: true, status: 'active' })}>{t('action.all')}</Link>}
    >
      <QueryState
        result={result}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        isEmpty={(data) => data.deals.nodes.length === 0}
        empty={<EmptyState text={t('today.noDeals')} />}
      >
        {(data) => (
          <ul className="zq-cards">
            {data.deals.nodes
              .toSorted((a, b) => URGENCY[a.light] - URGENCY[b.light])
              .slice(0, 8)
              .map((deal) => (
                <li key={deal.id} className="zq-line">
                  <span className="zq-line-text">
                    <Link to={dealLink(deal.id)}>{deal.name}</Link>
                    <small className="zq-muted"><Yuan value={deal.totalInvestment} bound={deal.totalInvestmentBound} /></small>
                  </span>
                  <StageTag stage={deal.stage} days={deal.stageDays} />
                  <LightTag light={deal.light} reason={deal.lightReason} />
                </li>
              ))}
          </ul>
        )}
      </QueryState>
    </Card>
  );
};
