import { excess, ownParts, type Part } from './own-part.js';
import type { DealStatus } from './stages.js';

const part = (id: string, totalInvestment: string | null, contractedInward: string | null = null, status: DealStatus = 'active'): Part => ({ id, status, totalInvestment, contractedInward });
const WHOLE = part('whole', '5000000000.00', '3000000000.00');
const FIRST = part('first', '2000000000.00', '1000000000.00');

describe('own parts', () => {
  it('add up to the whole: 50 亿, of which a first phase of 20 亿', () => {
    const parts = ownParts(WHOLE, [FIRST]);
    expect(parts.get('whole')).toEqual({ ownInvestment: '3000000000.00', ownInward: '2000000000.00' });
    expect(parts.get('first')).toEqual({ ownInvestment: '2000000000.00', ownInward: '1000000000.00' });
  });

  it('leave the whole nothing when its phases account for all of it, to the last fen', () => {
    expect(ownParts(WHOLE, [FIRST, part('second', '2999999999.99')]).get('whole')?.ownInvestment).toBe('0.01');
    expect(ownParts(WHOLE, [FIRST, part('second', '3000000000.00')]).get('whole')?.ownInvestment).toBe('0.00');
  });

  it.each(['lost', 'terminated', 'transferred'] as const)('give what a phase that is %s was to bring back to the whole', (status) => {
    const parts = ownParts(WHOLE, [{ ...FIRST, status }]);
    expect(parts.get('whole')?.ownInvestment).toBe('5000000000.00');
    expect(parts.get('first')).toEqual({ ownInvestment: '0.00', ownInward: '0.00' });
  });

  it('keep a suspended phase', () => {
    expect(ownParts(WHOLE, [{ ...FIRST, status: 'suspended' }]).get('whole')?.ownInvestment).toBe('3000000000.00');
  });

  it('know nothing where nothing is known', () => {
    const parts = ownParts(part('whole', null), [part('first', null), part('second', '1.00')]);
    expect([parts.get('whole'), parts.get('first'), parts.get('second')]).toEqual([
      { ownInvestment: null, ownInward: null }, { ownInvestment: null, ownInward: null }, { ownInvestment: '1.00', ownInward: null },
    ]);
  });

  it('never fall below nothing', () => {
    expect(ownParts(part('whole', '1.00'), [FIRST]).get('whole')?.ownInvestment).toBe('0.00');
  });
});

describe('the excess of phases', () => {
  it('begins with the first fen above the whole', () => {
    expect(excess(WHOLE, [FIRST, part('second', '3000000000.00')])).toEqual([]);
    expect(excess(WHOLE, [FIRST, part('second', '3000000000.01')])).toEqual([{ amount: 'totalInvestment', phases: '5000000000.01', total: '5000000000.00' }]);
  });

  it('is told of outside money too', () => {
    expect(excess(WHOLE, [part('first', '1.00', '3000000000.01')]).map(({ amount }) => amount)).toEqual(['contractedInward']);
  });

  it('is none where the whole is not known, or the phase dropped out', () => {
    expect(excess(part('whole', null), [FIRST])).toEqual([]);
    expect(excess(part('whole', '1.00'), [{ ...FIRST, status: 'lost' }])).toEqual([]);
  });
});
