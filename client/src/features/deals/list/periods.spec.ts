import { describe, expect, it } from '@jest/globals';
import { dealFilterOf } from './deal-filter';
import { daysOf, dueUntil } from './periods';

describe('days that an address names by what they are to today', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 'a Sunday ends its week'],
    ['2026-11-23', '2026-11-29', 'a Monday begins it'],
    ['2026-12-31', '2027-01-03', 'a week goes on into the new year'],
  ])('this week of %s ends on %s: %s', (day, end) => expect(dueUntil('week', day)).toBe(end));

  it('count two weeks with today', () => expect([dueUntil('today', '2026-11-22'), dueUntil('fortnight', '2026-11-22')]).toEqual(['2026-11-22', '2026-12-05']));

  it.each([
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
    ['year', '2026-06-15', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s is %s to %s', (period, day, from, to) => expect(daysOf(period, day)).toEqual({ from, to }));
});

describe('an address with such days', () => {
  const of = (query: string) => dealFilterOf(Object.fromEntries(new URLSearchParams(query)), '2026-11-22');

  it('means another filter on another day', () => {
    expect(of('due=week&quiet=14')).toEqual({ nextFollowUpTo: '2026-11-22', lastProgressTo: '2026-11-08', archived: false });
    expect(of('enteredStage=contract&enteredIn=month')).toEqual({ enteredStage: 'contract', enteredFrom: '2026-11-01', enteredTo: '2026-11-30', archived: false });
  });

  it('asks for no days of entry without a stage, and for none that are no days', () => {
    expect(of('enteredIn=month')).toEqual({ archived: false });
    expect(of('enteredStage=land&enteredFrom=2026-1-1&enteredTo=2026-03-31')).toEqual({ enteredStage: 'land', enteredTo: '2026-03-31', archived: false });
  });

  it('leaves archived deals out unless they are asked for', () => {
    expect([of(''), of('archived=true'), of('archived=all'), of('archived=maybe')]).toEqual([{ archived: false }, { archived: true }, {}, { archived: false }]);
  });
});
