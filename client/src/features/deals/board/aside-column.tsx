import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DealFilter, DealStatus } from '../../../gql/schema';
import { usePages } from '../../../shared/connection';
import { QueryState } from '../../../shared/query-state';
import { type Figures, rowsOf, useFigures } from '../figures';
import { BoardCard } from './board-card';
import { ColumnHead } from './column-head';
import { BoardColumnDocument } from './documents';

const Group = ({ status, filter }: { status: DealStatus; filter: DealFilter }) => {
  const { t } = useTranslation();
  const own: DealFilter = { ...filter, status, archived: false };
  const pages = usePages(BoardColumnDocument, { first: 20, filter: own, sort: { by: 'updatedAt', direction: 'desc' } }, (data) => ({ ...data.deals, totalCount: 0 }));
  const figures = useFigures(own);
  return (
    <section aria-label={t(`dealStatus.${status}`)}>
      <h3 className="zq-column-group">{t(`dealStatus.${status}`)} <b>{figures ? rowsOf(figures) : ''}</b></h3>
      <QueryState result={pages.result} onRetry={pages.reload} rows={2} isEmpty={() => pages.nodes.length === 0} empty={<p className="zq-column-empty">{t('board.columnEmpty')}</p>}>
        {() => pages.nodes.map((deal) => <article key={deal.id} className="zq-deal-card" data-still><BoardCard deal={deal} onMove={() => undefined} /></article>)}
      </QueryState>
      {pages.hasMore ? <Button block onClick={pages.loadMore} loading={pages.loadingMore}>{t('board.more', { shown: pages.nodes.length, total: figures ? rowsOf(figures) : '…' })}</Button> : null}
    </section>
  );
};

export interface AsideColumnProps {
  filter: DealFilter;
  /** Both together; null while the board is filtered. */
  count: number | null;
  folded: boolean;
  /** Left out on a phone, where it is a column of its own. */
  onFold?: (() => void) | undefined;
}

/** 搁置 and 流失, beside the main line: folded to their counts until asked for. Nothing is moved here by drag. */
export const AsideColumn = ({ filter, count, folded, onFold }: AsideColumnProps) => {
  const { t } = useTranslation();
  const figures: Figures | null = count === null ? null : { count, phases: 0, sum: '0', capped: false };
  return (
    <section className="zq-column" data-aside data-folded={folded || undefined} aria-label={t('board.aside')}>
      <ColumnHead title={t('board.aside')} folded={folded} onFold={onFold} {...(folded && figures ? { figures } : {})} />
      {folded ? null : (
        <div className="zq-column-list">
          <Group status="suspended" filter={filter} />
          <Group status="lost" filter={filter} />
        </div>
      )}
    </section>
  );
};
