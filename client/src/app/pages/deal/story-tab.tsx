import { useTranslation } from 'react-i18next';
import { StageLog } from '../../../features/deals/page/stage-log';
import { SubjectTimeline } from '../../../features/timeline/subject-timeline';
import { DealVisitsCard } from '../../../features/visits/page/deal-visits';
import { Card } from '../../../shared/page-header';
import { useCan } from '../../../shared/viewer';
import type { DealTabProps } from './tab';

/** 动态: what happened, and every move along the main line. */
export const StoryTab = ({ deal }: DealTabProps) => {
  const { t } = useTranslation();
  const timeline = useCan('timeline.read');
  return (
    <div className="zq-deal-columns" data-single={!timeline || undefined}>
      {timeline ? <Card title={t('deal.timeline')}><SubjectTimeline subjectType="deal" subjectId={deal.id} /></Card> : null}
      <div>
        <StageLog log={deal.stageLog} />
        <DealVisitsCard visits={deal.visits} />
      </div>
    </div>
  );
};
