import { describe, expect, it } from '@jest/globals';
import { changesOf, type EditValues } from './edit-values';

const VALUES: EditValues = {
  companies: [{ id: 'c1', name: '长安五金' }, { id: 'c2', name: '南方紧固件' }], direction: 'out', kind: 'call', onSite: true, visitedOn: '2026-11-02', visitTime: '09:30', endedAt: null, place: '东莞',
  leaders: ['分管副县长岗'], colleagues: [], participants: [], contacts: [], deals: [], investorCount: '3', summary: '谈了扩产。', results: null, intentionLevel: 'b', intendedAmount: '80000000.00', cost: null, allianceId: null,
};

describe('what an edit of a visit sends', () => {
  it('is nothing when nothing changed, also when names stand in another order or a space was added', () => {
    expect(changesOf(VALUES, { ...VALUES, companies: VALUES.companies.toReversed(), place: ' 东莞 ', results: '' })).toEqual({});
  });

  it('is only what changed: null clears, a list replaces the list', () => {
    expect(changesOf(VALUES, { ...VALUES, place: '', leaders: [], companies: [{ id: 'c2', name: '南方紧固件' }], investorCount: '', intentionLevel: null, onSite: false, endedAt: '11:00', deals: [{ id: 'd1', name: '紧固件项目' }] })).toEqual({
      place: null, leaders: [], companyIds: ['c2'], investorCount: 0, intentionLevel: null, onSite: false, endedAt: '11:00', dealIds: ['d1'],
    });
  });
});
