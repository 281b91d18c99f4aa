import { compare, subtract, sum } from '../../../kernel/decimal.js';
import type { DealStatus } from './stages.js';

/** A whole or a phase, with what it is said to be worth. Yuan; null where nothing is known. */
export interface Part {
  id: string;
  status: DealStatus;
  totalInvestment: string | null;
  contractedInward: string | null;
}

/** What a deal stands for in sums, so that no yuan is counted twice. */
export interface OwnPart {
  ownInvestment: string | null;
  ownInward: string | null;
}

/** Amounts that are split among a whole and its phases. */
export const SPLIT_AMOUNTS = ['totalInvestment', 'contractedInward'] as const;
export type SplitAmount = (typeof SPLIT_AMOUNTS)[number];

const isLive = ({ status }: Pick<Part, 'status'>): boolean => status === 'active' || status === 'suspended';

const accounted = (phases: readonly Part[], amount: SplitAmount): string => sum(phases.filter(isLive).map((phase) => phase[amount] ?? '0'));

/** What is left of the whole's amount; nothing where its phases account for all of it. */
const rest = (whole: Part, phases: readonly Part[], amount: SplitAmount): string | null => {
  const total = whole[amount];
  if (total === null) return null;
  const left = subtract(total, accounted(phases, amount));
  return compare(left, '0') < 0 ? '0.00' : left;
};

/** Of a phase that dropped out nothing is left: what it was to bring falls back to the whole. */
const share = (phase: Part, amount: SplitAmount): string | null => (isLive(phase) || phase[amount] === null ? phase[amount] : '0.00');

/** The own part of a whole and of each of its phases, by id. Only live phases (推进中, 搁置) account for anything. */
export function ownParts(whole: Part, phases: readonly Part[]): Map<string, OwnPart> {
  return new Map<string, OwnPart>([
    [whole.id, { ownInvestment: rest(whole, phases, 'totalInvestment'), ownInward: rest(whole, phases, 'contractedInward') }],
    ...phases.map((phase) => [phase.id, { ownInvestment: share(phase, 'totalInvestment'), ownInward: share(phase, 'contractedInward') }] as const),
  ]);
}

/** Amounts of which the live phases claim more than the whole has, with both. A whole of which no amount is known bounds nothing. */
export function excess(whole: Part, phases: readonly Part[]): { amount: SplitAmount; phases: string; total: string }[] {
  return SPLIT_AMOUNTS.flatMap((amount) => {
    const [total, claimed] = [whole[amount], accounted(phases, amount)];
    return total !== null && compare(claimed, total) > 0 ? [{ amount, phases: claimed, total }] : [];
  });
}
