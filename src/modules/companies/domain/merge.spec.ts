import { describe, expect, it } from '@jest/globals';
import { factsOf, restored, united, type MergeFacts } from './merge.js';

const company = (given: Partial<MergeFacts> & { name: string }): MergeFacts => ({
  aliases: [], creditCode: null, regionCode: null, industryCode: null, ownership: null, legalRepresentative: null, registeredAddress: null,
  registeredCapital: null, paidInCapital: null, foundedOn: null, chain: null, chainNode: null, chainPosition: null, honours: [], sizeTier: null, operatingStatus: 'normal',
  operatingStatusNote: null, parentId: null, ...given,
});

describe('united', () => {
  const kept = company({ name: '甲', aliases: ['小甲', '乙'], honours: ['listed'], regionCode: '360700' });
  const merged = company({ name: '乙', aliases: ['小乙', '甲'], honours: ['unicorn', 'listed'], creditCode: '1', regionCode: '441900', operatingStatus: 'suspended', operatingStatusNote: '停电', parentId: 'p' });

  it('keeps every name once, the losing one as an alias, and all honours', () => {
    expect(united(kept, merged, [])).toEqual({ aliases: ['小甲', '乙', '小乙'], honours: ['listed', 'unicorn'] });
    expect(united(kept, merged, ['name'])).toEqual({ name: '乙', aliases: ['小甲', '甲', '小乙'], honours: ['listed', 'unicorn'] });
  });

  it('takes what is named and nothing else, a reason along with its status', () => {
    expect(united(kept, merged, ['creditCode', 'operatingStatus', 'parent'])).toMatchObject({ creditCode: '1', operatingStatus: 'suspended', operatingStatusNote: '停电', parentId: 'p' });
    expect(united(kept, merged, ['creditCode'])).not.toHaveProperty('regionCode');
  });
});

describe('restored', () => {
  it('gives back what is as the merge left it, and leaves what was changed since', () => {
    const before = company({ name: '甲' });
    const after = { ...before, name: '乙', creditCode: '1', aliases: ['甲'] };
    expect(restored(after, before, after)).toEqual({ patch: { name: '甲', creditCode: null, aliases: [] }, left: [] });
    expect(restored({ ...after, name: '丙', regionCode: '360700', aliases: ['甲', '新'] }, before, after)).toEqual({ patch: { creditCode: null }, left: ['aliases', 'name'] });
  });
});

describe('factsOf', () => {
  it('has every column that a merge can change, and nothing else', () => {
    const row = { ...company({ name: '甲' }), id: 'x', version: 3 };
    expect(factsOf(row)).toEqual(company({ name: '甲' }));
  });
});
