import { Draggable, Droppable } from '@hello-pangea/dnd';
import { DoubleLeftOutlined, DoubleRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DealFilter, DealSort, Stage } from '../../../gql/schema';
import { YuanSum } from '../../../shared/amount/yuan-sum';
import { usePages } from '../../../shared/connection';
import { countedLink } from '../../../shared/links';
import { FailureNotice, QueryState } from '../../../shared/query-state';
import { type DealCard, may } from '../deal';
import { DealListDocument } from '../documents';
import { BoardCard } from './board-card';
import type { Moved } from './use-move';

export interface BoardColumnProps {
  stage: Stage;
  /** Beside the stage: the filter of the board. */
  filter: DealFilter;
  sort: DealSort;
  /** Count and sum over all rows; null while the board is filtered, then the column's own list tells. */
  head: { count: number; sumInvestment: string } | null;
  moved: Readonly<Record<string, Moved>>;
  onMove: (deal: DealCard, to: Stage) => void;
  /** Tells the board which cards stand here, so that a dropped one can be found. */
  onCards: (stage: Stage, cards: readonly DealCard[]) => void;
  phone: boolean;
  folded: boolean;
  filtered: boolean;
  /** Left out where a column cannot be folded. */
  onFold?: () => void;
}

/** One stage of the board: its head over all rows, its first twenty cards, more on demand. */
export const BoardColumn = ({ stage, filter, sort, head, moved, onMove, onCards, phone, folded, filtered, onFold }: BoardColumnProps) => {
  const { t } = useTranslation();
  const variables = { first: folded ? 1 : 20, filter: { ...filter, stage, status: 'active' as const }, sort };
  const pages = usePages(DealListDocument, variables, (data) => data.deals, folded && !filtered);
  const stale = (deal: DealCard): boolean => {
    const move = moved[deal.id];
    return move !== undefined && move.to !== stage && deal.version <= move.before;
  };
  const rows = pages.nodes.filter((deal) => !stale(deal));
  const arrived = Object.values(moved).filter((move) => move.to === stage && !rows.some((deal) => deal.id === move.deal.id)).map((move) => move.deal);
  const cards = folded ? [] : [...arrived, ...rows];
  useEffect(() => onCards(stage, cards));

  const name = t(`stage.${stage}`);
  const own = pages.result.data?.deals;
  const count = head?.count ?? own?.totalCount;
  const sum = head?.sumInvestment ?? own?.sumInvestment;
  const more = pages.hasMore && !folded;

  return (
    <section className="zq-column" data-folded={folded || undefined} data-stage={stage} aria-label={t('board.column', { stage: name, count: count ?? 0 })}>
      <header className="zq-column-head">
        <h2>{name}</h2>
        <b data-testid={`count-${stage}`}>{head ? <Link to={countedLink({ stage, status: 'active' })} title={t('board.openList')}>{head.count}</Link> : (count ?? '–')}</b>
        {sum === undefined || !count ? null : <span className="zq-column-sum"><YuanSum value={sum} count={count} /></span>}
        {onFold ? (
          <Button
            type="text"
            size="small"
            icon={folded ? <DoubleRightOutlined /> : <DoubleLeftOutlined />}
            aria-expanded={!folded}
            aria-label={t(folded ? 'board.unfold' : 'board.fold', { stage: name })}
            onClick={onFold}
          />
        ) : null}
      </header>
      <Droppable droppableId={stage}>
        {(drop, over) => (
          <div className="zq-column-list" ref={drop.innerRef} {...drop.droppableProps} data-over={over.isDraggingOver || undefined}>
            {cards.map((deal, index) => (
              <Draggable key={deal.id} draggableId={deal.id} index={index} isDragDisabled={phone || !may(deal, 'advanceDeal')}>
                {(drag, state) => (
                  <article
                    ref={drag.innerRef}
                    className="zq-deal-card"
                    data-dragging={state.isDragging || undefined}
                    {...drag.draggableProps}
                    {...drag.dragHandleProps}
                    role="group"
                    aria-roledescription={drag.dragHandleProps ? t('board.card') : undefined}
                    aria-label={deal.name}
                    tabIndex={drag.dragHandleProps ? 0 : undefined}
                  >
                    <BoardCard deal={deal} onMove={onMove} />
                  </article>
                )}
              </Draggable>
            ))}
            {drop.placeholder}
            {folded ? null : (
              <QueryState result={pages.result} onRetry={pages.reload} rows={3} isEmpty={() => cards.length === 0} empty={<p className="zq-column-empty">{t('board.columnEmpty')}</p>}>
                {() => null}
              </QueryState>
            )}
            {pages.moreError ? <FailureNotice error={pages.moreError} onRetry={pages.loadMore} /> : null}
            {more ? (
              <Button block onClick={pages.loadMore} loading={pages.loadingMore} className="zq-column-more">
                {t('board.more', { shown: pages.nodes.length, total: pages.totalCount })}
              </Button>
            ) : null}
          </div>
        )}
      </Droppable>
    </section>
  );
};
