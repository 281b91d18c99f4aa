import { judgeNextStep, judgeVisit, type NextStep, type VisitDraft } from './visit-rules.js';

const TODAY = '2024-06-30';
const draft = (changes: Partial<VisitDraft> = {}): VisitDraft => ({
  direction: 'out', kind: 'call', onSite: true, visitedOn: '2024-06-20', visitTime: null, endedAt: null, companies: 1, intendedAmount: null, cost: null, ...changes,
});
const told = (changes: Partial<VisitDraft>): [string, string | undefined][] => judgeVisit(draft(changes), TODAY).map(({ code, field }) => [code, field.at(-1)]);

describe('what a visit must have', () => {
  it('takes a visit of today, and one of long ago', () => {
    expect(told({ visitedOn: TODAY })).toEqual([]);
    expect(told({ visitedOn: '2020-05-16' })).toEqual([]);
  });

  it('refuses tomorrow', () => {
    expect(judgeVisit(draft({ visitedOn: '2024-07-01' }), TODAY)).toEqual([{ code: 'FUTURE_DATE', field: ['input', 'visitedOn'], params: { today: TODAY } }]);
  });

  it('wants somebody met', () => {
    expect(told({ companies: 0 })).toEqual([['VISIT_COMPANY_REQUIRED', 'companyIds']]);
  });

  it('takes a time of the day as hours and minutes', () => {
    for (const visitTime of ['00:00', '09:05', '23:59']) expect(told({ visitTime })).toEqual([]);
    for (const visitTime of ['24:00', '9:05', '09:60', '09:05:00', '上午', '', ' 09:05']) expect(told({ visitTime })).toEqual([['NOT_TIME', 'visitTime']]);
  });

  it('takes an end at or after the beginning, or alone', () => {
    for (const times of [{ visitTime: '09:05', endedAt: '09:05' }, { visitTime: '09:05', endedAt: '11:30' }, { endedAt: '11:30' }]) expect(told(times)).toEqual([]);
    expect(judgeVisit(draft({ visitTime: '14:00', endedAt: '13:59' }), TODAY)).toEqual([{ code: 'VISIT_ENDS_EARLY', field: ['input', 'endedAt'], params: { start: '14:00' } }]);
    expect(told({ visitTime: '14:00', endedAt: '9:00' })).toEqual([['NOT_TIME', 'endedAt']]);
  });

  it('wants a kind of its direction, and on site only where somebody went', () => {
    expect(told({ direction: 'online', kind: 'call', onSite: false })).toEqual([['VISIT_KIND_MISFIT', 'kind']]);
    expect(told({ direction: 'online', kind: 'video' })).toEqual([['ON_SITE_REMOTE', 'onSite']]);
    expect(told({ direction: 'aftercare', kind: 'phone' })).toEqual([['ON_SITE_REMOTE', 'onSite']]);
    expect(told({ direction: 'in', kind: 'inspection' })).toEqual([]);
  });

  it('takes amounts of at most 14 digits', () => {
    expect(told({ intendedAmount: '99999999999999.99', cost: '00099999999999999' })).toEqual([]);
    expect(told({ intendedAmount: '100000000000000', cost: '100000000000000.00' })).toEqual([['TOO_LARGE', 'intendedAmount'], ['TOO_LARGE', 'cost']]);
  });

  it('tells everything at once', () => {
    expect(told({ visitedOn: '2024-07-01', visitTime: 'x', companies: 0, direction: 'online', cost: '100000000000000' }).map(([code]) => code))
      .toEqual(['FUTURE_DATE', 'NOT_TIME', 'VISIT_COMPANY_REQUIRED', 'VISIT_KIND_MISFIT', 'ON_SITE_REMOTE', 'TOO_LARGE']);
  });
});

describe('the next step of a visit', () => {
  const next = (changes: Partial<NextStep>): [string, string | undefined][] =>
    judgeNextStep({ nextAction: null, nextActionDueOn: null, ...changes }, '2024-06-20').map(({ code, field }) => [code, field.at(-1)]);

  it('may be left out, and has both halves or names the missing one', () => {
    expect(next({})).toEqual([]);
    expect(next({ nextAction: '寄送资料' })).toEqual([['NEXT_ACTION_DUE_MISSING', 'nextActionDueOn']]);
    expect(next({ nextActionDueOn: '2024-07-05' })).toEqual([['NEXT_ACTION_MISSING', 'nextAction']]);
    expect(next({ nextAction: '寄送资料', nextActionDueOn: '2024-07-05' })).toEqual([]);
  });

  it('is due on the day of the visit or later', () => {
    expect(next({ nextAction: '寄送资料', nextActionDueOn: '2024-06-20' })).toEqual([]);
    expect(next({ nextAction: '寄送资料', nextActionDueOn: '2024-06-19' })).toEqual([['NEXT_ACTION_BEFORE_VISIT', 'nextActionDueOn']]);
  });
});
