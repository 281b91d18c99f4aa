import { createContext, useCallback, useState } from 'react';

/** A value and how people call it. */
interface Chosen { value: string; label: string }

/** Told by the searching selects of a form what was chosen in them. */
export const ChosenNames = createContext<(chosen: Chosen) => void>(() => undefined);

/** The names of what was chosen since the form was opened, and what `ChosenNames` is to be given to hear them. */
export const useChosenNames = (): [readonly Chosen[], (chosen: Chosen) => void] => {
  const [names, setNames] = useState<readonly Chosen[]>([]);
  return [names, useCallback((chosen: Chosen) => setNames((now) => [...now, chosen]), [])];
};
