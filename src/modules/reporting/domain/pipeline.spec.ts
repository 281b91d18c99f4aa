import { describe, expect, it } from '@jest/globals';
import { tallyPipeline, type StageGroup } from './pipeline.js';

type Stage = 'talks' | 'contract' | 'land';
const ORDER: readonly Stage[] = ['talks', 'contract', 'land'];
const GROUPS: readonly StageGroup<Stage>[] = [
  { stage: 'contract', status: 'active', light: 'green', count: 1, phases: 0, sum: '130000000.00' },
  { stage: 'contract', status: 'active', light: 'red', count: 1, phases: 0, sum: '0.10' },
  { stage: 'talks', status: 'active', light: 'yellow', count: 2, phases: 1, sum: '0.15' },
  { stage: 'talks', status: 'active', light: 'green', count: 1, phases: 0, sum: '0.05' },
  { stage: 'talks', status: 'suspended', light: 'grey', count: 4, phases: 0, sum: '999.00' },
  { stage: 'contract', status: 'lost', light: 'grey', count: 1, phases: 0, sum: '999.00' },
  { stage: 'contract', status: 'terminated', light: 'grey', count: 5, phases: 0, sum: '999.00' },
];
const tally = tallyPipeline(ORDER, GROUPS);

describe('the pipeline', () => {
  it('has every stage in the order of the main line, the empty ones too', () => {
    expect(tally.stages.map(({ stage, count }) => [stage, count])).toEqual([['talks', 3], ['contract', 2], ['land', 0]]);
    expect(tally.stages[2]).toEqual({ stage: 'land', count: 0, phaseCount: 0, sumInvestment: '0.00', green: 0, yellow: 0, red: 0 });
  });

  it('counts and sums active deals only, in decimals', () => {
    expect(tally.count).toBe(5);
    expect(tally.sumInvestment).toBe('130000000.30');
  });

  it('tells phases apart: they are in no count', () => {
    expect(tally.stages.map(({ phaseCount }) => phaseCount)).toEqual([1, 0, 0]);
  });

  it('counts lights per stage', () => {
    expect(tally.stages.map(({ green, yellow, red }) => [green, yellow, red])).toEqual([[1, 2, 0], [1, 0, 1], [0, 0, 0]]);
  });

  it('tells suspended and lost apart from terminated and transferred', () => {
    expect([tally.suspended, tally.lost]).toEqual([4, 1]);
  });
});
