import { Alert, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { MoveDialogs } from '../../features/deals/board/move-dialogs';
import { useMoveDeal } from '../../features/deals/board/use-move';
import '../../features/deals/deals.css';
import { isOwedFirst } from '../../features/deals/lead/clocks';
import { ClocksCard } from '../../features/deals/lead/clocks-card';
import { DealHeader } from '../../features/deals/page/deal-header';
import '../../features/deals/page/deal-page.css';
import { FactsCard } from '../../features/deals/page/facts-card';
import { HoldsCard } from '../../features/deals/page/holds-card';
import { MoversCard } from '../../features/deals/page/movers-card';
import { NextCard } from '../../features/deals/page/next-card';
import { StagePath } from '../../features/deals/page/stage-path';
import type { DealPageQuery } from '../../gql/graphql';
import { QueryState } from '../../shared/query-state';
import { AgreementsTab } from './deal/agreements-tab';
import { ConstructionTab } from './deal/construction-tab';
import { DealDialogs } from './deal/deal-dialogs';
import { DealPageDocument } from './deal/documents';
import { OverviewTab } from './deal/overview-tab';
import { ReviewsTab } from './deal/reviews-tab';
import { StoryTab } from './deal/story-tab';
import { DEAL_TABS, type DealTab } from './deal/tab';
import { useDealAddress } from './deal/use-deal-address';

type Deal = DealPageQuery['deal'];

/** What a leader asks of a deal stands above the tabs: where it is, what holds it, who moves it. */
const DealView = ({ deal, onRetry }: { deal: Deal; onRetry: () => void }) => {
  const { t } = useTranslation();
  const moving = useMoveDeal();
  const { tab, action, about, go, open } = useDealAddress();
  const waiting = deal.tasks.filter((task) => task.state === 'open');
  const parts = { deal, onAction: (next: Parameters<typeof open>[0]) => open(next), onRetry };
  const content: Record<DealTab, ReactNode> = {
    overview: <OverviewTab {...parts} onTab={go} />,
    agreements: <AgreementsTab {...parts} />,
    construction: <ConstructionTab {...parts} />,
    reviews: <ReviewsTab {...parts} />,
    story: <StoryTab {...parts} />,
  };

  return (
    <>
      <DealHeader deal={deal} moving={moving} second={isOwedFirst(deal)} onAction={open} />
      <StagePath deal={deal} />
      <div className="zq-answers">
        <NextCard deal={deal} moving={moving} onReopen={() => open('reopen')} />
        <HoldsCard deal={deal} onExplain={() => open('lights')} />
        <MoversCard deal={deal} tasks={{ open: waiting.length, overdue: waiting.filter(({ overdue }) => overdue).length }} />
      </div>
      {deal.stage === 'lead' ? <ClocksCard deal={deal} /> : null}
      <Tabs
        className="zq-deal-tabs"
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => go(key as DealTab)}
        items={DEAL_TABS.map((key) => ({ key, label: t(`dealPage.tab.${key}`), children: content[key] }))}
      />
      <MoveDialogs moving={moving} />
      <DealDialogs deal={deal} action={action} about={about} onOpen={open} onClose={() => open(null)} />
    </>
  );
};

/** A deal that is kept from this person: its code name, where it stands and whom to ask. */
const MaskedView = ({ deal }: { deal: Deal }) => {
  const { t } = useTranslation();
  const moving = useMoveDeal();
  return (
    <>
      <DealHeader deal={deal} moving={moving} onAction={() => undefined} />
      <Alert type="info" showIcon className="zq-form-alert" title={t('deal.maskedHint')} />
      <StagePath deal={deal} />
      <div className="zq-deal-columns">
        <FactsCard deal={deal} onEdit={() => undefined} />
        <MoversCard deal={deal} tasks={{ open: 0, overdue: 0 }} />
      </div>
    </>
  );
};

/** 项目页: everything about one deal. */
export const DealPage = () => {
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: DealPageDocument, variables: { id } });
  const again = () => retry({ requestPolicy: 'network-only' });
  return (
    <QueryState result={result} onRetry={again} page>
      {({ deal }) => (deal.masked ? <MaskedView key={deal.id} deal={deal} /> : <DealView key={deal.id} deal={deal} onRetry={again} />)}
    </QueryState>
  );
};
