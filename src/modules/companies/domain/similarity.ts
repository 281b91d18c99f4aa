/** Why two companies may be one, the surest first: 信用代码相同, 电话相同, 名称相似, 疑似同一集团. */
export const SIMILAR_REASONS = ['sameCreditCode', 'samePhone', 'name', 'group'] as const;
export type SimilarReason = (typeof SIMILAR_REASONS)[number];

/** What speaks for two companies being one. */
export interface Likeness {
  reasons: readonly SimilarReason[];
  /** Per cent, of the core names. */
  similarity: number;
}

/** In the order of how sure it is: by the surest reason, then by the names. */
export function bySureness(one: Likeness, other: Likeness): number {
  const surest = ({ reasons }: Likeness): number => Math.min(...reasons.map((reason) => SIMILAR_REASONS.indexOf(reason)));
  return surest(one) - surest(other) || other.similarity - one.similarity;
}
