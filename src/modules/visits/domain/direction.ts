/** 走出去, 请进来, 线上洽谈, 企业走访: who came to whom. */
export const DIRECTIONS = ['out', 'in', 'online', 'aftercare'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** 走请 proper: what counts as 走请次数. Online talks and aftercare calls are counted on their own. */
export const COUNTED_DIRECTIONS = ['out', 'in'] as const satisfies readonly Direction[];
