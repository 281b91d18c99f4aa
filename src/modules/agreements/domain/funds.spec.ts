import { describe, expect, it } from '@jest/globals';
import { firstOfMonth, fundVerbs, judgeCheck, judgeRecognition, judgeRepeat, judgeReport, judgeReturn, type Chained } from './funds.js';

const codes = (faults: readonly { code: string; field: readonly string[] }[]): string[] => faults.map(({ code, field }) => `${code} ${field.join('.')}`);
const funds = (patch: Partial<Chained> = {}): Chained => ({ state: 'reported', amount: '1000.00', createdBy: 'reporter', ...patch });

describe('a report of funds', () => {
  const report = (period: string, fileIds = ['file']): string[] => codes(judgeReport({ period, fileIds }, '2024-06-30'));

  it('is of this month or an earlier one', () => {
    expect(report('2024-06')).toEqual([]);
    expect(report('2024-07')).toEqual(['PERIOD_IN_FUTURE input.period']);
    expect(report('2023-12')).toEqual([]);
  });

  it('needs a month and a paper', () => {
    expect(report('2024-13')).toEqual(['PERIOD_INVALID input.period']);
    expect(report('2024-6', [])).toEqual(['PERIOD_INVALID input.period', 'EVIDENCE_MISSING input.fileIds']);
    expect([firstOfMonth('2024-02'), firstOfMonth('2024-02-01')]).toEqual(['2024-02-01', null]);
  });
});

describe('the chain', () => {
  it('goes from reported to checked to recognised, never by who reported', () => {
    expect(judgeCheck(funds(), 'head')).toEqual([]);
    expect(codes(judgeCheck(funds({ state: 'checked' }), 'head'))).toEqual(['FUNDS_NOT_REPORTED input.id']);
    expect(codes(judgeCheck(funds(), 'reporter'))).toEqual(['OWN_REPORT input.id']);
    expect(judgeRecognition(funds({ state: 'checked' }), '1000', 'leader')).toEqual([]);
    expect(codes(judgeRecognition(funds(), '1', 'leader'))).toEqual(['FUNDS_NOT_CHECKED input.id']);
    expect(codes(judgeRecognition(funds({ state: 'checked' }), '1', 'reporter'))).toEqual(['OWN_REPORT input.id']);
  });

  it('recognises what was reported at most', () => {
    expect(codes(judgeRecognition(funds({ state: 'checked' }), '1000.01', 'leader'))).toEqual(['RECOGNISED_ABOVE_REPORTED input.amount']);
  });

  it('sends back what is not recognised yet, and only that is reported again', () => {
    const [checks, recognises] = [{ check: true }, { check: false }];
    expect([judgeReturn(funds(), checks), judgeReturn(funds({ state: 'checked' }), checks), judgeReturn(funds({ state: 'checked' }), recognises)]).toEqual([[], [], []]);
    expect(codes(judgeReturn(funds(), recognises))).toEqual(['FUNDS_NOT_CHECKED input.id']);
    expect(codes(judgeReturn(funds({ state: 'recognised' }), checks))).toEqual(['FUNDS_RECOGNISED_ALREADY input.id']);
    expect(codes(judgeReturn(funds({ state: 'returned' }), checks))).toEqual(['FUNDS_RETURNED_ALREADY input.id']);
    expect(judgeRepeat(funds({ state: 'returned' }))).toEqual([]);
    expect(codes(judgeRepeat(funds()))).toEqual(['FUNDS_NOT_RETURNED input.id']);
  });
});

describe('fundVerbs', () => {
  const all = { report: true, check: true, recognise: true };
  it('offers what the state and the person allow', () => {
    expect(fundVerbs(funds(), 'head', all)).toEqual(['checkFunds', 'returnFunds']);
    expect(fundVerbs(funds(), 'reporter', all)).toEqual(['returnFunds']);
    expect(fundVerbs(funds({ state: 'checked' }), 'head', { ...all, check: false })).toEqual(['recogniseFunds', 'returnFunds']);
    expect(fundVerbs(funds({ state: 'returned' }), 'other', all)).toEqual(['reportFunds']);
    expect(fundVerbs(funds({ state: 'recognised' }), 'head', all)).toEqual([]);
    expect(fundVerbs(funds(), 'head', { report: true, check: false, recognise: false })).toEqual([]);
  });
});
