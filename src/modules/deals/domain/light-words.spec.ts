import { lightWords } from './light-words.js';
import { paceDay, paceGap } from './pace.js';

describe('the sentence of a light', () => {
  const light = { rule: 'START_PLAN', state: 'yellow', since: '2024-10-31', dueOn: '2024-10-31', facts: { agreedStartOn: '2024-10-31' } } as const;

  it('counts the days of today', () => {
    expect(lightWords(light, '2024-11-22')).toMatchObject({ key: 'light.START_PLAN.yellow', distance: 22, params: { since: '2024-10-31', days: 22, rule: 'START_PLAN' } });
    expect(lightWords(light, '2024-10-30')).toMatchObject({ distance: -1, params: { days: 1 } });
  });

  it('says more where more follows', () => {
    expect(lightWords({ ...light, rule: 'TALK_STALE', facts: { proposeExit: true } }, '2024-11-22').key).toBe('light.TALK_STALE.exit');
    expect(lightWords({ ...light, rule: 'IDLE', facts: { idle: 'recoverable' } }, '2024-11-22').key).toBe('light.IDLE.recoverable');
    expect(lightWords({ ...light, rule: 'IDLE', facts: { idle: 'late' } }, '2024-11-22').key).toBe('light.IDLE.yellow');
    expect(lightWords({ ...light, state: 'paused' }, '2024-11-22').key).toBe('light.paused');
  });

  it('tells what changes every day as of today', () => {
    const behind = { ...light, rule: 'PACE' as const, since: '2024-01-01', facts: { agreedCompletionOn: '2024-07-19', progressPercent: '30.00' } };
    expect(lightWords(behind, '2024-03-21').params).toMatchObject({ gap: '10.0' });
    expect(lightWords({ ...light, rule: 'FUND', facts: { contractedInward: '3000000.00', fundsRecognised: '100000.00' } }, '2024-11-22').params).toMatchObject({ percent: '3.3' });
    expect(lightWords({ ...light, rule: 'FUND', facts: { contractedInward: '3000000.00' } }, '2024-11-22').params).toMatchObject({ percent: '0.0' });
    expect(lightWords({ ...light, rule: 'REPORT', since: '2024-10-25' }, '2024-11-22').params).toMatchObject({ month: '2024-10' });
  });
});

describe('pace', () => {
  it.each([
    ['30.00', 10, 'yellow', '2024-03-21'],
    ['30.01', 10, 'yellow', '2024-03-22'],
    ['30.00', 30, 'red', '2024-05-01'],
    ['29.99', 30, 'red', '2024-04-30'],
    ['90.00', 10, 'yellow', '2024-07-19'],
    ['90.01', 10, 'yellow', null],
    ['70.00', 30, 'red', null],
  ] as const)('%s %% is %d points behind (%s) from %s on', (percent, points, colour, day) => {
    expect(paceDay('2024-01-01', '2024-07-19', { percent, points, colour })).toBe(day);
  });

  it('is all over once the agreed completion is', () => {
    expect(paceGap('2024-01-01', '2024-07-19', '80.00', '2025-01-01')).toBe('20.0');
    expect(paceGap('2024-08-01', '2024-07-19', '80.00', '2024-08-01')).toBe('20.0');
    expect(paceDay('2024-08-01', '2024-07-19', { percent: '80.00', points: 10, colour: 'yellow' })).toBe('2024-08-01');
    expect(paceGap('2024-01-01', '2024-07-19', '40.00', '2024-02-10')).toBe('-20.0');
  });
});
