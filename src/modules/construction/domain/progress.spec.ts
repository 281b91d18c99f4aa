import { elapsedPercent, judgeProgress, progressState, type OtherReport, type ProgressContext, type ProgressDraft, type ProgressFacts } from './progress.js';

const TODAY = '2024-06-30';
const DRAFT: ProgressDraft = { month: '2024-06', percent: '40', invested: '1000', investedBefore: '0', problems: null };
const MAY: OtherReport = { month: '2024-05', percent: '35.00', invested: '2000.00', investedBefore: '500.00' };
const CONTEXT: ProgressContext = { commencedOn: '2024-04-10', totalInvestment: '3500.00', others: [MAY] };
const told = (patch: Partial<ProgressDraft> = {}, context: Partial<ProgressContext> = {}): string[] =>
  judgeProgress({ ...DRAFT, ...patch }, { ...CONTEXT, ...context }, TODAY).map(({ code, field }) => `${code} ${field.join('.')}`);

describe('judgeProgress', () => {
  it('takes the month of today, not the next, nor what is no month', () => {
    expect(told()).toEqual([]);
    expect(told({ month: '2024-07' })).toEqual(['MONTH_IN_FUTURE input.month']);
    for (const month of ['2024-13', '2024-6', '2024-06-01', '', '0024-06']) expect(told({ month })).toEqual(['PERIOD_INVALID input.month']);
  });

  it('takes the month of commencement, and none before it or without it', () => {
    expect(told({ month: '2024-04', percent: '5' }, { others: [] })).toEqual([]);
    expect(told({ month: '2024-03' }, { others: [] })).toEqual(['PROGRESS_BEFORE_COMMENCEMENT input.month']);
    expect(told({}, { commencedOn: null, others: [] })).toEqual(['PROGRESS_NOT_COMMENCED input.month']);
  });

  it('takes 0 to 100 with two decimals', () => {
    expect([told({ percent: '100' }), told({ percent: '0' }, { others: [] }), told({ percent: '99.99' })]).toEqual([[], [], []]);
    expect([told({ percent: '100.01' }), told({ percent: '-1' }), told({ percent: '40.001' })])
      .toEqual([['OUT_OF_RANGE input.percent'], ['OUT_OF_RANGE input.percent'], ['TOO_FINE input.percent']]);
  });

  it('goes back only with a reason, between the months before and after', () => {
    expect(told({ percent: '35' })).toEqual([]);
    expect(judgeProgress({ ...DRAFT, percent: '34.99' }, CONTEXT, TODAY)).toEqual([{ code: 'PERCENT_BELOW_LAST', field: ['input', 'percent'], params: { month: '2024-05', percent: '35' } }]);
    expect(told({ percent: '34.99', problems: '基础返工' })).toEqual([]);
    expect(told({ percent: '34.99', problems: '  ' })).toEqual(['PERCENT_BELOW_LAST input.percent']);
    expect(told({ month: '2024-04', percent: '36' }, { others: [{ ...MAY, investedBefore: '0' }] })).toEqual(['PERCENT_ABOVE_NEXT input.percent']);
  });

  it('asks why more is invested than the whole is to cost, to the fen', () => {
    expect(told({ invested: '1000.00' })).toEqual([]);
    expect(told({ invested: '1000.01' })).toEqual(['INVESTED_ABOVE_TOTAL input.invested']);
    expect(told({ invested: '1000.01', problems: '钢材涨价，概算已批准调整' })).toEqual([]);
    expect(told({ invested: '9999999' }, { totalInvestment: null })).toEqual([]);
  });

  it('knows money of the time before in the first report alone', () => {
    expect(told({ investedBefore: '1' })).toEqual(['INVESTED_BEFORE_ONLY_FIRST input.investedBefore', 'INVESTED_ABOVE_TOTAL input.invested']);
    expect(told({ investedBefore: '1' }, { others: [] })).toEqual([]);
    expect(told({ month: '2024-04', percent: '5' })).toEqual(['PROGRESS_BEFORE_FIRST input.month']);
  });
});

describe('progressState', () => {
  const FACTS: ProgressFacts = { commencedOn: '2024-01-01', completedOn: null, agreedCompletionOn: '2024-12-31', reportDueOn: '2024-06-25', percent: '40.00', investedTotal: '100.00' };
  const on = (today: string, patch: Partial<ProgressFacts> = {}): Partial<ReturnType<typeof progressState>> => progressState({ ...FACTS, ...patch }, today);

  it('owes a month from its first day, is due on the 25th and overdue on the 26th', () => {
    expect(on('2024-05-31')).toMatchObject({ owedMonth: null, dueOn: null, overdue: false });
    expect(on('2024-06-01')).toMatchObject({ owedMonth: '2024-06', dueOn: '2024-06-25', overdue: false });
    expect(on('2024-06-25')).toMatchObject({ owedMonth: '2024-06', overdue: false });
    expect(on('2024-06-26')).toMatchObject({ owedMonth: '2024-06', dueOn: '2024-06-25', overdue: true });
  });

  it('says how far it lies behind the time, in percentage points', () => {
    // 182 of 365 days.
    expect(on('2024-07-01')).toMatchObject({ timePercent: '49.9', gap: '-9.9' });
    expect(on('2024-07-01', { percent: '55.5' })).toMatchObject({ gap: '5.6' });
    expect(on('2024-07-01', { percent: '49.90' })).toMatchObject({ gap: '0.0' });
    expect(on('2024-07-01', { percent: null })).toMatchObject({ timePercent: '49.9', gap: null });
    expect(on('2024-07-01', { agreedCompletionOn: null })).toMatchObject({ timePercent: null, gap: null });
    expect(on('2024-07-01', { completedOn: '2024-06-30', reportDueOn: null })).toMatchObject({ owedMonth: null, timePercent: null, gap: null });
  });

  it('is nothing before work has begun', () => {
    expect(on('2024-07-01', { commencedOn: null })).toBeNull();
    expect(on('2024-07-01', { investedTotal: null })).toMatchObject({ investedTotal: '0.00' });
  });

  it('counts no time before the start, and not more than all of it', () => {
    expect([elapsedPercent('2024-01-01', '2024-12-31', '2023-12-31'), elapsedPercent('2024-01-01', '2024-12-31', '2025-03-01'), elapsedPercent('2024-01-01', '2024-01-01', '2024-01-01')])
      .toEqual(['0.0', '100.0', '100.0']);
  });
});
