import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** Does the device say that it has a network? A yes promises nothing; a no is certain. */
export const isOnline = (): boolean => navigator.onLine;
export const useOnline = (): boolean => useSyncExternalStore(subscribe, isOnline, () => true);
