import { sum } from '../../../kernel/decimal.js';
import type { IntentionLevel } from './codes.js';
import type { Direction } from './direction.js';
import { usualKind, usuallyOnSite, type VisitKind } from './visit-kind.js';

/** What is typed about a visit itself, beside the companies, people and files that hang on it. Amounts are yuan, days 'YYYY-MM-DD'. */
export interface VisitTyped {
  direction: Direction;
  kind?: VisitKind | null;
  onSite?: boolean | null;
  visitedOn: string;
  /** 'HH:MM' */
  visitTime?: string | null;
  /** 'HH:MM' of the same day. */
  endedAt?: string | null;
  place?: string | null;
  leaders?: readonly string[] | null;
  participants?: readonly string[] | null;
  investorCount?: number | null;
  summary: string;
  results?: string | null;
  intentionLevel?: IntentionLevel | null;
  intendedAmount?: string | null;
  cost?: string | null;
  allianceId?: string | null;
}

/** The same as it is stored: nothing undefined. */
export interface VisitValues {
  direction: Direction;
  kind: VisitKind;
  onSite: boolean;
  visitedOn: string;
  visitTime: string | null;
  endedAt: string | null;
  place: string | null;
  leaders: string[];
  participants: string[];
  investorCount: number;
  summary: string;
  results: string | null;
  intentionLevel: IntentionLevel | null;
  intendedAmount: string | null;
  cost: string | null;
  allianceId: string | null;
}

const line = (text: string | null | undefined): string | null => text?.trim() ?? null;
const positions = (list: readonly string[] | null | undefined): string[] => (list ?? []).map((position) => position.trim());
/** With two decimals, as the column gives it back, so that 80 and 80.00 are no change. */
const yuan = (amount: string | null | undefined): string | null => (amount == null ? null : sum([amount]));

/** What is typed as it is stored; kind and place of the company are what is usual in its direction unless somebody says otherwise. */
export function valuesOf(typed: VisitTyped): VisitValues {
  const kind = typed.kind ?? usualKind(typed.direction);
  return {
    direction: typed.direction, kind, onSite: typed.onSite ?? usuallyOnSite(typed.direction, kind),
    visitedOn: typed.visitedOn, visitTime: line(typed.visitTime), endedAt: line(typed.endedAt), place: line(typed.place),
    leaders: positions(typed.leaders), participants: positions(typed.participants), investorCount: typed.investorCount ?? 0,
    summary: typed.summary.trim(), results: line(typed.results), intentionLevel: typed.intentionLevel ?? null,
    intendedAmount: yuan(typed.intendedAmount), cost: yuan(typed.cost), allianceId: typed.allianceId ?? null,
  };
}

/** Ids, each once. */
export const idsOf = (ids: readonly string[] | null | undefined): string[] => [...new Set(ids)];
