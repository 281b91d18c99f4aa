import sql from 'sql-template-tag';
import { columns, groupBy, type Tx } from '../../../platform/database/index.js';
import { standing } from '../domain/counted-entries.js';
import { carriedCorrections, correctionsOf, type Correction } from '../domain/corrections.js';
import { logCorrection } from './deal-log.js';
import { Deal } from './deal.entity.js';
import { StageLogEntry } from './stage-log.entity.js';

/** An agreement whose day was put right: by it deals enter `to`. */
export interface CorrectedSigning {
  to: 'framework' | 'contract';
  before: string;
  after: string;
}

type Held = Deal & { firstOn: string | null };
type Entry = Correction<StageLogEntry>;

const KINDS = { framework: ['intent', 'framework'], contract: ['contract'] } as const;

/** The deals, the wholes that they are phases of, and their phases, locked; each with the day of its first agreement of the kind. */
const familiesOf = (tx: Tx, ids: readonly string[], to: CorrectedSigning['to']): Promise<Held[]> => tx.query<Held>(sql`
  SELECT ${columns(Deal, 'd')}, (
    SELECT min(t.signed_on) FROM agreement_terms t
    WHERE t.deal_id IN (d.id, CASE d.relation WHEN 'phase' THEN d.parent_id END) AND t.kind = ANY (${[...KINDS[to]]}::text[])) AS "firstOn"
  FROM deal d
  WHERE d.id = ANY (${[...ids]}::uuid[]) OR (d.parent_id = ANY (${[...ids]}::uuid[]) AND d.relation = 'phase')
    OR d.id IN (SELECT p.parent_id FROM deal p WHERE p.id = ANY (${[...ids]}::uuid[]) AND p.relation = 'phase')
  ORDER BY d.id FOR NO KEY UPDATE OF d`);

/**
 * Puts right the entries into a stage that these deals, their phases and the wholes that they carried along made by an
 * agreement of the wrong day. Nothing is refused and nothing rewritten: each entry gets a later one that says its right
 * day. Deals stay where they stand; the day of the present stage moves with its entry.
 */
export async function correctEntries(tx: Tx, dealIds: readonly string[], signing: CorrectedSigning): Promise<void> {
  const deals = await familiesOf(tx, dealIds, signing.to);
  const lines = await tx.query<StageLogEntry>(sql`
    SELECT ${columns(StageLogEntry, 'l')} FROM stage_log l WHERE l.deal_id = ANY (${deals.map(({ id }) => id)}::uuid[]) ORDER BY l.at, l.id`);
  const logs = groupBy(lines, ({ dealId }) => dealId);
  const logOf = ({ id }: Held): StageLogEntry[] => logs.get(id) ?? [];
  const own = deals.flatMap((deal) => (deal.firstOn === null ? [] : correctionsOf(logOf(deal), { ...signing, first: deal.firstOn })));
  const carried = deals.flatMap((deal) => carriedCorrections(logOf(deal), own)).filter(({ entry }) => !own.some((one) => one.entry.id === entry.id));
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
