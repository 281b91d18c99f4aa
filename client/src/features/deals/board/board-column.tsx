import { Droppable } from '@hello-pangea/dnd';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DealFilter, DealSort, Stage } from '../../../gql/schema';
import { usePages } from '../../../shared/connection';
import { FailureNotice, QueryState } from '../../../shared/query-state';
import type { DealCard } from '../deal';
import { type Figures, rowsOf, useFigures } from '../figures';
import { ColumnCard } from './column-card';
import { ColumnHead } from './column-head';
import { BoardColumnDocument } from './documents';
import type { Moved } from './use-move';

export interface BoardColumnProps {
  stage: Stage;
  /** Beside the stage: the filter of the board. */
  filter: DealFilter;
  sort: DealSort;
  /** Of all rows, where the whole board's are known; null: the column asks for its own. */
  head: Figures | null;
  /** The list of the very same filter. */
  listOf: (stage: Stage) => string;
  moved: Readonly<Record<string, Moved>>;
  onMove: (deal: DealCard, to: Stage) => void;
  /** Tells the board which cards stand here, so that a dropped one can be found. */
  onCards: (stage: Stage, cards: readonly DealCard[]) => void;
  /** Tells the board how many stand here, where it says so beside the column too; null while that is not known. */
  onCount?: (stage: Stage, count: string | null) => void;
  phone: boolean;
  folded: boolean;
  filtered: boolean;
  /** Far from what a phone shows: nothing is asked for yet. */
  away?: boolean;
  /** Left out where a column cannot be folded. */
  onFold?: () => void;
}

/** One stage of the board: its head over all rows, its first twenty cards, more on demand. */
export const BoardColumn = ({ stage, filter, sort, head, listOf, moved, onMove, onCards, onCount, phone, folded, filtered, away = false, onFold }: BoardColumnProps) => {
  const { t } = useTranslation();
  const own: DealFilter = { ...filter, stage, status: 'active' };
  const pages = usePages(BoardColumnDocument, { first: 20, filter: own, sort }, (data) => ({ ...data.deals, totalCount: 0 }), folded || away);
  const asked = useFigures(own, !filtered || away);
  const figures = filtered ? asked : head;
  const stale = (deal: DealCard): boolean => {
    const move = moved[deal.id];
    return move !== undefined && move.to !== stage && deal.version <= move.before;
  };
  const rows = pages.nodes.filter((deal) => !stale(deal));
  const arrived = Object.values(moved).filter((move) => move.to === stage && !rows.some((deal) => deal.id === move.deal.id)).map((move) => move.deal);
  const cards = folded ? [] : [...arrived, ...rows];
  useEffect(() => onCards(stage, cards));
  useEffect(() => onCount?.(stage, figures ? `${String(figures.count)}${figures.capped ? '+' : ''}` : null));

  const name = t(`stage.${stage}`);
  return (
    <section className="zq-column" data-folded={folded || undefined} data-stage={stage} aria-label={t('board.column', { stage: name, count: figures?.count ?? 0 })}>
      <ColumnHead title={name} figures={figures} to={listOf(stage)} testId={`count-${stage}`} folded={folded} onFold={onFold} />
      <Droppable droppableId={stage}>
        {(drop, over) => (
          <div className="zq-column-list" ref={drop.innerRef} {...drop.droppableProps} data-over={over.isDraggingOver || undefined}>
            {cards.map((deal, index) => <ColumnCard key={deal.id} deal={deal} index={index} phone={phone} onMove={onMove} />)}
            {drop.placeholder}
            {folded || away ? null : (
              <QueryState result={pages.result} onRetry={pages.reload} rows={3} isEmpty={() => cards.length === 0} empty={<p className="zq-column-empty">{t('board.columnEmpty')}</p>}>
                {() => null}
              </QueryState>
            )}
            {pages.moreError ? <FailureNotice error={pages.moreError} onRetry={pages.loadMore} /> : null}
            {pages.hasMore && !folded ? (
              <Button block onClick={pages.loadMore} loading={pages.loadingMore} className="zq-column-more">
                {t('board.more', { shown: pages.nodes.length, total: figures ? `${rowsOf(figures)}${figures.capped ? '+' : ''}` : '…' })}
              </Button>
            ) : null}
          </div>
        )}
      </Droppable>
    </section>
  );
};
