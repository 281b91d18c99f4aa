import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { Card } from '../../shared/page-header';
import { EmptyState, QueryState } from '../../shared/query-state';
import { DealReviewsDocument } from './documents';
import type { Reload } from './review';
import { ReviewCard } from './review-card';
import './reviews.css';

export interface ReviewsPanelProps {
  dealId: string;
  /** Opens an application; null: not for this person, or not now. */
  onApply: (() => void) | null;
}

/** 评审: every review of a deal, the newest first; the open one with what can be done to it. */
export const ReviewsPanel = ({ dealId, onApply }: ReviewsPanelProps) => {
  const { t } = useTranslation();
  const client = useClient();
  const [result, retry] = useQuery({ query: DealReviewsDocument, variables: { id: dealId } });
  const reload: Reload = async (id) => {
    const { data } = await client.query(DealReviewsDocument, { id: dealId }, { requestPolicy: 'network-only' }).toPromise();
    return data?.deal.reviews.find((review) => review.id === id) ?? null;
  };
  const apply = onApply ? <Button onClick={onApply}>{t('review.apply')}</Button> : null;
  return (
    <QueryState
      result={result}
      onRetry={() => retry({ requestPolicy: 'network-only' })}
      isEmpty={({ deal }) => deal.reviews.length === 0}
      empty={<Card title={t('review.title')}><EmptyState text={t('review.none')} action={apply} /></Card>}
      rows={10}
    >
      {({ deal: { reviews }, reviewTemplate: { vetoes } }) => (
        <>
          {apply && reviews.every(({ conclusion }) => conclusion) ? <div className="zq-review-again"><span className="zq-muted">{t('review.againHint')}</span>{apply}</div> : null}
          {reviews.map((review, at) => <ReviewCard key={review.id} review={review} no={at + 1} vetoes={vetoes} reload={reload} />).reverse()}
        </>
      )}
    </QueryState>
  );
};
