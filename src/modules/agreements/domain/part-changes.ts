import { tidyCommitment, tidyDeal, tidyParty, tidyPromise, type GivenParts } from './given-parts.js';
import type { Party } from './obligations.js';

type Change = readonly [unknown, unknown];
type Changes = Record<string, Change>;

/** What hung on the agreement before. */
interface Before {
  deals: readonly { dealId: string; amount: string; inwardAmount: string | null; isReached: boolean }[];
  parties: readonly Party[];
  commitments: readonly { dealId: string; content: string }[];
  promises: readonly { dealId: string; content: string }[];
  fileIds: readonly string[];
}

/** What changed of what hangs on an agreement, in words: `whole` for all who read it, `byDeal` for who reads that deal. */
export function partChanges(before: Before, given: GivenParts): { whole: Changes; byDeal: Map<string, Changes> } {
  const whole = keepChanged({
    ...(given.parties ? { parties: [names(before.parties), names(given.parties.map(tidyParty))] as const } : {}),
    ...(given.fileIds ? { fileCount: [before.fileIds.length, given.fileIds.length] as const } : {}),
  });
  const reached = before.deals.filter((deal) => deal.isReached);
  const [deals, commitments, promises] = [given.deals?.map(tidyDeal) ?? reached, given.commitments?.map(tidyCommitment), given.promises?.map(tidyPromise)];
  const ids = [...new Set([...reached, ...deals].map(({ dealId }) => dealId))];
  const byDeal = ids.map((id) => {
    const [old, now] = [reached.find((deal) => deal.dealId === id), deals.find((deal) => deal.dealId === id)];
    return [id, keepChanged({
      amount: [old?.amount ?? null, now?.amount ?? null], inwardAmount: [old?.inwardAmount ?? null, now?.inwardAmount ?? null],
      ...(commitments ? { commitments: [contents(before.commitments, id), contents(commitments, id)] as const } : {}),
      ...(promises ? { promises: [contents(before.promises, id), contents(promises, id)] as const } : {}),
    })] as const;
  });
  return { whole, byDeal: new Map(byDeal.filter(([, changes]) => Object.keys(changes).length > 0)) };
}

const keepChanged = (changes: Changes): Changes => Object.fromEntries(Object.entries(changes).filter(([, [old, now]]) => old !== now));
const listed = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join('；'));
const names = (parties: readonly Party[]): string | null => listed(parties.map(({ name }) => name));
const contents = (rows: readonly { dealId: string; content: string }[], id: string): string | null => listed(rows.filter(({ dealId }) => dealId === id).map(({ content }) => content));
