import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ShareList } from '../../../features/alliances/share-list';
import { may } from '../../../features/deals/deal';
import { nextStep } from '../../../features/deals/lead/clocks';
import { ClocksCard } from '../../../features/deals/lead/clocks-card';
import { FactsCard } from '../../../features/deals/page/facts-card';
import { FamilyCard } from '../../../features/deals/page/family-card';
import { MoneyCard } from '../../../features/deals/page/money-card';
import { TaskItem } from '../../../features/tasks/task-item';
import '../../../features/tasks/tasks.css';
import { Card } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import type { DealTab, DealTabProps } from './tab';

export interface OverviewTabProps extends DealTabProps {
  onTab: (tab: DealTab) => void;
}

/** 概况: the facts, the family, the money, the tasks. */
export const OverviewTab = ({ deal, onAction, onTab }: OverviewTabProps) => {
  const { t } = useTranslation();
  const open = deal.tasks.filter((task) => task.state === 'open');
  const tasks = [...open, ...deal.tasks.filter((task) => task.state === 'done')];
  const contractOfWhole = deal.relation === 'phase' && !deal.agreements.some(({ kind, terminated }) => kind === 'contract' && !terminated);
  const extra = (action: 'task' | 'share', allowed: boolean) => (allowed ? <Button type="link" onClick={() => onAction(action)}>{t(`deal.do.${action}`)}</Button> : null);
  return (
    <>
      <div className="zq-deal-columns">
        <div>
          <FamilyCard deal={deal} onAdd={() => onAction('phase')} />
          <FactsCard deal={deal} onEdit={() => onAction('edit')} />
        </div>
        <div>
          <MoneyCard deal={deal} money={{ contractAmount: deal.contractAmount ?? null, contractOfWhole, funds: deal.fundSummary }} onMore={() => onTab('agreements')} />
          <Card title={`${t('nav.tasks')}${open.length > 0 ? ` ${String(open.length)}` : ''}`} className="zq-gap" extra={extra('task', may(deal, 'assignTask'))}>
            {tasks.length === 0 ? <EmptyState text={t('deal.noTasks')} /> : <ul className="zq-cards">{tasks.map((task) => <li key={task.id}><TaskItem task={task} owner /></li>)}</ul>}
          </Card>
          {deal.shares.length > 0 ? <Card title={t('deal.shares')} className="zq-gap" extra={extra('share', may(deal, 'shareDeal'))}><ShareList shares={deal.shares} /></Card> : null}
        </div>
      </div>
      {/* A lead's clocks stand above the tabs, those that have stopped in its story. */}
      {deal.stage !== 'lead' && nextStep(deal.leadClocks) ? <ClocksCard deal={deal} /> : null}
    </>
  );
};
