import { type RefObject, useEffect, useRef } from 'react';
import { COLUMNS, type ColumnKey } from './columns';

/** A finger that has been still this long has let go of the column it wants. */
const STILL_MS = 120;

/** Keeps a row of columns, one as wide as the screen, and the chosen column in step: whichever of the two moves. */
export const useSnap = (on: boolean, shown: ColumnKey, onShown: (column: ColumnKey) => void): { row: RefObject<HTMLDivElement | null>; onScroll: () => void } => {
  const row = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const at = COLUMNS.indexOf(shown);
  useEffect(() => {
    const element = row.current;
    if (!on || !element || element.clientWidth === 0) return;
    if (Math.round(element.scrollLeft / element.clientWidth) !== at) element.scrollLeft = at * element.clientWidth;
  }, [on, at]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onScroll = () => {
    if (!on) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const element = row.current;
      if (!element || element.clientWidth === 0) return;
      const column = COLUMNS[Math.round(element.scrollLeft / element.clientWidth)];
      if (column && column !== shown) onShown(column);
    }, STILL_MS);
  };
  return { row, onScroll };
};
