import { sameValue } from './same-value';

/** Fields that only make sense together, such as an amount and its "about"; most fields stand alone. */
export type Unit<Values> = readonly (keyof Values)[];

export interface Comparison<Values> {
  /** All fields that are compared; each on its own unless they are given. */
  units: readonly Unit<Values>[];
  /** Whether two values of a field mean the same, where that is not whether they are sent as the same. */
  same?: (one: unknown, other: unknown) => boolean;
}

export interface ThreeWay<Values> {
  /** What comes of both: theirs where only they changed it, mine where I did, and mine where it must be asked. */
  merged: Values;
  /** Only they changed these. */
  taken: Unit<Values>[];
  /** Both changed these, to different values. */
  asked: Unit<Values>[];
}

/** `values` with the fields of `units` as `others` has them. */
export const withFieldsOf = <Values extends object>(values: Values, others: Values, units: readonly Unit<Values>[]): Values => {
  const result = { ...values };
  for (const field of units.flat()) result[field] = others[field];
  return result;
};

/** Compares what two people made of the same record: `base` is what both started from. */
export const threeWay = <Values extends object>(
  base: Values,
  theirs: Values,
  mine: Values,
  { units, same = sameValue }: Comparison<Values> = { units: (Object.keys(base) as (keyof Values)[]).map((field) => [field]) },
): ThreeWay<Values> => {
  const alike = (one: Values, other: Values) => (unit: Unit<Values>): boolean => unit.every((field) => same(one[field], other[field]));
  const [untouchedByThem, untouchedByMe, agreed] = [alike(base, theirs), alike(base, mine), alike(theirs, mine)];
  const changed = units.filter((unit) => !untouchedByThem(unit) && !agreed(unit));
  const taken = changed.filter(untouchedByMe);
  const asked = changed.filter((unit) => !untouchedByMe(unit));
  return { merged: withFieldsOf(mine, theirs, taken), taken, asked };
};
