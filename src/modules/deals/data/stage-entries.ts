import sql from 'sql-template-tag';
import { groupBy, type Tx } from '../../../platform/database/index.js';
import { countedEntries, type Entries, type LogLine } from '../domain/counted-entries.js';
import type { DealRelation } from '../domain/codes.js';
import type { Deal } from './deal.entity.js';

/** The whole of the family that a deal belongs to: itself, unless it is a phase. */
export const wholeOf = ({ id, parentId, relation }: Pick<Deal, 'id' | 'parentId' | 'relation'>): string => (relation === 'phase' && parentId ? parentId : id);

/**
 * Works out anew on which days the deals of a family count as having reached their stages (`stage_entry`), from its logs.
 * To be called whenever one of them grows, with the deal locked. Of a phase the whole is locked first: of two phases that move
 * at once, the second counts with what the first one wrote.
 */
export async function recountEntries(tx: Tx, deal: Pick<Deal, 'id' | 'parentId' | 'relation'>): Promise<void> {
  const whole = wholeOf(deal);
  if (whole !== deal.id) await tx.query(sql`SELECT 1 FROM deal d WHERE d.id = ${whole} FOR NO KEY UPDATE`);
  const lines = await tx.query<LogLine & { dealId: string; relation: DealRelation | null }>(sql`
    SELECT l.id, l.deal_id AS "dealId", d.relation, l.event, l.to_stage AS "toStage", l.entered_on AS "enteredOn", l.undoes
    FROM deal d JOIN stage_log l ON l.deal_id = d.id
    WHERE d.id = ${whole} OR (d.parent_id = ${whole} AND d.relation = 'phase') ORDER BY l.at, l.id`);
  const family = [...groupBy(lines, ({ dealId }) => dealId)].map(([id, log]) => ({ id, relation: log[0]?.relation ?? null, log }));
  await store(tx, countedEntries(family));
}

/** The one entry of a new deal that is no phase: it has no family yet. */
export const countRegistration = (tx: Tx, dealId: string, on: string): Promise<unknown> =>
  tx.query(sql`INSERT INTO stage_entry (deal_id, stage, entered_on) VALUES (${dealId}, 'lead', ${on})`);

async function store(tx: Tx, counted: ReadonlyMap<string, Entries>): Promise<void> {
  const rows = [...counted].flatMap(([dealId, entries]) => Object.entries(entries).map(([stage, on]) => [dealId, stage, on] as const));
  await tx.query(sql`
    WITH counted AS (
      SELECT * FROM unnest(${rows.map(([id]) => id)}::uuid[], ${rows.map(([, stage]) => stage)}::text[], ${rows.map(([, , on]) => on)}::date[]) AS c (deal_id, stage, entered_on)
    ), gone AS (
      DELETE FROM stage_entry e WHERE e.deal_id = ANY (${[...counted.keys()]}::uuid[])
        AND NOT EXISTS (SELECT 1 FROM counted c WHERE c.deal_id = e.deal_id AND c.stage = e.stage)
    )
    INSERT INTO stage_entry (deal_id, stage, entered_on) SELECT deal_id, stage, entered_on FROM counted
    ON CONFLICT (deal_id, stage) DO UPDATE SET entered_on = excluded.entered_on WHERE stage_entry.entered_on <> excluded.entered_on`);
}
