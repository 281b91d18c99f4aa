import sql, { type Sql } from 'sql-template-tag';
import type { Stage } from '../domain/stages.js';

/**
 * Did the deal `d` enter the stage for the first time in the calendar year? Read off the stage log, wherever the deal
 * stands now; entering again after a move back counts for nothing. Infrastructure never does: it is no attracted
 * investment. The one rule behind the yearly numbers (新签约, 新开工 and the like) and the list behind each of them.
 */
export const firstEnteredIn = (stage: Stage, year: number): Sql => sql`
  (d.kind <> 'infrastructure' AND d.id IN (
    SELECT l.deal_id FROM stage_log l WHERE l.to_stage = ${stage} GROUP BY l.deal_id
    HAVING min(l.entered_on) >= make_date(${year}::integer, 1, 1) AND min(l.entered_on) < make_date(${year}::integer + 1, 1, 1)))`;
