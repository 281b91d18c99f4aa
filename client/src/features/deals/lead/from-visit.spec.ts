import { describe, expect, it } from '@jest/globals';
import { fromVisit, type LeadVisit } from './from-visit';

const VISIT: LeadVisit = {
  id: 'v1', visitedOn: '2026-11-20', direction: 'out', kind: 'call', place: '东莞', intendedAmount: null,
  companies: [{ id: 'c1', name: '东莞市兴科兴五金制品有限公司' }], deals: [],
};
const nameFor = (company: string): string => `${company}项目`;
const preset = (patch: Partial<LeadVisit> = {}) => fromVisit({ ...VISIT, ...patch }, nameFor);

describe('what a visit knows of the lead', () => {
  it.each([['out', 'visitOut'], ['in', 'visitIn'], ['online', 'online'], ['aftercare', 'expansion']] as const)('a visit %s: it came from %s', (direction, source) => {
    expect(preset({ direction }).source).toBe(source);
  });

  it('an exhibition is a source of its own', () => {
    expect(preset({ kind: 'exhibition' }).source).toBe('exhibition');
  });

  it('the only company met, a name made of it, the day, and the amount that was spoken of', () => {
    expect(preset({ intendedAmount: '80000000.00' })).toEqual({
      registeredOn: '2026-11-20', source: 'visitOut', name: '东莞市兴科兴五金制品项目', company: { id: 'c1', name: '东莞市兴科兴五金制品有限公司' },
      totalInvestment: '80000000.00', totalInvestmentBound: 'about',
    });
  });

  it('of several companies none is guessed, and no amount is given to one of them', () => {
    const two = [...VISIT.companies, { id: 'c2', name: '东莞市伯亿特五金制品股份有限公司' }];
    expect(preset({ companies: two, intendedAmount: '80000000.00' })).toEqual({ registeredOn: '2026-11-20', source: 'visitOut' });
    expect(fromVisit(null, nameFor)).toEqual({});
  });

  it('a name is shortened by its legal form and by what stands in brackets behind it', () => {
    const name = (company: string) => preset({ companies: [{ id: 'c', name: company }] }).name;
    expect(['甲股份有限公司', '乙有限责任公司', '丙集团', '丁食品企业(示例)', '戊（东莞）有限公司'].map(name)).toEqual(['甲项目', '乙项目', '丙集团项目', '丁食品企业项目', '戊（东莞）项目']);
  });
});
