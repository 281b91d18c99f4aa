import { DoubleLeftOutlined, DoubleRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DealFilter, DealStatus } from '../../../gql/schema';
import { usePages } from '../../../shared/connection';
import { QueryState } from '../../../shared/query-state';
import { DealListDocument } from '../documents';
import { BoardCard } from './board-card';

const Group = ({ status, filter }: { status: DealStatus; filter: DealFilter }) => {
  const { t } = useTranslation();
  const pages = usePages(DealListDocument, { first: 20, filter: { ...filter, status }, sort: { by: 'updatedAt', direction: 'desc' } }, (data) => data.deals);
  return (
    <section aria-label={t(`dealStatus.${status}`)}>
      <h3 className="zq-column-group">{t(`dealStatus.${status}`)} <b>{pages.result.data ? pages.totalCount : ''}</b></h3>
      <QueryState result={pages.result} onRetry={pages.reload} rows={2} isEmpty={() => pages.nodes.length === 0} empty={<p className="zq-column-empty">{t('board.columnEmpty')}</p>}>
        {() => pages.nodes.map((deal) => <article key={deal.id} className="zq-deal-card" data-still><BoardCard deal={deal} onMove={() => undefined} /></article>)}
      </QueryState>
      {pages.hasMore ? <Button block onClick={pages.loadMore} loading={pages.loadingMore}>{t('board.more', { shown: pages.nodes.length, total: pages.totalCount })}</Button> : null}
    </section>
  );
};

export interface AsideColumnProps {
  filter: DealFilter;
  /** Both together; null while the board is filtered. */
  count: number | null;
  folded: boolean;
  onFold: () => void;
}

/** 搁置 and 流失, beside the main line: folded to their counts until asked for. Nothing is moved here by drag. */
export const AsideColumn = ({ filter, count, folded, onFold }: AsideColumnProps) => {
  const { t } = useTranslation();
  return (
    <section className="zq-column" data-aside data-folded={folded || undefined} aria-label={t('board.aside')}>
      <header className="zq-column-head">
        <h2>{t('board.aside')}</h2>
        {count === null ? null : <b>{count}</b>}
        <Button
          type="text"
          size="small"
          icon={folded ? <DoubleRightOutlined /> : <DoubleLeftOutlined />}
          aria-expanded={!folded}
          aria-label={t(folded ? 'board.unfold' : 'board.fold', { stage: t('board.aside') })}
          onClick={onFold}
        />
      </header>
      {folded ? null : (
        <div className="zq-column-list">
          <Group status="suspended" filter={filter} />
          <Group status="lost" filter={filter} />
        </div>
      )}
    </section>
  );
};
