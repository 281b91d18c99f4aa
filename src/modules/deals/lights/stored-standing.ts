import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.js';
import { judgeLight, type Light } from '../domain/lights.js';
import type { DealFacts } from '../domain/facts.js';

/** What is to be written of a deal that stands otherwise than is stored. */
export interface Standing {
  id: string;
  light: Light;
  lastProgressOn: string;
}

/** Judges deals by the facts of now and answers with those whose stored standing differs. */
export async function judgeStored(on: Queryable, ids: readonly string[], today: string): Promise<Standing[]> {
  const rows = await on.query<DealFacts & { id: string; storedLight: Light; storedProgressOn: string }>(sql`
    SELECT d.id, d.light AS "storedLight", d.last_progress_on AS "storedProgressOn", d.stage, d.stage_entered_on AS "stageEnteredOn", d.status,
           d.status_on AS "statusOn", f.agreed_start_on AS "agreedStartOn", f.land_start_on AS "landStartOn", f.commenced_on AS "commencedOn",
           f.lead_due_on AS "leadDueOn", f.lead_late_on AS "leadLateOn", f.lead_red_on AS "leadRedOn", f.last_progress_on AS "lastProgressOn"
    FROM deal d JOIN deal_facts f ON f.deal_id = d.id WHERE d.id = ANY (${[...ids]}::uuid[])`);
  return rows.map((row) => ({ id: row.id, light: judgeLight(row, today).light, lastProgressOn: row.lastProgressOn, row }))
    .filter(({ light, lastProgressOn, row }) => light !== row.storedLight || lastProgressOn !== row.storedProgressOn);
}

/** Writes differences. The rows are locked by the caller. */
export async function storeStanding(on: Queryable, standings: readonly Standing[]): Promise<void> {
  if (standings.length === 0) return;
  await on.query(sql`
    UPDATE deal d SET light = s.light, last_progress_on = s.on
    FROM unnest(${standings.map(({ id }) => id)}::uuid[], ${standings.map(({ light }) => light)}::text[], ${standings.map(({ lastProgressOn }) => lastProgressOn)}::date[]) AS s (id, light, "on")
    WHERE d.id = s.id`);
}
