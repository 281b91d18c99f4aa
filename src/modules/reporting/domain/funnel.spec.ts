import { describe, expect, it } from '@jest/globals';
import { funnelOf } from './funnel.js';

type Stage = 'talks' | 'contract' | 'land';
const at = (stage: Stage, status: string, count: number, sum: string, phases = 0): Parameters<typeof funnelOf<Stage>>[1][number] => ({ stage, status, light: 'green', count, phases, sum });

describe('the funnel', () => {
  it('has those who came at least so far, with the part of the step before', () => {
    expect(funnelOf<Stage>(['talks', 'contract', 'land'], [at('talks', 'active', 4, '4.00'), at('contract', 'suspended', 1, '0.10'), at('land', 'active', 1, '0.20', 3)])).toEqual([
      { stage: 'talks', count: 6, sumInvestment: '4.30', conversion: null },
      { stage: 'contract', count: 2, sumInvestment: '0.30', conversion: '33.3' },
      { stage: 'land', count: 1, sumInvestment: '0.20', conversion: '50.0' },
    ]);
  });

  it('knows nobody who dropped out', () => {
    for (const status of ['lost', 'terminated', 'transferred']) expect(funnelOf<Stage>(['talks'], [at('talks', status, 1, '1.00')])[0]).toMatchObject({ count: 0, sumInvestment: '0.00' });
  });

  it('has no rate where nobody was before', () => {
    expect(funnelOf<Stage>(['talks', 'contract'], [])[1]).toEqual({ stage: 'contract', count: 0, sumInvestment: '0.00', conversion: null });
  });
});
