import { assessmentDue, DEFAULT_DAYS, endedAt, firstClocks, isFollowed, redDay, reportClock } from './lead-clocks.js';

const due = (registeredOn: string, amount: string | null, days = DEFAULT_DAYS): Record<string, string> =>
  Object.fromEntries(firstClocks(days, registeredOn, amount).map(({ step, dueOn }) => [step, dueOn]));

describe('the clocks of a new lead', () => {
  it('count working days from the registration: 1, 3 and 7', () => {
    expect(due('2024-06-03', '80000000.00')).toEqual({ answer: '2024-06-04', assess: '2024-06-06', feedback: '2024-06-13' });
  });

  it('pass over National Day, and count the Sunday and the Saturday that are worked in its place', () => {
    // Friday, 27 September 2024: worked are Sunday 29, Monday 30, then 8 to 12 October, the last a Saturday.
    expect(due('2024-09-27', null)).toEqual({ answer: '2024-09-29', assess: '2024-10-08', feedback: '2024-10-12' });
  });

  it('give a big lead a week for its assessment, from the very amount on', () => {
    expect([due('2024-06-03', '499999999.99').assess, due('2024-06-03', '500000000.00').assess, due('2024-06-03', '500000000').assess]).toEqual(['2024-06-06', '2024-06-13', '2024-06-13']);
    expect(due('2024-06-03', '500000000.00')).toMatchObject({ answer: '2024-06-04', feedback: '2024-06-13' });
  });

  it('count every day where a county wants it so, but fall due on a working day', () => {
    const days = { ...DEFAULT_DAYS, workingDays: false };
    // Friday + 1 is a Saturday, due on Monday; + 3 is that Monday.
    expect(due('2024-06-14', null, days)).toEqual({ answer: '2024-06-17', assess: '2024-06-17', feedback: '2024-06-21' });
    expect(reportClock(days, '2024-09-20').dueOn).toBe('2024-10-08');
  });

  it('remember the due day on either side of the line', () => {
    const assess = firstClocks(DEFAULT_DAYS, '2024-06-03', null).find(({ step }) => step === 'assess');
    expect(assess).toMatchObject({ dueOn: '2024-06-06', dueOnSmall: '2024-06-06', dueOnBig: '2024-06-13', bigFrom: '500000000.00' });
    const line = { bigFrom: '500000000.00', dueOnSmall: 'small', dueOnBig: 'big' };
    expect([null, '0', '499999999.99', '500000000'].map((amount) => assessmentDue(line, amount))).toEqual(['small', 'small', 'small', 'big']);
  });
});

describe('a report', () => {
  it('is due fourteen working days after the last one', () => {
    expect(reportClock(DEFAULT_DAYS, '2024-06-03')).toMatchObject({ step: 'report', startedOn: '2024-06-03', dueOn: '2024-06-24' });
  });
});

describe('a step', () => {
  it('turns red on the third working day after it was due', () => {
    expect([redDay('2024-06-04'), redDay('2024-06-06'), redDay('2024-09-30')]).toEqual(['2024-06-07', '2024-06-12', '2024-10-10']);
  });

  it('ends with the talks, a report only with the contract', () => {
    expect(endedAt('lead')).toBeNull();
    for (const stage of ['talks', 'review', 'framework'] as const) expect([isFollowed(stage), endedAt(stage)]).toEqual([true, { steps: ['answer', 'assess', 'feedback'], ending: 'talks' }]);
    for (const stage of ['contract', 'construction', 'capacity'] as const) expect([isFollowed(stage), endedAt(stage)?.ending, endedAt(stage)?.steps]).toEqual([false, 'signed', ['answer', 'assess', 'feedback', 'report']]);
  });
});
