import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { FunnelQuery } from '../../../gql/graphql';
import { YuanSum } from '../../../shared/amount/yuan-sum';
import { countedLink, type DealsQuery, summedLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { STAGES } from '../../../shared/stages';
import { FunnelDocument } from '../documents';
import { longestOf, Measured, shareOf } from '../measure';
import { Rate } from '../rate';

type Step = FunnelQuery['funnel'][number];

/** Deals that did not drop out and stand at this stage or beyond it. */
const cameAtLeastTo = (stage: Step['stage'], organisationId: string | undefined): DealsQuery =>
  ({ stages: STAGES.slice(STAGES.indexOf(stage)), statuses: ['active', 'suspended'], ...(organisationId ? { organisationId } : {}) });

const FunnelTable = ({ steps, organisationId }: { steps: readonly Step[]; organisationId: string | undefined }) => {
  const { t } = useTranslation();
  const [most, largest] = [longestOf(steps.map(({ count }) => count)), longestOf(steps.map(({ sumInvestment }) => sumInvestment))];
  return (
    <table className="zq-bars zq-funnel">
      <thead>
        <tr>
          <th scope="col">{t('report.cameTo')}</th>
          <th scope="col" className="zq-number">{t('dashboard.count')}</th>
          <th scope="col" className="zq-number">{t('dashboard.investment')}</th>
          <th scope="col" className="zq-number">{t('report.conversion')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ stage, count, sumInvestment, conversion }) => {
          const query = cameAtLeastTo(stage, organisationId);
          const name = t(`stage.${stage}`);
          return (
            <tr key={stage}>
              <th scope="row">{name}</th>
              <td><Measured percent={shareOf(count, most)} tone="count"><Link to={countedLink(query)} aria-label={t('dashboard.openStage', { stage: name, count })}>{count}</Link></Measured></td>
              <td><Measured percent={shareOf(sumInvestment, largest)} tone="sum"><Link to={summedLink(query)} aria-label={t('report.openSum', { stage: name })}><YuanSum value={sumInvestment} count={count} /></Link></Measured></td>
              <td className="zq-number" data-label={t('report.conversion')}>{stage === STAGES[0] ? null : <Rate value={conversion} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** 项目漏斗: how many deals came at least so far, with their money beside them and what part of the step before that is. */
export const FunnelCard = ({ organisationId }: { organisationId: string | undefined }) => {
  const { t } = useTranslation();
  const [result, retry] = useQuery({ query: FunnelDocument, variables: { organisationId: organisationId ?? null } });
  return (
    <Card title={t('report.funnel')} extra={<span className="zq-muted">{t('report.funnelHint')}</span>}>
      <QueryState
        result={result}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        isEmpty={({ funnel }) => (funnel[0]?.count ?? 0) === 0}
        empty={<EmptyState text={t('dashboard.empty')} />}
        rows={10}
      >
        {({ funnel }) => <FunnelTable steps={funnel} organisationId={organisationId} />}
      </QueryState>
    </Card>
  );
};
