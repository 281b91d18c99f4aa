/** 走出去, 请进来, 视频洽谈, 走访帮扶: who came to whom. */
export const DIRECTIONS = ['out', 'in', 'online', 'aftercare'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** 走请 proper: what counts as 走请次数. Online talks and aftercare calls are counted on their own. */
export const COUNTED_DIRECTIONS = ['out', 'in'] as const satisfies readonly Direction[];

/** Calls on companies: what counts as 走访企业次数, each visit of each company. */
export const CALLING_DIRECTIONS = ['out', 'aftercare'] as const satisfies readonly Direction[];
