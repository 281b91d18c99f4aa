import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDepartment } from '../../gql/schema';
import { today } from '../../shared/dates';
import { FileList } from '../../shared/files';
import { Card } from '../../shared/page-header';
import { ConcludeDialog } from './conclude-dialog';
import { OpinionDialog } from './opinion-dialog';
import { OpinionList } from './opinion-list';
import { DEPARTMENTS, mayReview, type Reload, type Review, type Veto } from './review';
import { ScoreDialog } from './score-dialog';
import { ScoreTable } from './score-table';
import { ConclusionMark } from './verdict-mark';

export interface ReviewCardProps {
  review: Review;
  /** Which review of the deal this is, from 1. */
  no: number;
  vetoes: readonly Veto[];
  reload: Reload;
}

type Doing = 'score' | 'conclude' | { opinion: ReviewDepartment } | null;

const Conclusion = ({ review }: { review: Review }) => {
  const { t } = useTranslation();
  if (!review.conclusion) return null;
  return (
    <div className="zq-review-end">
      <p><ConclusionMark conclusion={review.conclusion} /> <span className="zq-muted">{review.concludedOn} {review.concludedBy}</span></p>
      {review.conclusionNote ? <p>{review.conclusionNote}</p> : null}
      {review.conditions.length > 0 ? (
        <>
          <h3>{t('review.conditions')} <small className="zq-muted">{t('review.areTasks')}</small></h3>
          <ol>{review.conditions.map(({ id, content, dueOn, owner }) => <li key={id}>{content} <small className="zq-muted">{t('review.conditionBy', { date: dueOn, name: owner.name })}</small></li>)}</ol>
        </>
      ) : null}
    </div>
  );
};

/** One review: application, what the departments say, points, conclusion, and what this person may do of it. */
export const ReviewCard = ({ review, no, vetoes, reload }: ReviewCardProps) => {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const late = !review.conclusion && review.dueOn && review.dueOn < today() && review.opinions.length < DEPARTMENTS.length;
  return (
    <Card
      title={<>{t('review.no', { no })} {review.conclusion ? null : <ConclusionMark conclusion={null} />}</>}
      extra={mayReview(review, 'concludeReview') ? <Button onClick={() => setDoing('conclude')}>{t('review.conclude')}</Button> : null}
    >
      <Conclusion review={review} />
      <div className="zq-review-application">
        <p>
          {t('review.appliedLine', { date: review.appliedOn })}
          {review.dueOn ? <> · <span data-late={late || undefined}>{t('review.dueLine', { date: review.dueOn })}{late ? ` ${t('review.late')}` : ''}</span></> : null}
        </p>
        {review.note ? <p className="zq-review-note">{review.note}</p> : null}
        {review.files.length > 0 ? <FileList files={review.files} onExpired={() => void reload(review.id)} /> : null}
      </div>
      <div className="zq-review-columns">
        <section>
          <h3>{t('review.opinions')} <span className="zq-muted">{review.opinions.length} / {DEPARTMENTS.length}</span></h3>
          <OpinionList review={review} onGive={(opinion) => setDoing({ opinion })} />
        </section>
        <section>
          <h3>
            {t('review.scorecard')}
            {mayReview(review, 'scoreReview') ? <Button type="link" onClick={() => setDoing('score')}>{t(review.total ? 'review.scoreAgain' : 'review.score')}</Button> : null}
          </h3>
          <ScoreTable review={review} vetoes={vetoes} />
        </section>
      </div>
      {doing === 'score' ? <ScoreDialog review={review} vetoes={vetoes} reload={reload} onClose={close} /> : null}
      {doing === 'conclude' ? <ConcludeDialog review={review} vetoes={vetoes} reload={reload} onClose={close} /> : null}
      {doing !== null && typeof doing === 'object' ? <OpinionDialog review={review} department={doing.opinion} onClose={close} /> : null}
    </Card>
  );
};
