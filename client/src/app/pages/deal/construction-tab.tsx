import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { PlanLanes } from '../../../features/construction/lanes/plan-lanes';
import { MilestoneList } from '../../../features/construction/milestone-list';
import { PermitCard } from '../../../features/construction/permits/permit-card';
import { ProgressCard } from '../../../features/construction/progress/progress-card';
import { StatisticsCard } from '../../../features/construction/statistics/statistics-card';
import { may } from '../../../features/deals/deal';
import { SupplyList } from '../../../features/land/supply-list';
import { Card } from '../../../shared/page-header';
import type { DealTabProps } from './tab';

/** 用地与建设: plan against actual, the land, and what is built on it. */
export const ConstructionTab = ({ deal, onAction, onRetry }: DealTabProps) => {
  const { t } = useTranslation();
  const link = (action: 'plan' | 'supply' | 'milestone', label: string, allowed: boolean) => (allowed ? <Button type="link" onClick={() => onAction(action)}>{label}</Button> : null);
  return (
    <>
      <Card title={t('lanes.title')} extra={link('plan', t('plan.do'), may(deal, 'planMilestones'))}>
        <PlanLanes lanes={deal.planLanes} />
      </Card>
      <div className="zq-gap"><PermitCard dealId={deal.id} /></div>
      <div className="zq-deal-columns zq-gap">
        <div>
          <ProgressCard dealId={deal.id} />
          <StatisticsCard dealId={deal.id} {...(may(deal, 'recordCommencement') ? { onCommence: () => onAction('commence') } : {})} />
        </div>
        <div>
          <Card title={t('deal.land')} extra={link('supply', t('deal.do.supply'), may(deal, 'supplyLand'))}>
            <SupplyList supplies={deal.landSupplies} />
          </Card>
          <Card title={t('deal.milestones')} extra={link('milestone', t('deal.do.milestone'), may(deal, 'recordMilestone'))}>
            <MilestoneList milestones={deal.milestones} lanes={deal.planLanes} onExpired={onRetry} correctable={may(deal, 'correctMilestone') ? deal : null} />
          </Card>
        </div>
      </div>
    </>
  );
};
