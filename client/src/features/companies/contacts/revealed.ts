import { useCallback, useEffect, useState } from 'react';

/** Seconds for which whole numbers stay on the screen: long enough to dial, short enough for a screen that is left alone. */
export const SHOWN_SECONDS = 30;

/** The ways to reach somebody, whole. */
export interface Ways {
  phone?: string | null;
  wechat?: string | null;
  email?: string | null;
}

export interface Revealed {
  ways: Ways | null;
  /** Seconds until they are masked again. */
  left: number;
  show: (ways: Ways) => void;
  hide: () => void;
}

/** Holds whole numbers for half a minute, and lets go of them earlier when the page is left or put behind another. */
export const useRevealed = (): Revealed => {
  const [ways, setWays] = useState<Ways | null>(null);
  const [left, setLeft] = useState(0);
  const hide = useCallback(() => setWays(null), []);
  const show = useCallback((next: Ways) => {
    setWays(next);
    setLeft(SHOWN_SECONDS);
  }, []);

  useEffect(() => {
    if (!ways) return undefined;
    // By the clock, not by counting: a phone that slept must not show them longer.
    const end = Date.now() + SHOWN_SECONDS * 1000;
    const tick = () => {
      const seconds = Math.ceil((end - Date.now()) / 1000);
      if (seconds > 0) setLeft(seconds);
      else hide();
    };
    const timer = setInterval(tick, 500);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [ways, hide]);

  return { ways, left, show, hide };
};
