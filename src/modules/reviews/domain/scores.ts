import { Decimal } from 'decimal.js';
import type { FieldError } from '../../../kernel/errors.js';
import { SCORE_ITEMS, VETOES, type ScoreItemCode, type Scores, type VetoCode } from './score-template.js';

/** Points given to an item, as entered. */
export interface GivenScore {
  item: string;
  /** A decimal string. */
  points: string;
}

/** A scorecard that keeps to the template, or what is wrong with it, each at its own field. */
export type ScorecardReading = { scores: Scores; vetoes: VetoCode[] } | { faults: FieldError[] };

const itemOf = (code: string): (typeof SCORE_ITEMS)[number] | undefined => SCORE_ITEMS.find(({ item }) => item === code);
const isVeto = (code: string): code is VetoCode => (VETOES as readonly string[]).includes(code);

/**
 * Reads a whole scorecard: items that are left out are not scored.
 * Faults: SCORE_ITEM_UNKNOWN, SCORE_ITEM_REPEATED, SCORE_OUT_OF_RANGE (below 0 or above the item's most), SCORE_TOO_FINE
 * (more than one decimal), VETO_UNKNOWN.
 */
export function readScorecard(given: readonly GivenScore[], vetoes: readonly string[]): ScorecardReading {
  const faults = [
    ...given.flatMap((score, index) => scoreFaults(score, index, given)),
    ...vetoes.flatMap((code, index) => (isVeto(code) ? [] : [{ code: 'VETO_UNKNOWN', field: ['input', 'vetoes', String(index)] }])),
  ];
  if (faults.length > 0) return { faults };
  const scores = Object.fromEntries(given.map(({ item, points }) => [item, new Decimal(points).toFixed(1)])) as Scores;
  return { scores, vetoes: VETOES.filter((code) => vetoes.includes(code)) };
}

function scoreFaults({ item, points }: GivenScore, index: number, all: readonly GivenScore[]): FieldError[] {
  const at = (field: string): string[] => ['input', 'scores', String(index), field];
  const known = itemOf(item);
  if (!known) return [{ code: 'SCORE_ITEM_UNKNOWN', field: at('item') }];
  if (all.findIndex((other) => other.item === item) < index) return [{ code: 'SCORE_ITEM_REPEATED', field: at('item') }];
  const value = new Decimal(points);
  if (value.lt(0) || value.gt(known.max)) return [{ code: 'SCORE_OUT_OF_RANGE', field: at('points'), params: { max: known.max } }];
  return value.decimalPlaces() > 1 ? [{ code: 'SCORE_TOO_FINE', field: at('points') }] : [];
}

/** Points of 100 with one decimal; null while no item is scored. */
export function totalOf(scores: Scores): string | null {
  const points = Object.values(scores);
  return points.length === 0 ? null : points.reduce((total, one) => total.plus(one), new Decimal(0)).toFixed(1);
}

/** The template with the points given so far, in its order. */
export const scorecardOf = (scores: Scores): { item: ScoreItemCode; max: number; points: string | null }[] =>
  SCORE_ITEMS.map(({ item, max }) => ({ item, max, points: scores[item] ?? null }));
