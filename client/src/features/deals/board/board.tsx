import { DragDropContext, type DragStart, type DropResult, type ResponderProvided } from '@hello-pangea/dnd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { DealFilter, DealSort, Stage } from '../../../gql/schema';
import { STAGES } from '../../../shared/stages';
import { usePhone } from '../../../shared/use-phone';
import type { DealCard } from '../deal';
import type { Figures } from '../figures';
import { AsideColumn } from './aside-column';
import './board.css';
import { BoardColumn } from './board-column';
import { COLUMNS, type ColumnKey, FOLDABLE } from './columns';
import { BoardFiguresDocument } from './documents';
import { MoveDialogs } from './move-dialogs';
import { StagePicker } from './stage-picker';
import { useMoveDeal } from './use-move';
import { useSnap } from './use-snap';

/** The page carries the nonce of its own response; the drag library puts it on the style element it makes. */
const nonce = typeof document === 'undefined' ? undefined : document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

export interface BoardProps {
  filter: DealFilter;
  sort: DealSort;
  /** Is anything filtered, or are the totals not this person's to see? Then the columns count for themselves. */
  filtered: boolean;
  /** The list of a column's very filter. */
  listOf: (stage: Stage) => string;
  /** Unfolded columns, `aside` for the suspended and lost. */
  unfolded: readonly string[];
  onFold: (column: string) => void;
  /** The one column that a phone shows. */
  column: ColumnKey;
  onColumn: (column: ColumnKey) => void;
}

/** The board: one column per stage; a card moves by drag, by keyboard and by its menu. A phone shows one column at a time. */
export const Board = ({ filter, sort, filtered, listOf, unfolded, onFold, column, onColumn }: BoardProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const moving = useMoveDeal();
  const { row, onScroll } = useSnap(phone, column, onColumn);
  // Of the columns that a phone has at hand: each counts under the filter for itself.
  const [counts, setCounts] = useState<Partial<Record<ColumnKey, string | null>>>({});
  const tell = (at: Stage, count: string | null) => setCounts((before) => (before[at] === count ? before : { ...before, [at]: count }));
  const [{ data }] = useQuery({ query: BoardFiguresDocument, pause: filtered });
  const standing = useRef(new Map<Stage, readonly DealCard[]>());
  const remember = (at: Stage, cards: readonly DealCard[]) => void standing.current.set(at, cards);
  const find = (id: string): DealCard | undefined => [...standing.current.values()].flat().find((deal) => deal.id === id);
  const word = (at: string) => t(`stage.${at}`);

  const started = ({ draggableId, source }: DragStart, { announce }: ResponderProvided) =>
    announce(t('board.lifted', { name: find(draggableId)?.name ?? '', stage: word(source.droppableId) }));
  const dropped = ({ draggableId, source, destination }: DropResult, { announce }: ResponderProvided) => {
    const deal = find(draggableId);
    if (!deal || !destination || destination.droppableId === source.droppableId) {
      announce(t('board.returned', { name: deal?.name ?? '' }));
      return;
    }
    announce(t('board.dropped', { name: deal.name, stage: word(destination.droppableId) }));
    moving.move(deal, destination.droppableId as Stage);
  };

  const pipeline = filtered ? undefined : data?.pipeline;
  const aside = pipeline ? pipeline.suspended + pipeline.lost : null;
  const heads = new Map<Stage, Figures>(pipeline?.stages.map(({ stage, count, phaseCount, sumInvestment }) => [stage, { count, phases: phaseCount, sum: sumInvestment, capped: false }]));
  // The neighbours are there already when a finger brings them in.
  const away = (at: ColumnKey) => phone && Math.abs(COLUMNS.indexOf(at) - COLUMNS.indexOf(column)) > 1;

  return (
    <>
      {phone ? <StagePicker value={column} onChange={onColumn} counts={{ ...counts, aside: aside === null ? null : String(aside) }} /> : null}
      <DragDropContext
        {...(nonce ? { nonce } : {})}
        dragHandleUsageInstructions={t('board.instructions')}
        onDragStart={started}
        onDragUpdate={({ destination }, { announce }) => announce(destination ? t('board.over', { stage: word(destination.droppableId) }) : t('board.overNothing'))}
        onDragEnd={dropped}
      >
        <div className="zq-board" data-phone={phone || undefined} role="region" aria-label={t('nav.board')} ref={row} onScroll={onScroll}>
          {STAGES.map((at) => (
            <BoardColumn
              key={at}
              stage={at}
              filter={filter}
              sort={sort}
              head={heads.get(at) ?? null}
              listOf={listOf}
              moved={moving.moved}
              onMove={moving.move}
              onCards={remember}
              {...(phone ? { onCount: tell } : {})}
              phone={phone}
              filtered={filtered}
              away={away(at)}
              folded={!phone && FOLDABLE.includes(at) && !unfolded.includes(at)}
              {...(!phone && FOLDABLE.includes(at) ? { onFold: () => onFold(at) } : {})}
            />
          ))}
          {away('aside') ? <section className="zq-column" data-aside /> : <AsideColumn filter={filter} count={aside} folded={!phone && !unfolded.includes('aside')} {...(phone ? {} : { onFold: () => onFold('aside') })} />}
        </div>
      </DragDropContext>
      <MoveDialogs moving={moving} />
    </>
  );
};
