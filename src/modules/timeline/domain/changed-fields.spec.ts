import { changedFields } from './changed-fields.js';

describe('changes as a reader sees them', () => {
  it('tells before and after as text', () => {
    expect(changedFields({ name: ['甲', '乙'], version: [1, 2], standardLand: [false, true], companies: [null, ['甲公司', '乙公司']] })).toEqual([
      { field: 'name', before: '甲', after: '乙' },
      { field: 'version', before: '1', after: '2' },
      { field: 'standardLand', before: 'false', after: 'true' },
      { field: 'companies', before: null, after: '甲公司、乙公司' },
    ]);
  });

  it('does not tell what stayed as it was', () => {
    expect(changedFields({ lostTo: [null, null], note: [null, ''], stage: ['talks', 'talks'] })).toEqual([]);
  });

  it('never tells a phone number or a secret, at any depth', () => {
    const told = JSON.stringify(changedFields({
      phone: [null, '13800138000'], contactPhone: ['13800138000', '13900139000'], passwordHash: ['a', 'b'], sessionToken: [null, 'c'],
      contact: [null, { name: '总经理', title: '总经理', phone: '13800138000' }],
      contacts: [null, [{ name: '副总经理', mobile: '13900139000' }]],
    }));
    expect(told).toContain('副总经理');
    expect(told).not.toMatch(/1[39]\d{9}|"a"|"c"/);
  });

  it('is not upset by what is no pair', () => {
    expect(changedFields({ odd: 'text', none: null })).toEqual([]);
  });
});
