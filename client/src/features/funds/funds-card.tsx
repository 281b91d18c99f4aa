import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Yuan } from '../../shared/amount/yuan';
import { dealLink } from '../../shared/links';
import { Link } from 'react-router';
import { Card } from '../../shared/page-header';
import { EmptyState, QueryState } from '../../shared/query-state';
import { DealFundsDocument } from './documents';
import { FundItem } from './fund-item';
import { FundSummary } from './fund-summary';
import './funds.css';
import { useFundSteps } from './use-steps';

/** 到位资金 on the page of a deal: the rate, and each arrival with its chain. Of a whole, the sums hold its phases. */
export const FundsCard = ({ dealId, onReport }: { dealId: string; onReport: () => void }) => {
  const { t } = useTranslation();
  const [result, execute] = useQuery({ query: DealFundsDocument, variables: { id: dealId } });
  const reload = () => execute({ requestPolicy: 'network-only' });
  const deal = result.data?.deal;
  const steps = useFundSteps(deal?.fundArrivals ?? [], reload);
  const paid = (deal?.phases ?? []).filter(({ fundSummary }) => /[1-9]/.test(fundSummary.recognised));
  return (
    <Card title={t('nav.funds')} extra={deal?.viewerCan.includes('reportFunds') ? <Button type="link" onClick={onReport}>{t('funds.do.report')}</Button> : null}>
      <QueryState result={result} onRetry={reload} rows={3}>
        {(data) => (
          <>
            <FundSummary summary={data.deal.fundSummary} />
            {paid.length > 0 ? (
              <p className="zq-fund-phases zq-muted">{t('funds.inPhases')} {paid.map((phase) => <span key={phase.id}><Link to={dealLink(phase.id)}>{phase.name}</Link> <Yuan value={phase.fundSummary.recognised} /></span>)}</p>
            ) : null}
            {data.deal.fundArrivals.length === 0
              ? <EmptyState text={t('funds.noneOfDeal')} />
              : <ul className="zq-cards">{data.deal.fundArrivals.map((funds) => <li key={funds.id}><FundItem funds={funds} onOpen={steps.open} /></li>)}</ul>}
          </>
        )}
      </QueryState>
      {steps.dialog}
    </Card>
  );
};
