import { daysBetween } from '../../../kernel/dates.js';
import type { FieldError } from '../../../kernel/errors.js';

/** The lanes of a plan, in their order: 签约 注册 备案 用地报批 厂房租赁 供地 开工 入统 竣工 投产 上规 达产达效. */
export const PLANNED_MILESTONES = [
  'signing', 'registration', 'filing', 'landApplication', 'plantLease', 'land', 'commencement', 'statistics', 'completion', 'production', 'aboveScale', 'capacity',
] as const;
export type PlannedMilestone = (typeof PLANNED_MILESTONES)[number];

/** Who set a planned day: the contract, the land contract, or somebody who typed it. */
export type PlannedBy = 'contract' | 'supply' | 'typed';

/** What a deal's lanes are made of. Days 'YYYY-MM-DD'. */
export interface PlanFacts {
  agreed: Readonly<Partial<Record<PlannedMilestone, string | null>>>;
  supplied: Readonly<Partial<Record<PlannedMilestone, string | null>>>;
  typed: Readonly<Partial<Record<PlannedMilestone, string | null>>>;
  actual: Readonly<Partial<Record<PlannedMilestone, string | null>>>;
  /** An inactive deal is late with nothing that has not come. */
  isActive: boolean;
}

/** An approved extension that stands. */
export interface PlanExtension {
  rule: string;
  untilOn: string;
}

/** One lane: what was agreed or planned, and what came. */
export interface PlanLane {
  kind: PlannedMilestone;
  plannedOn: string | null;
  plannedBy: PlannedBy | null;
  actualOn: string | null;
}

/** The clocks that an extension of a lane stops. */
const RULES_OF: Readonly<Partial<Record<PlannedMilestone, readonly string[]>>> = {
  registration: ['SIGN_REG'], landApplication: ['SIGN_LAND_NEW'], land: ['SIGN_LAND_STOCK'], commencement: ['START_PLAN', 'PLANT_START', 'IDLE'],
  statistics: ['STAT'], completion: ['PACE'],
};

/** Does an extension of the rule move the lane? */
export const concernsLane = (kind: PlannedMilestone, rule: string): boolean => RULES_OF[kind]?.includes(rule) ?? false;

/** The day that a paper fixed, and which. The contract goes before the land contract. */
export function fixedDay({ agreed, supplied }: Pick<PlanFacts, 'agreed' | 'supplied'>, kind: PlannedMilestone): { on: string; by: PlannedBy } | null {
  const [contract, supply] = [agreed[kind], supplied[kind]];
  if (contract) return { on: contract, by: 'contract' };
  return supply ? { on: supply, by: 'supply' } : null;
}

/** The lanes of a deal, all of them, in their order. */
export const lanesOf = (facts: PlanFacts): PlanLane[] => PLANNED_MILESTONES.map((kind) => {
  const typed = facts.typed[kind];
  const planned = fixedDay(facts, kind) ?? (typed ? { on: typed, by: 'typed' as const } : null);
  return { kind, plannedOn: planned?.on ?? null, plannedBy: planned?.by ?? null, actualOn: facts.actual[kind] ?? null };
});

/** The day after all extensions; an extension to a day before the planned one moves nothing. */
export const dueOn = ({ plannedOn }: PlanLane, extensions: readonly PlanExtension[]): string | null =>
  extensions.reduce((due, { untilOn }) => (due !== null && due < untilOn ? untilOn : due), plannedOn);

/** Days behind the due day: on the day it came, or today. 0 while there is time; null without a due day, and for a deal that is not worked. */
export function lateDays({ actualOn }: PlanLane, due: string | null, today: string, isActive: boolean): number | null {
  if (due === null || (actualOn === null && !isActive)) return null;
  return Math.max(0, daysBetween(due, actualOn ?? today));
}

/** A planned day as it is typed; null takes it away. */
export interface TypedPlan {
  kind: PlannedMilestone;
  plannedOn?: string | null;
}

/** What is wrong with typed plans: the same lane twice, a day that a paper has fixed otherwise. A plan may lie in the past: it may have been missed. */
export function judgePlans(plans: readonly TypedPlan[], facts: Pick<PlanFacts, 'agreed' | 'supplied'>): FieldError[] {
  return plans.flatMap(({ kind, plannedOn }, index): FieldError[] => {
    const path = ['input', 'plans', String(index)];
    if (plans.findIndex((plan) => plan.kind === kind) < index) return [{ code: 'PLAN_REPEATED', field: [...path, 'kind'] }];
    const fixed = fixedDay(facts, kind);
    return fixed && plannedOn && plannedOn !== fixed.on ? [{ code: fixed.by === 'contract' ? 'PLANNED_BY_CONTRACT' : 'PLANNED_BY_SUPPLY', field: [...path, 'plannedOn'], params: { on: fixed.on } }] : [];
  });
}
