import { useState } from 'react';
import type { DealRow } from '../deal';

export interface Chosen {
  rows: readonly DealRow[];
  /** Every row of the filter, those on other pages too. */
  all: boolean;
  /** The rows ticked on this page; those of other pages stay chosen. */
  tick: (shown: readonly DealRow[], ticked: readonly DealRow[]) => void;
  takeAll: () => void;
  clear: () => void;
}

/** The rows that were chosen for a change, across pages. Another filter starts anew: nobody changes what is not to be seen. */
export const useChosen = (of: string): Chosen => {
  const [kept, setKept] = useState<{ of: string; rows: readonly DealRow[]; all: boolean }>({ of, rows: [], all: false });
  const { rows, all } = kept.of === of ? kept : { rows: [], all: false };
  return {
    rows,
    all,
    tick: (shown, ticked) => {
      const elsewhere = rows.filter((row) => !shown.some(({ id }) => id === row.id));
      setKept({ of, rows: [...elsewhere, ...ticked], all: false });
    },
    takeAll: () => setKept({ of, rows, all: true }),
    clear: () => setKept({ of, rows: [], all: false }),
  };
};
