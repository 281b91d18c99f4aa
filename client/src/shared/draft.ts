import { useCallback, useMemo } from 'react';
import { useSession } from './viewer';

const PREFIX = 'zouqing.draft.';

/** Names of the drafts that one person has on this machine: "visit", "visit.0190…", … */
export const draftsOf = (userId: string): string[] => {
  const own = `${PREFIX}${userId}.`;
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(own)).map((key) => key.slice(own.length));
  } catch {
    return [];
  }
};

/** Takes every draft off this machine, or those of one person. */
export const forgetDrafts = (userId?: string): void => {
  const start = userId === undefined ? PREFIX : `${PREFIX}${userId}.`;
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(start)) localStorage.removeItem(key);
  } catch {
    // storage is forbidden: there are none
  }
};

export interface Draft<Values> {
  /** What was typed and not sent, if any. */
  read: () => Values | null;
  /** Call on every change of the form (`onValuesChange`). */
  write: (values: Values) => void;
  /** Call after the server has taken it. */
  drop: () => void;
}

/** Keeps a half-filled form on this machine, one per person and form, until it is sent or the person signs out. */
export const useDraft = <Values>(name: string): Draft<Values> => {
  const { viewer } = useSession();
  const key = `${PREFIX}${viewer?.id ?? 'nobody'}.${name}`;
  const read = useCallback((): Values | null => {
    try {
      const text = localStorage.getItem(key);
      return text === null ? null : (JSON.parse(text) as Values);
    } catch {
      return null;
    }
  }, [key]);
  const write = useCallback((values: Values) => {
    try {
      localStorage.setItem(key, JSON.stringify(values));
    } catch {
      // full or forbidden: the form itself still holds it
    }
  }, [key]);
  const drop = useCallback(() => {
    try {
      localStorage.removeItem(key);
    } catch {
      // nothing was kept
    }
  }, [key]);
  return useMemo(() => ({ read, write, drop }), [read, write, drop]);
};
