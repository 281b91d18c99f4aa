import { wholeDeal } from './facts.fixture.js';
import { judgeLight } from './lights.js';

const talking = { ...wholeDeal, stage: 'talks' as const, lastProgressOn: '2024-03-15' };
const signed = { ...wholeDeal, stage: 'contract' as const, agreedStartOn: '2024-08-01', commencedOn: null };

describe('TALK_STALE', () => {
  it.each([
    ['2024-05-14', 'green', null],
    ['2024-05-15', 'yellow', '2024-05-15'],
    ['2024-06-14', 'yellow', '2024-05-15'],
    ['2024-06-15', 'red', '2024-06-15'],
  ])('on %s: %s', (today, light, dueOn) => {
    const reason = dueOn ? { rule: 'TALK_STALE', since: '2024-03-15', dueOn } : null;
    expect(judgeLight(talking, today)).toEqual({ light, reason });
    expect(judgeLight({ ...talking, stage: 'review' }, today).light).toBe(light);
  });

  it('falls due on the last day of a shorter month', () => {
    expect(judgeLight({ ...talking, lastProgressOn: '2023-12-31' }, '2024-02-28').light).toBe('green');
    expect(judgeLight({ ...talking, lastProgressOn: '2023-12-31' }, '2024-02-29').light).toBe('yellow');
  });

  it('does not run before talks nor after review', () => {
    expect(judgeLight({ ...talking, stage: 'lead' }, '2026-01-01').light).toBe('green');
    expect(judgeLight({ ...talking, stage: 'framework' }, '2026-01-01').light).toBe('green');
  });
});

describe('LEAD_SLA', () => {
  const owed = { ...wholeDeal, stage: 'lead' as const, leadDueOn: '2024-06-04', leadLateOn: '2024-06-05', leadRedOn: '2024-06-07' };
  it.each([
    ['2024-06-04', 'green', null],
    ['2024-06-05', 'yellow', '2024-06-05'],
    ['2024-06-06', 'yellow', '2024-06-05'],
    ['2024-06-07', 'red', '2024-06-07'],
  ])('on %s: %s', (today, light, dueOn) => {
    expect(judgeLight(owed, today)).toEqual({ light, reason: dueOn ? { rule: 'LEAD_SLA', since: '2024-06-04', dueOn } : null });
  });

  it('speaks of leads only, and of none of which nothing is owed', () => {
    expect(judgeLight({ ...owed, stage: 'framework' }, '2026-01-01').light).toBe('green');
    expect(judgeLight({ ...owed, leadDueOn: null, leadLateOn: null, leadRedOn: null }, '2026-01-01').light).toBe('green');
  });
});

describe('START_PLAN', () => {
  it.each([
    ['2024-07-31', 'green', null],
    ['2024-08-01', 'yellow', '2024-08-01'],
    ['2024-10-31', 'yellow', '2024-08-01'],
    ['2024-11-01', 'red', '2024-11-01'],
  ])('on %s: %s', (today, light, dueOn) => {
    const reason = dueOn ? { rule: 'START_PLAN', since: '2024-08-01', dueOn } : null;
    expect(judgeLight(signed, today)).toEqual({ light, reason });
    expect(judgeLight({ ...signed, stage: 'land' }, today).light).toBe(light);
  });

  it('takes the start agreed with the land where the contract names none', () => {
    expect(judgeLight({ ...signed, agreedStartOn: null, landStartOn: '2024-09-01' }, '2024-09-01').reason?.since).toBe('2024-09-01');
    expect(judgeLight({ ...signed, agreedStartOn: null, landStartOn: null }, '2026-01-01').light).toBe('green');
  });

  it('stops when ground is broken, and at the construction stage', () => {
    expect(judgeLight({ ...signed, commencedOn: '2024-08-20' }, '2026-01-01').light).toBe('green');
    expect(judgeLight({ ...signed, stage: 'construction' }, '2026-01-01').light).toBe('green');
  });
});

describe('a deal that is not being worked', () => {
  it.each(['suspended', 'lost', 'terminated', 'transferred'] as const)('is grey when %s, with the day it happened', (status) => {
    expect(judgeLight({ ...talking, status, statusOn: '2024-04-01' }, '2026-01-01'))
      .toEqual({ light: 'grey', reason: { rule: 'NOT_ACTIVE', since: '2024-04-01', dueOn: '2024-04-01' } });
  });
});
