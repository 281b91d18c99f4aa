import { Draggable } from '@hello-pangea/dnd';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../gql/schema';
import { type DealCard, may } from '../deal';
import { BoardCard } from './board-card';
import { onMoveKeys } from './move-keys';

export interface ColumnCardProps {
  deal: DealCard;
  index: number;
  /** On a phone a finger scrolls; the menu moves. */
  phone: boolean;
  onMove: (deal: DealCard, to: Stage) => void;
}

/** A card in its column: carried by mouse and by keyboard, moved by `[` and `]` while it has the focus. */
export const ColumnCard = ({ deal, index, phone, onMove }: ColumnCardProps) => {
  const { t } = useTranslation();
  const still = phone || !may(deal, 'advanceDeal') || deal.status !== 'active';
  return (
    <Draggable draggableId={deal.id} index={index} isDragDisabled={still}>
      {(drag, state) => (
        <article
          ref={drag.innerRef}
          className="zq-deal-card"
          data-dragging={state.isDragging || undefined}
          {...drag.draggableProps}
          {...drag.dragHandleProps}
          {...(still || state.isDragging ? {} : { onKeyDown: onMoveKeys(deal, onMove) })}
          role="group"
          aria-roledescription={drag.dragHandleProps ? t('board.card') : undefined}
          aria-label={deal.name}
          tabIndex={drag.dragHandleProps ? 0 : undefined}
        >
          <BoardCard deal={deal} onMove={onMove} />
        </article>
      )}
    </Draggable>
  );
};
