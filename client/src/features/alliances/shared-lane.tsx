import { useTranslation } from 'react-i18next';
import type { SharedDealsQuery } from '../../gql/graphql';
import type { Stage } from '../../gql/schema';
import { usePages } from '../../shared/connection';
import { LightTag } from '../../shared/light-tag';
import { LoadMore } from '../../shared/load-more';
import { Card } from '../../shared/page-header';
import { EmptyState, QueryState } from '../../shared/query-state';
import { StageTag } from '../../shared/stage-tag';
import { SharedDealsDocument } from './documents';

type Shared = SharedDealsQuery['sharedDeals']['nodes'][number];

/** All that a partner may see of a deal: code name, industry, size band, stage, light, last update. Nothing else is even asked for. */
const SharedCard = ({ deal }: { deal: Shared }) => {
  const { t } = useTranslation();
  return (
    <div className="zq-share">
      <div className="zq-share-head">
        <b>{deal.codeName}</b>
        <StageTag stage={deal.stage} />
        <LightTag light={deal.light} />
      </div>
      <dl className="zq-facts">
        <div><dt>{t('alliance.industry')}</dt><dd>{deal.industry ?? t('state.unknown')}</dd></div>
        <div><dt>{t('alliance.sizeBand')}</dt><dd>{deal.sizeBand}</dd></div>
        <div><dt>{t('alliance.updatedOn')}</dt><dd>{deal.updatedOn}</dd></div>
      </dl>
    </div>
  );
};

export interface SharedLaneProps {
  allianceId: string | undefined;
  stage: Stage | undefined;
  filters: { count: number; clear: () => void };
}

/** 共享给我们: the deals that partners show to this person's organisation. */
export const SharedLane = ({ allianceId, stage, filters }: SharedLaneProps) => {
  const { t } = useTranslation();
  const filter = { ...(allianceId ? { allianceId } : {}), ...(stage ? { stage } : {}) };
  const pages = usePages(SharedDealsDocument, { first: 20, filter }, (data) => data.sharedDeals);
  return (
    <Card title={t('alliance.toUs')} extra={pages.result.data ? <span className="zq-muted">{t('unit.deals', { count: pages.totalCount })}</span> : null}>
      <QueryState result={pages.result} onRetry={pages.reload} isEmpty={() => pages.nodes.length === 0} empty={<EmptyState text={t('alliance.noneToUs')} />} filters={filters}>
        {() => (
          <>
            <ul className="zq-cards">{pages.nodes.map((deal) => <li key={deal.id}><SharedCard deal={deal} /></li>)}</ul>
            {pages.hasMore ? <LoadMore pages={pages} /> : null}
          </>
        )}
      </QueryState>
    </Card>
  );
};
