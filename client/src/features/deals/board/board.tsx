import { DragDropContext, type DragStart, type DropResult, type ResponderProvided } from '@hello-pangea/dnd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { DealFilter, DealSort, Stage } from '../../../gql/schema';
import { STAGES } from '../../../shared/stages';
import { usePhone } from '../../../shared/use-phone';
import type { DealCard } from '../deal';
import { BoardHeadsDocument } from '../documents';
import { AsideColumn } from './aside-column';
import { BoardColumn } from './board-column';
import { MoveDialogs } from './move-dialogs';
import { StagePicker } from './stage-picker';
import { useMoveDeal } from './use-move';

/** The page carries the nonce of its own response; the drag library puts it on the style element it makes. */
const nonce = typeof document === 'undefined' ? undefined : document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

/** Stages after breaking ground are folded until somebody asks for them. */
const FOLDABLE: readonly Stage[] = ['completion', 'production', 'capacity'];

export interface BoardProps {
  filter: DealFilter;
  sort: DealSort;
  /** Is anything filtered, or are the totals not this person's to see? Then the columns count for themselves. */
  filtered: boolean;
  /** Unfolded columns, `aside` for the suspended and lost. */
  unfolded: readonly string[];
  onFold: (column: string) => void;
  /** The one column of a phone. */
  stage: Stage;
  onStage: (stage: Stage) => void;
}

/** The board: one column per stage; a card moves by drag, by keyboard and by its menu. */
export const Board = ({ filter, sort, filtered, unfolded, onFold, stage, onStage }: BoardProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const moving = useMoveDeal();
  const [heads] = useQuery({ query: BoardHeadsDocument, pause: filtered });
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

  const pipeline = filtered ? undefined : heads.data?.pipeline;
  const headOf = (at: Stage) => {
    if (filtered) return null;
    const one = pipeline?.stages.find((head) => head.stage === at);
    return one ? { count: one.count, sumInvestment: one.sumInvestment } : null;
  };
  const shown: readonly Stage[] = phone ? [stage] : STAGES;

  return (
    <>
      {phone ? <StagePicker value={stage} onChange={onStage} heads={filtered ? [] : (pipeline?.stages ?? [])} /> : null}
      <DragDropContext
        {...(nonce ? { nonce } : {})}
        dragHandleUsageInstructions={t('board.instructions')}
        onDragStart={started}
        onDragUpdate={({ destination }, { announce }) => announce(destination ? t('board.over', { stage: word(destination.droppableId) }) : t('board.overNothing'))}
        onDragEnd={dropped}
      >
        <div className="zq-board" data-phone={phone || undefined} role="region" aria-label={t('nav.board')}>
          {shown.map((at) => (
            <BoardColumn
              key={at}
              stage={at}
              filter={filter}
              sort={sort}
              head={headOf(at)}
              moved={moving.moved}
              onMove={moving.move}
              onCards={remember}
              phone={phone}
              filtered={filtered}
              folded={!phone && FOLDABLE.includes(at) && !unfolded.includes(at)}
              {...(!phone && FOLDABLE.includes(at) ? { onFold: () => onFold(at) } : {})}
            />
          ))}
          <AsideColumn
            filter={filter}
            count={pipeline ? pipeline.suspended + pipeline.lost : null}
            folded={!unfolded.includes('aside')}
            onFold={() => onFold('aside')}
          />
        </div>
      </DragDropContext>
      <MoveDialogs moving={moving} />
    </>
  );
};
