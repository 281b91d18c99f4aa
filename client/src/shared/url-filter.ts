import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface UrlFilter<Key extends string> {
  /** What the address holds; an absent key is an absent filter. */
  values: Partial<Record<Key, string>>;
  /** Sets, or with null removes, some of them; the address changes with it. */
  set: (change: Partial<Record<Key, string | null>>) => void;
  clear: () => void;
  /** How many are set, those in `quiet` (sort, view) not counted. */
  count: number;
}

/**
 * Filters, sort and view of a list live in the address: going back, reloading and a link sent to a colleague all show the same list.
 */
export const useUrlFilter = <Key extends string>(keys: readonly Key[], quiet: readonly Key[] = []): UrlFilter<Key> => {
  const [params, setParams] = useSearchParams();
  const signature = keys.join(',');

  const values = useMemo(() => {
    const found: Partial<Record<Key, string>> = {};
    for (const key of signature.split(',') as Key[]) {
      const value = params.get(key);
      if (value !== null && value !== '') found[key] = value;
    }
    return found;
  }, [params, signature]);

  const set = useCallback<UrlFilter<Key>['set']>(
    (change) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries<string | null | undefined>(change)) {
            if (value === null || value === undefined || value === '') next.delete(key);
            else next.set(key, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );

  const clear = useCallback(() => set(Object.fromEntries(signature.split(',').map((key) => [key, null])) as Partial<Record<Key, null>>), [set, signature]);
  const count = (Object.keys(values) as Key[]).filter((key) => !quiet.includes(key)).length;
  return { values, set, clear, count };
};
