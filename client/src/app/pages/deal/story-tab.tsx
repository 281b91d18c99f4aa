import { useTranslation } from 'react-i18next';
import { nextStep } from '../../../features/deals/lead/clocks';
import { ClocksCard } from '../../../features/deals/lead/clocks-card';
import { StageLog } from '../../../features/deals/page/stage-log';
import { SubjectTimeline } from '../../../features/timeline/subject-timeline';
import { DealVisitsCard } from '../../../features/visits/page/deal-visits';
import { Card } from '../../../shared/page-header';
import { useCan } from '../../../shared/viewer';
import type { DealTabProps } from './tab';

/** 动态: what happened, every move along the main line, the visits; and the clocks of the lead once they have all stopped. */
export const StoryTab = ({ deal }: DealTabProps) => {
  const { t } = useTranslation();
  const timeline = useCan('timeline.read');
  return (
    <>
      <div className="zq-deal-columns" data-single={!timeline || undefined}>
        {timeline ? <Card title={t('deal.timeline')}><SubjectTimeline subjectType="deal" subjectId={deal.id} /></Card> : null}
        <div>
          <StageLog log={deal.stageLog} />
          <DealVisitsCard visits={deal.visits} />
        </div>
      </div>
      {deal.stage === 'lead' || nextStep(deal.leadClocks) ? null : <ClocksCard deal={deal} />}
    </>
  );
};
