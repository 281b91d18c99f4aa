import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { AgreementList } from '../../features/agreements/agreement-list';
import { ShareList } from '../../features/alliances/share-list';
import { MilestoneList } from '../../features/construction/milestone-list';
import { MoveDialogs } from '../../features/deals/board/move-dialogs';
import { useMoveDeal } from '../../features/deals/board/use-move';
import { may } from '../../features/deals/deal';
import '../../features/deals/deals.css';
import { isOwedFirst } from '../../features/deals/lead/clocks';
import { ClocksCard } from '../../features/deals/lead/clocks-card';
import { type DealAction, DealHeader } from '../../features/deals/page/deal-header';
import { FactsCard } from '../../features/deals/page/facts-card';
import { PhasesCard } from '../../features/deals/page/phases-card';
import { StageLog } from '../../features/deals/page/stage-log';
import { StagePath } from '../../features/deals/page/stage-path';
import { SupplyList } from '../../features/land/supply-list';
import { TaskItem } from '../../features/tasks/task-item';
import '../../features/tasks/tasks.css';
import { SubjectTimeline } from '../../features/timeline/subject-timeline';
import { DealVisitsCard } from '../../features/visits/page/deal-visits';
import type { DealPageQuery } from '../../gql/graphql';
import { Card } from '../../shared/page-header';
import { EmptyState, QueryState } from '../../shared/query-state';
import { useCan } from '../../shared/viewer';
import { DealDialogs } from './deal/deal-dialogs';
import { DealPageDocument } from './deal/documents';

const ACTIONS: readonly DealAction[] = ['edit', 'sign', 'supply', 'commence', 'milestone', 'share', 'task', 'phase', 'suspend', 'drop', 'reopen'];

/** The dialog that is open lives in the address: `?do=sign&stage=contract`. A blocker anywhere can link to what mends it. */
const useAction = () => {
  const [params, setParams] = useSearchParams();
  const change = (action: DealAction | null) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      for (const key of ['do', 'field', 'stage']) next.delete(key);
      if (action) next.set('do', action);
      return next;
    }, { replace: true });
  return { action: ACTIONS.find((one) => one === params.get('do')) ?? null, field: params.get('field'), stage: params.get('stage'), change };
};

const DealView = ({ deal }: { deal: DealPageQuery['deal'] }) => {
  const { t } = useTranslation();
  const moving = useMoveDeal();
  const { action, field, stage, change } = useAction();
  const timeline = useCan('timeline.read');
  const open = deal.tasks.filter((task) => task.state === 'open');
  const tasks = [...open, ...deal.tasks.filter((task) => task.state === 'done')];
  const extra = (what: DealAction, allowed: boolean) => (allowed ? <Button type="link" onClick={() => change(what)}>{t(`deal.do.${what}`)}</Button> : null);

  return (
    <>
      <DealHeader deal={deal} moving={moving} second={isOwedFirst(deal)} onAction={change} />
      <StagePath deal={deal} moving={moving} />
      <ClocksCard deal={deal} />
      <div className="zq-deal-columns">
        <div>
          <FactsCard deal={deal} onEdit={() => change('edit')} />
          <PhasesCard deal={deal} onAdd={() => change('phase')} />
          {timeline ? <Card title={t('deal.timeline')} className="zq-gap zq-last-card"><SubjectTimeline subjectType="deal" subjectId={deal.id} /></Card> : null}
        </div>
        <div>
          <Card title={`${t('nav.tasks')}${open.length > 0 ? ` ${open.length}` : ''}`} extra={extra('task', may(deal, 'assignTask'))}>
            {tasks.length === 0 ? <EmptyState text={t('deal.noTasks')} /> : <ul className="zq-cards">{tasks.map((task) => <li key={task.id}><TaskItem task={task} owner /></li>)}</ul>}
          </Card>
          <Card title={t('deal.agreements')} className="zq-gap" extra={extra('sign', may(deal, 'signAgreement'))}>
            <AgreementList agreements={deal.agreements} dealId={deal.id} />
          </Card>
          <Card title={t('deal.land')} className="zq-gap" extra={extra('supply', may(deal, 'supplyLand'))}>
            <SupplyList supplies={deal.landSupplies} />
          </Card>
          <Card title={t('deal.milestones')} className="zq-gap" extra={extra('milestone', may(deal, 'recordCommencement') && deal.milestones.length < 4)}>
            <MilestoneList milestones={deal.milestones} />
          </Card>
          {deal.shares.length > 0 ? <Card title={t('deal.shares')} className="zq-gap" extra={extra('share', may(deal, 'shareDeal'))}><ShareList shares={deal.shares} /></Card> : null}
          <DealVisitsCard visits={deal.visits} />
          <StageLog log={deal.stageLog} />
        </div>
      </div>
      <MoveDialogs moving={moving} />
      <DealDialogs deal={deal} action={action} field={field} stage={stage} onClose={() => change(null)} />
    </>
  );
};

/** 项目页: everything about one deal. */
export const DealPage = () => {
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: DealPageDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} page>
      {({ deal }) => <DealView key={deal.id} deal={deal} />}
    </QueryState>
  );
};
