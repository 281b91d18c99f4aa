import type { Direction } from '../../gql/schema';
import { useEnumLabel } from '../../shared/enum-label';

/** 走出去, 请进来 …; the two that count as 走请 in blue. */
export const DirectionTag = ({ direction }: { direction: Direction }) => {
  const label = useEnumLabel();
  return <span className="zq-direction" data-counted={direction === 'out' || direction === 'in'}>{label('direction', direction)}</span>;
};
