import { Decimal } from 'decimal.js';
import { plainDigits } from '../../shared/amount/yuan-format';
import type { UserError } from '../../shared/api-error';
import type { Review } from './review';

/** What the scorecard's form holds: points as typed by item (empty: not scored), and the codes of vetoes that apply. */
export interface ScoreValues {
  points: Record<string, string | null>;
  vetoes: string[];
}

/** The same with each item as a field of its own, as two people's changes are compared. */
export type FlatScores = Record<string, string | null | string[]>;

const POINTS = /^\d{1,3}(\.\d)?$/;

/** "5.0" → "5". */
export const trimmed = (points: string): string => new Decimal(points).toFixed();

export const scoreValuesOf = ({ scores, vetoes }: Review): ScoreValues => ({
  points: Object.fromEntries(scores.map(({ item, points }) => [item, points === null ? null : trimmed(points)])),
  vetoes: [...vetoes],
});

/** Points as typed, as a plain decimal; null for none, undefined for what cannot be points of an item of so many. */
export const readPoints = (typed: string | null | undefined, max: number): string | null | undefined => {
  const plain = plainDigits(typed ?? '');
  if (plain === '') return null;
  return POINTS.test(plain) && new Decimal(plain).lte(max) ? plain : undefined;
};

/** The total of what is typed and can be read, of 100; null while nothing is scored. */
export const totalOf = (points: ScoreValues['points'], items: Review['scores']): string | null => {
  const read = items.flatMap(({ item, max }) => readPoints(points[item], max) ?? []);
  return read.length === 0 ? null : read.reduce((total, one) => total.plus(one), new Decimal(0)).toFixed();
};

/** Refusals of the whole card, moved to the fields of the form: points to their item, any veto to the list of them. */
export const onItems = (errors: readonly UserError[], sent: readonly { item: string }[]): UserError[] =>
  errors.map((error) => {
    const [, list, at] = error.field;
    const item = list === 'scores' ? sent[Number(at)]?.item : undefined;
    if (item !== undefined) return { ...error, field: ['input', 'points', item] };
    return list === 'vetoes' ? { ...error, field: ['input', 'vetoes'] } : error;
  });
