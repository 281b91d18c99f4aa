import { threeWay } from '../../shared/conflict/three-way';
import type { FlatScores, ScoreValues } from './scores';

const flat = ({ points, vetoes }: ScoreValues): FlatScores => ({ ...points, vetoes: [...vetoes].sort() });
const deep = ({ vetoes, ...points }: FlatScores): ScoreValues => ({ points: points as ScoreValues['points'], vetoes: Array.isArray(vetoes) ? vetoes : [] });
/** An emptied field and one that never was filled in are the same. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one === '' ? null : (one ?? null)) === JSON.stringify(other === '' ? null : (other ?? null));

/**
 * What comes of a card that somebody else saved while this one was filled in: theirs where only they changed it, else as
 * typed. `changed` names what they changed, "vetoes" among the items.
 */
export const takeOver = (base: ScoreValues, theirs: ScoreValues, mine: ScoreValues): { merged: ScoreValues; changed: string[] } => {
  const met = threeWay<FlatScores>(flat(base), flat(theirs), flat(mine), { units: Object.keys(flat(base)).map((key) => [key]), same });
  return { merged: deep(met.merged), changed: [...met.taken, ...met.asked].flat().map(String) };
};
