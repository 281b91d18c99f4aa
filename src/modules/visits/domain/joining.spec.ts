import { joinedVisit, type VisitRecord } from './joining.js';

const record = (changes: Partial<VisitRecord> = {}): VisitRecord => ({
  direction: 'out', kind: 'call', onSite: true, visitedOn: '2024-06-20', visitTime: null, endedAt: null, place: null, leaders: [], participants: [], investorCount: 0,
  summary: '谈成了', results: null, intentionLevel: null, intendedAmount: null, cost: null, allianceId: null, nextAction: null, nextActionDueOn: null, ...changes,
});

describe('two records of one visit', () => {
  it('keep everybody, and the larger number of investors', () => {
    const joined = joinedVisit(record({ leaders: ['县长岗'], participants: ['招商专员岗'], investorCount: 3 }), record({ leaders: ['县长岗', '局长岗'], participants: ['司机岗'], investorCount: 5 }), '科员岗');
    expect(joined).toMatchObject({ leaders: ['县长岗', '局长岗'], participants: ['招商专员岗', '司机岗'], investorCount: 5 });
    expect(joinedVisit(record({ investorCount: 7 }), record({ investorCount: 5 }), '科员岗').investorCount).toBe(7);
  });

  it('keep what both say, the other one by the position of its author, and nothing twice', () => {
    expect(joinedVisit(record({ results: '签意向' }), record({ summary: '要用地 60 亩', results: '看中 3 号地' }), '科员岗'))
      .toMatchObject({ summary: '谈成了\n科员岗：要用地 60 亩', results: '签意向\n科员岗：看中 3 号地' });
    expect(joinedVisit(record(), record({ results: '看中 3 号地' }), '科员岗')).toMatchObject({ summary: '谈成了', results: '看中 3 号地' });
  });

  it('fill gaps, and are right where they differ as the kept one says', () => {
    const gone = record({ place: '东莞', visitTime: '09:30', endedAt: '11:00', intentionLevel: 'a', intendedAmount: '80000000.00', cost: '100.00', nextAction: '寄资料', nextActionDueOn: '2024-07-01' });
    expect(joinedVisit(record(), gone, '科员岗')).toEqual({ ...gone, summary: '谈成了' });
    expect(joinedVisit(record({ place: '长安', nextAction: '回访', nextActionDueOn: '2024-07-02' }), gone, '科员岗')).toMatchObject({ place: '长安', nextAction: '回访', nextActionDueOn: '2024-07-02' });
  });

  it('never end before they began', () => {
    expect(joinedVisit(record({ visitTime: '14:00' }), record({ visitTime: '09:30', endedAt: '11:00' }), '科员岗')).toMatchObject({ visitTime: '14:00', endedAt: null });
    expect(joinedVisit(record({ visitTime: '09:00' }), record({ visitTime: '09:30', endedAt: '11:00' }), '科员岗')).toMatchObject({ visitTime: '09:00', endedAt: '11:00' });
    expect(joinedVisit(record({ endedAt: '09:00' }), record({ visitTime: '09:30' }), '科员岗')).toMatchObject({ visitTime: null, endedAt: '09:00' });
  });

  it('were on site when either was, unless nobody can have been there', () => {
    expect(joinedVisit(record({ onSite: false }), record(), '科员岗').onSite).toBe(true);
    expect(joinedVisit(record({ direction: 'online', kind: 'video', onSite: false }), record(), '科员岗').onSite).toBe(false);
  });
});
