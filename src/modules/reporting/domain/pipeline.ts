import { sum } from '../../../kernel/decimal.js';

/** Deals at one stage with one status and one light. `count` are wholes, `phases` the phases that stand there, `sum` the own parts of both in yuan. */
export interface StageGroup<Stage extends string> {
  stage: Stage;
  status: string;
  light: string;
  count: number;
  phases: number;
  sum: string;
}

/** Count, sum (yuan) and lights of the active deals at a stage. */
export interface StageTally<Stage extends string> {
  stage: Stage;
  count: number;
  phaseCount: number;
  sumInvestment: string;
  green: number;
  yellow: number;
  red: number;
}

export interface PipelineTally<Stage extends string> {
  /** Every stage, in the order of the main line, those without a deal too. */
  stages: StageTally<Stage>[];
  count: number;
  sumInvestment: string;
  suspended: number;
  lost: number;
}

/** Adds groups up to the pipeline. */
export function tallyPipeline<Stage extends string>(order: readonly Stage[], groups: readonly StageGroup<Stage>[]): PipelineTally<Stage> {
  const active = groups.filter(({ status }) => status === 'active');
  const stages = order.map((stage) => tallyStage(stage, active.filter((group) => group.stage === stage)));
  const having = (status: string): number => total(groups.filter((group) => group.status === status));
  return { stages, count: total(active), sumInvestment: sum(active.map((group) => group.sum)), suspended: having('suspended'), lost: having('lost') };
}

function tallyStage<Stage extends string>(stage: Stage, groups: readonly StageGroup<Stage>[]): StageTally<Stage> {
  const lit = (light: string): number => total(groups.filter((group) => group.light === light));
  return {
    stage, count: total(groups), phaseCount: groups.reduce((count, { phases }) => count + phases, 0), sumInvestment: sum(groups.map((group) => group.sum)),
    green: lit('green'), yellow: lit('yellow'), red: lit('red'),
  };
}

const total = (groups: readonly { count: number }[]): number => groups.reduce((count, group) => count + group.count, 0);
