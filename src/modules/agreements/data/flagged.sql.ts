import sql, { raw, type Sql } from 'sql-template-tag';
import { IN_FORCE_SINCE } from '../../../kernel/promise-flags.js';

/**
 * Does the promise `promise` of the agreement `agreement` carry any flag? The same as `flagsOf` says of it, which a spec
 * holds side by side for every case.
 */
export const isFlagged = (promise: string, agreement: string): Sql => {
  const [p, a] = [raw(promise), raw(agreement)];
  return sql`(${p}.review_result IS NOT DISTINCT FROM 'violating' OR (${a}.signed_on >= ${IN_FORCE_SINCE}::date AND ${p}.favour <> 'none'
    AND (${p}.review_result IS NULL OR (COALESCE(btrim(${p}.basis), '') = '' AND (${p}.favour = 'taxFavour' OR ${p}.selective)))))`;
};
