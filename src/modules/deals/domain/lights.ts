import { addMonths } from '../../../kernel/dates.js';
import type { DealFacts } from './facts.js';
import type { Stage } from './stages.js';

export const LIGHTS = ['green', 'yellow', 'red', 'grey'] as const;
/** 正常 预警 滞后 不计. */
export type Light = (typeof LIGHTS)[number];

/** What lit a light: the rule, the day its clock started, and the day on which this colour fell due. */
export interface LightCause {
  rule: string;
  since: string;
  dueOn: string;
}

export interface LightJudgement {
  light: Light;
  /** Null for green. */
  reason: LightCause | null;
}

/** The facts that are days. */
export type DayFact = Extract<keyof DealFacts, `${string}On`>;

/** A clock that runs while a deal stands at one of the stages. Data only: lists judge by the same rows in SQL (data/light.sql.ts). */
export interface LightRule {
  code: string;
  stages: readonly Stage[];
  /** The first of these days that is known started the clock; where none is, it does not run. */
  since: readonly DayFact[];
  /** Once this day is known, the clock has stopped. */
  stoppedBy?: DayFact;
  /** Months from `since` to the colour, or the fact that is its day; on the very day it is lit. */
  yellowAfter: number | DayFact;
  redAfter: number | DayFact;
}

export const LIGHT_RULES: readonly LightRule[] = [
  // 时限已过黄灯 (江府办函〔2024〕37号), 再过三个工作日红灯 (chosen here). The rule names response and assessment; feedback and report bind alike.
  { code: 'LEAD_SLA', stages: ['lead'], since: ['leadDueOn'], yellowAfter: 'leadLateOn', redAfter: 'leadRedOn' },
  // 两个月无进展黄灯、三个月红灯: 邯郸经开区招商项目“三类三色”管理, 2024.
  { code: 'TALK_STALE', stages: ['talks', 'review'], since: ['lastProgressOn'], yellowAfter: 2, redAfter: 3 },
  // 应开未开黄灯、连续三个月红灯: 银川市重点项目“红黄绿灯”管理. The contract's date is the promise; a land contract stands in.
  { code: 'START_PLAN', stages: ['contract', 'land'], since: ['agreedStartOn', 'landStartOn'], stoppedBy: 'commencedOn', yellowAfter: 0, redAfter: 3 },
];

/** The one reason of a grey light: the deal is not being worked, so no clock runs. */
export const NOT_ACTIVE = 'NOT_ACTIVE';

function startOf(rule: LightRule, facts: DealFacts): string | null {
  const runs = rule.stages.includes(facts.stage) && (rule.stoppedBy === undefined || facts[rule.stoppedBy] === null);
  return runs ? (rule.since.map((fact) => facts[fact]).find((day) => day !== null) ?? null) : null;
}

function judgeRule(rule: LightRule, facts: DealFacts, today: string): LightJudgement | null {
  const since = startOf(rule, facts);
  if (since === null) return null;
  for (const [light, after] of [['red', rule.redAfter], ['yellow', rule.yellowAfter]] as const) {
    const dueOn = typeof after === 'number' ? addMonths(since, after) : facts[after];
    if (dueOn !== null && dueOn <= today) return { light, reason: { rule: rule.code, since, dueOn } };
  }
  return null;
}

/** The light of a deal on a day, with what lit it. Red before yellow, whichever rule gives it. */
export function judgeLight(facts: DealFacts, today: string): LightJudgement {
  if (facts.status !== 'active') {
    const since = facts.statusOn ?? facts.stageEnteredOn;
    return { light: 'grey', reason: { rule: NOT_ACTIVE, since, dueOn: since } };
  }
  const lit = LIGHT_RULES.map((rule) => judgeRule(rule, facts, today)).filter((judgement) => judgement !== null);
  return lit.find(({ light }) => light === 'red') ?? lit[0] ?? { light: 'green', reason: null };
}
