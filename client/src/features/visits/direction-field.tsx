import { useEnumLabel } from '../../shared/enum-label';
import type { Direction } from '../../gql/schema';
import { DIRECTIONS } from './visit-draft';

/** Out, in, online or aftercare: one tap, all four in sight. */
export const DirectionField = ({ value, onChange, id }: { value?: Direction; onChange?: (value: Direction) => void; id?: string }) => {
  const label = useEnumLabel();
  return (
    <div className="zq-directions" role="radiogroup" id={id}>
      {DIRECTIONS.map((direction) => (
        <button key={direction} type="button" role="radio" aria-checked={direction === value} onClick={() => onChange?.(direction)}>
          {label('direction', direction)}
        </button>
      ))}
    </div>
  );
};
