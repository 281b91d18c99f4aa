import { LIGHT_CODES, LIGHT_RULES, type JudgedFacts, type LightCode, type LightRule, type ShownFacts } from './light-rules.js';
import type { Light, LightState } from './lights.js';
import { thresholdDay } from './thresholds.js';

/** What a rule says of a deal, with what it was judged by. */
export interface JudgedLight {
  rule: LightCode;
  state: LightState;
  /** The day from which the clock counts. */
  since: string;
  /** The day on which this colour fell due; of a pause the day on which it ends. */
  dueOn: string;
  facts: ShownFacts;
}

export interface Judgement {
  /** The worst colour; paused clocks light nothing. */
  light: Light;
  /** The worst first; of one colour in the order of the rules. */
  lights: JudgedLight[];
}

/** A county's own line for a rule, in the rule's units. */
export interface LightLine {
  enabled: boolean;
  yellow: number;
  red: number;
}
/** By rule; one that is not named has the line of the code. */
export type LightLines = ReadonlyMap<string, LightLine>;

/** The day from which the clock of a rule counts, or null while it does not run. */
function startOf(rule: LightRule, facts: JudgedFacts): string | null {
  const runs = rule.stages.includes(facts.stage) && !rule.stoppedBy?.some((fact) => facts[fact] !== null) && (rule.concerns?.(facts) ?? true);
  return runs ? (rule.since.map((fact) => facts[fact]).find((day) => day !== null) ?? null) : null;
}

const shownOf = (rule: LightRule, facts: JudgedFacts): ShownFacts =>
  Object.fromEntries(rule.shown.flatMap((fact) => (facts[fact] === null ? [] : [[fact, facts[fact]]])));

function judgeRule(rule: LightRule, facts: JudgedFacts, line: LightLine, today: string): JudgedLight | null {
  const started = startOf(rule, facts);
  if (started === null) return null;
  const pause = facts.extensions?.[rule.code];
  if (pause && today < pause.untilOn) return { rule: rule.code, state: 'paused', since: started, dueOn: pause.untilOn, facts: { ...shownOf(rule, facts), ...pause } };
  const since = pause && pause.untilOn > started ? pause.untilOn : started;
  for (const colour of ['red', 'yellow'] as const) {
    const threshold = { ...rule[colour], at: line[colour] };
    const dueOn = rule.dueOn ? rule.dueOn(facts, since, threshold.at, colour) : thresholdDay(since, threshold);
    if (dueOn === null || dueOn > today) continue;
    return { rule: rule.code, state: colour, since, dueOn, facts: { ...shownOf(rule, facts), ...rule.notes?.(since, today), threshold: threshold.at, unit: threshold.unit } };
  }
  return null;
}

const WORST: readonly LightState[] = ['red', 'yellow', 'paused'];

/** Orders lights: the worst first, of one colour in the order of the rules. */
export const worstFirst = (a: Pick<JudgedLight, 'rule' | 'state'>, b: Pick<JudgedLight, 'rule' | 'state'>): number =>
  WORST.indexOf(a.state) - WORST.indexOf(b.state) || LIGHT_CODES.indexOf(a.rule) - LIGHT_CODES.indexOf(b.rule);

/**
 * Everything that the rules say of a deal on a day. Red before yellow; an approved extension pauses its rule until the day
 * it names, on which the clock starts anew. A deal that is not being worked is grey, and no clock runs.
 */
export function judgeLights(facts: JudgedFacts, lines: LightLines, today: string): Judgement {
  if (facts.status !== 'active') return { light: 'grey', lights: [] };
  const lights = LIGHT_RULES.flatMap((rule) => {
    const line = lines.get(rule.code) ?? { enabled: true, yellow: rule.yellow.at, red: rule.red.at };
    return (line.enabled ? judgeRule(rule, facts, line, today) : null) ?? [];
  });
  lights.sort(worstFirst);
  const worst = lights[0]?.state;
  return { light: worst === undefined || worst === 'paused' ? 'green' : worst, lights };
}
