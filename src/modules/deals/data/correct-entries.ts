import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { columns, groupBy, type Tx } from '../../../platform/database/index.js';
import { standing } from '../domain/counted-entries.js';
import { carriedCorrections, correctionsOf, type Correction } from '../domain/corrections.js';
import type { Stage } from '../domain/stages.js';
import { logCorrection } from './deal-log.js';
import { Deal } from './deal.entity.js';
import { StageLogEntry } from './stage-log.entity.js';

/** An agreement or a milestone whose day was put right: by it deals enter `to`. */
export interface CorrectedDay {
  to: DatedStage;
  before: string;
  after: string;
}

/** The stages that are entered on the day of a fact of another module. */
export type DatedStage = Exclude<Stage, 'lead' | 'talks' | 'review'>;

type Held = Deal & { firstOn: string | null };
type Entry = Correction<StageLogEntry>;

/** The fact by which a stage is entered. */
interface Behind {
  /** Its first day for the deal `d`. */
  firstOn: Sql;
  /** For whom it counts besides the deal itself. */
  countsFor: 'family' | 'whole' | 'none';
  /** Does a whole that was carried along by its phase follow the day of the phase? Not where its own fact knows those of its phases. */
  carries: boolean;
}

const signed = (...kinds: string[]): Behind => ({
  firstOn: sql`(SELECT min(t.signed_on) FROM agreement_terms t
    WHERE t.deal_id IN (d.id, CASE d.relation WHEN 'phase' THEN d.parent_id END) AND t.kind = ANY (${kinds}::text[]))`,
  countsFor: 'family', carries: true,
});
const built = (fact: string, countsFor: Behind['countsFor']): Behind => ({ firstOn: sql`(SELECT ${raw(fact)} FROM deal_facts_of(ARRAY[d.id]) f)`, countsFor, carries: false });

const BEHIND: Readonly<Record<DatedStage, Behind>> = {
  framework: signed('intent', 'framework'), contract: signed('contract'),
  land: built('LEAST(f.land_contract_on, f.plant_leased_on)', 'family'), construction: built('f.commenced_on', 'whole'),
  completion: built('f.completed_on', 'none'), production: built('f.produced_on', 'none'), capacity: built('f.capacity_on', 'none'),
};

const isPhaseOf = (ids: readonly string[]): Sql => sql`(d.parent_id = ANY (${[...ids]}::uuid[]) AND d.relation = 'phase')`;
const isWholeOf = (ids: readonly string[]): Sql => sql`d.id IN (SELECT p.parent_id FROM deal p WHERE p.id = ANY (${[...ids]}::uuid[]) AND p.relation = 'phase')`;

/** The deals, and those of their families for whom the fact counts too, locked; each with the first day of the fact. */
const familiesOf = (tx: Tx, ids: readonly string[], { firstOn, countsFor }: Behind): Promise<Held[]> => tx.query<Held>(sql`
  SELECT ${columns(Deal, 'd')}, ${firstOn} AS "firstOn" FROM deal d
  WHERE d.id = ANY (${[...ids]}::uuid[]) ${countsFor === 'none' ? empty : sql`OR ${isWholeOf(ids)}`} ${countsFor === 'family' ? sql`OR ${isPhaseOf(ids)}` : empty}
  ORDER BY d.id FOR NO KEY UPDATE OF d`);

/**
 * Puts right the entries into a stage that these deals, their phases and the wholes that they carried along made by an
 * agreement or a milestone of the wrong day. Nothing is refused and nothing rewritten: each entry gets a later one that says its right
 * day. Deals stay where they stand; the day of the present stage moves with its entry.
 */
export async function correctEntries(tx: Tx, dealIds: readonly string[], day: CorrectedDay): Promise<void> {
  const behind = BEHIND[day.to];
  const deals = await familiesOf(tx, dealIds, behind);
  const lines = await tx.query<StageLogEntry>(sql`
    SELECT ${columns(StageLogEntry, 'l')} FROM stage_log l WHERE l.deal_id = ANY (${deals.map(({ id }) => id)}::uuid[]) ORDER BY l.at, l.id`);
  const logs = groupBy(lines, ({ dealId }) => dealId);
  const logOf = ({ id }: Held): StageLogEntry[] => logs.get(id) ?? [];
  const own = deals.flatMap((deal) => (deal.firstOn === null ? [] : correctionsOf(logOf(deal), { ...day, first: deal.firstOn })));
  const carried = (behind.carries ? deals : []).flatMap((deal) => carriedCorrections(logOf(deal), own)).filter(({ entry }) => !own.some((one) => one.entry.id === entry.id));
  for (const correction of [...own, ...carried]) {
    const deal = deals.find(({ id }) => id === correction.entry.dealId);
    if (deal) await correct(tx, deal, logOf(deal), correction);
  }
}

async function correct(tx: Tx, deal: Deal, log: readonly StageLogEntry[], { entry, on }: Entry): Promise<void> {
  await logCorrection(tx, deal, entry, on);
  const present = standing(log).filter(({ event }) => event === 'move').at(-1);
  // Nobody edited the deal: its version stays.
  if (present?.id === entry.id) await tx.query(sql`UPDATE deal SET stage_entered_on = ${on} WHERE id = ${deal.id}`);
}
