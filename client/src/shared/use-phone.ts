import { useSyncExternalStore } from 'react';

const query = '(max-width: 767.98px)';
const media = (): MediaQueryList | null => (typeof window !== 'undefined' && 'matchMedia' in window ? window.matchMedia(query) : null);

const subscribe = (changed: () => void): (() => void) => {
  const list = media();
  list?.addEventListener('change', changed);
  return () => list?.removeEventListener('change', changed);
};

/** True below 768 px: bottom bar, cards instead of tables, larger touch targets. */
export const usePhone = (): boolean => useSyncExternalStore(subscribe, () => media()?.matches ?? false, () => false);
