import sql from 'sql-template-tag';
import type { Tx } from '../../../platform/database/index.js';

/**
 * Works out anew how long deals of a kind stay at a stage in each county: the median of the days of those that have left it
 * forward or back, all stays of a deal added up, moves that were taken back left out. What is still there tells nothing yet.
 */
export async function refreshMedians(tx: Tx): Promise<void> {
  await tx.query(sql`
    WITH corrected AS (
      SELECT DISTINCT ON (undoes) undoes, entered_on FROM stage_log WHERE event = 'corrected' ORDER BY undoes, at DESC, id DESC
    ), moves AS (
      SELECT l.deal_id, l.to_stage AS stage, coalesce(c.entered_on, l.entered_on) AS entered_on,
             lead(coalesce(c.entered_on, l.entered_on)) OVER (PARTITION BY l.deal_id ORDER BY l.at, l.id) AS left_on
      FROM stage_log l LEFT JOIN corrected c ON c.undoes = l.id
      WHERE l.event = 'move' AND NOT EXISTS (SELECT 1 FROM stage_log u WHERE u.deal_id = l.deal_id AND u.undoes = l.id AND u.event = 'undone')
    ), stays AS (
      SELECT deal_id, stage, sum(greatest(left_on - entered_on, 0)) AS days FROM moves GROUP BY deal_id, stage HAVING bool_and(left_on IS NOT NULL)
    ), medians AS (
      SELECT d.jurisdiction_id, d.kind, s.stage, percentile_cont(0.5) WITHIN GROUP (ORDER BY s.days) AS days, count(*) AS sample
      FROM stays s JOIN deal d ON d.id = s.deal_id GROUP BY 1, 2, 3
    ), gone AS (
      DELETE FROM stage_median m WHERE NOT EXISTS (
        SELECT 1 FROM medians n WHERE n.jurisdiction_id = m.jurisdiction_id AND n.kind = m.kind AND n.stage = m.stage)
    )
    INSERT INTO stage_median (jurisdiction_id, kind, stage, days, sample) SELECT jurisdiction_id, kind, stage, round(days::numeric, 1), sample FROM medians
    ON CONFLICT (jurisdiction_id, kind, stage) DO UPDATE SET days = excluded.days, sample = excluded.sample`);
}
