import { describe, expect, it } from '@jest/globals';
import { changesOf, EDIT_UNITS, type EditValues, valuesOf } from './edit-values';
import { dealFacts } from './facts.fixture';

const full = dealFacts({
  contractedInward: '40000000.00', plantNeed: '1200.00', landNeed: '40000.00', powerNeed: '12500.50', tags: ['省重点'], liaison: { id: 'p2', name: '联络员甲' },
  members: [{ person: { id: 'p3', name: '专员乙' }, duty: '手续代办' }], benefits: [{ indicator: 'jobs', kind: 'promised', year: 2026, value: '200.00' }],
});

describe('the form of a deal', () => {
  it('opened and sent as it is changes nothing', () => {
    expect(changesOf(valuesOf(full), valuesOf(full))).toEqual({});
  });

  it('sends only what was changed, and clears what was emptied', () => {
    const now: EditValues = { ...valuesOf(full), contractedInward: null, secrecy: 2, tags: ['省重点', '集中开工'], leaderPosition: ' 分管副县长 ' };
    expect(changesOf(valuesOf(full), now)).toEqual({ contractedInward: null, secrecy: 2, tags: ['省重点', '集中开工'], leaderPosition: '分管副县长' });
  });

  it('sends lists whole, without rows that nobody filled in', () => {
    const now: EditValues = { ...valuesOf(full), members: [{ userId: 'p3', duty: ' ' }, {}], benefits: [{ indicator: 'jobs', year: 2026, promised: '200', actual: '86' }, { year: 2027 }] };
    expect(changesOf(valuesOf(full), now)).toEqual({
      members: [{ userId: 'p3', duty: null }],
      benefits: [{ indicator: 'jobs', kind: 'promised', year: 2026, value: '200' }, { indicator: 'jobs', kind: 'actual', year: 2026, value: '86' }],
    });
  });

  it('asks about every one of its fields when two people change it', () => {
    expect(EDIT_UNITS.flat().sort()).toEqual(Object.keys(valuesOf(full)).sort());
  });
});
