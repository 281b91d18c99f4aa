import { percentOf, sum } from '../../../kernel/decimal.js';
import type { StageGroup } from './pipeline.js';

/** How many deals came at least as far as a stage. */
export interface FunnelStep<Stage extends string> {
  stage: Stage;
  /** Wholes. */
  count: number;
  /** Yuan, own parts of wholes and phases: no amount is in it twice. */
  sumInvestment: string;
  /** Per cent of the step before, one decimal; null for the first step, and where nobody was at the step before. */
  conversion: string | null;
}

/** Deals that have not dropped out, by how far they have come: who is at a stage has come to every one before it. */
export function funnelOf<Stage extends string>(order: readonly Stage[], groups: readonly StageGroup<Stage>[]): FunnelStep<Stage>[] {
  const kept = groups.filter(({ status }) => status === 'active' || status === 'suspended');
  const steps = order.map((stage, index) => {
    const reached = kept.filter((group) => order.indexOf(group.stage) >= index);
    return { stage, count: reached.reduce((count, group) => count + group.count, 0), sumInvestment: sum(reached.map((group) => group.sum)) };
  });
  return steps.map((step, index) => {
    const before = steps[index - 1];
    return { ...step, conversion: before ? percentOf(step.count, before.count) : null };
  });
}
