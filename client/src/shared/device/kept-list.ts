import { deviceDb } from './device-db';

/** Keeps a short list of a person's own for the time without a network; the one before it is gone. */
export const keepList = async (userId: string, name: string, rows: unknown[]): Promise<void> => {
  try {
    await (await deviceDb()).put('lists', { userId, name, at: Date.now(), rows });
  } catch {
    // not kept, then: with a network nothing is missing
  }
};

/** The list as it was kept last, and when; empty when there is none. */
export const keptList = async (userId: string, name: string): Promise<{ rows: unknown[]; at: number }> => {
  try {
    const found = await (await deviceDb()).get('lists', [userId, name]);
    return { rows: found?.rows ?? [], at: found?.at ?? 0 };
  } catch {
    return { rows: [], at: 0 };
  }
};
