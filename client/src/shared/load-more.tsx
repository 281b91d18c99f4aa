import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from './query-state';
import type { Pages } from './connection';

type Shown = Pick<Pages<unknown, unknown>, 'nodes' | 'totalCount' | 'totalCountCapped' | 'hasMore' | 'loadingMore' | 'moreError' | 'loadMore'>;

/** The foot of a list: how many of how many are shown, and the button for more. */
export const LoadMore = ({ pages }: { pages: Shown }) => {
  const { t } = useTranslation();
  const total = pages.totalCountCapped ? `${pages.totalCount}+` : String(pages.totalCount);
  return (
    <div className="zq-more">
      {pages.moreError ? <FailureNotice error={pages.moreError} onRetry={pages.loadMore} /> : null}
      <span>{t('list.shown', { shown: pages.nodes.length, total })}</span>
      {pages.hasMore ? (
        <Button onClick={pages.loadMore} loading={pages.loadingMore}>{t('list.more')}</Button>
      ) : null}
    </div>
  );
};
