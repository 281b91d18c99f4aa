import { judgeVisit, type VisitDraft } from './visit-rules.js';

const TODAY = '2024-06-30';
const draft = (changes: Partial<VisitDraft> = {}): VisitDraft => ({
  visitedOn: '2024-06-20', companyIds: ['company'], companyNames: [], nextAction: null, nextActionDueOn: null, ...changes,
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

  it('wants somebody met, known or new', () => {
    expect(told({ companyIds: [], companyNames: [] })).toEqual([['VISIT_COMPANY_REQUIRED', 'companyIds']]);
    expect(told({ companyIds: [], companyNames: ['新企业'] })).toEqual([]);
  });

  it('wants both halves of the next step, and names the missing one', () => {
    expect(told({ nextAction: '寄送资料' })).toEqual([['NEXT_ACTION_DUE_MISSING', 'nextActionDueOn']]);
    expect(told({ nextActionDueOn: '2024-07-05' })).toEqual([['NEXT_ACTION_MISSING', 'nextAction']]);
    expect(told({ nextAction: '寄送资料', nextActionDueOn: '2024-07-05' })).toEqual([]);
  });

  it('takes a next step due on the day of the visit, and none before it', () => {
    expect(told({ nextAction: '寄送资料', nextActionDueOn: '2024-06-20' })).toEqual([]);
    expect(told({ nextAction: '寄送资料', nextActionDueOn: '2024-06-19' })).toEqual([['NEXT_ACTION_BEFORE_VISIT', 'nextActionDueOn']]);
  });

  it('tells everything at once', () => {
    expect(told({ visitedOn: '2024-07-01', companyIds: [], nextAction: '寄送资料' }).map(([code]) => code))
      .toEqual(['FUTURE_DATE', 'VISIT_COMPANY_REQUIRED', 'NEXT_ACTION_DUE_MISSING']);
  });
});
