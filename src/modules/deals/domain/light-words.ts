import { daysBetween } from '../../../kernel/dates.js';
import { percentOf } from '../../../kernel/decimal.js';
import type { JudgedLight } from './judge-lights.js';
import { paceGap } from './pace.js';

/** The sentence of a light: a key of the catalogue with what is filled in, and how far its day is away. */
export interface LightWords {
  key: string;
  params: Readonly<Record<string, string | number>>;
  /** Days since the clock's day; negative while it is still to come. */
  distance: number;
}

/** What of a light is told. */
export type ToldLight = Pick<JudgedLight, 'rule' | 'state' | 'since' | 'dueOn'> & { facts: Readonly<Record<string, unknown>> };

/** What only the day itself decides of a sentence: numbers that change daily are told, not stored. */
function ofTheDay({ rule, since, facts }: ToldLight, today: string): Record<string, string | number> {
  const fact = (name: string): string => (typeof facts[name] === 'string' ? facts[name] : '0');
  if (rule === 'PACE') return { gap: paceGap(since, fact('agreedCompletionOn'), fact('progressPercent'), today) };
  if (rule === 'FUND') return { percent: percentOf(fact('fundsRecognised'), fact('contractedInward')) ?? '0.0' };
  return rule === 'REPORT' ? { month: since.slice(0, 7) } : {};
}

/** Which of a rule's sentences: some have one of their own for what follows much later. */
function variant({ rule, state, facts }: ToldLight): string {
  if (state === 'paused') return 'light.paused';
  if (rule === 'TALK_STALE' && facts['proposeExit'] === true) return 'light.TALK_STALE.exit';
  if (rule === 'IDLE' && (facts['idle'] === 'suspected' || facts['idle'] === 'recoverable')) return `light.IDLE.${facts['idle']}`;
  return `light.${rule}.${state}`;
}

/** How a light is told on a day. */
export function lightWords(light: ToldLight, today: string): LightWords {
  const scalars = Object.entries(light.facts).filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number');
  const distance = daysBetween(light.since, today);
  return {
    key: variant(light), distance,
    params: { ...Object.fromEntries(scalars), rule: light.rule, since: light.since, dueOn: light.dueOn, days: Math.abs(distance), ...ofTheDay(light, today) },
  };
}
