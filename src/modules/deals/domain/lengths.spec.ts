import { stageDays, withDays } from './lengths.js';

const entry = (enteredOn: string, toStatus: 'active' | 'suspended' | 'lost' = 'active'): { enteredOn: string; toStatus: typeof toStatus } => ({ enteredOn, toStatus });

describe('how long an entry held', () => {
  it('is until the next one, and until today for the last', () => {
    expect(withDays([entry('2024-01-01'), entry('2024-01-31'), entry('2024-03-01', 'suspended')], '2024-03-11').map(({ days }) => days)).toEqual([30, 30, 10]);
  });

  it('is not counted once a deal has left', () => {
    expect(withDays([entry('2024-01-01'), entry('2024-01-31', 'lost')], '2024-03-11').map(({ days }) => days)).toEqual([30, null]);
  });
});

describe('days at the stage', () => {
  it('run until today, and stop when work on the deal stops', () => {
    expect(stageDays({ stageEnteredOn: '2024-06-01', status: 'active', statusOn: null }, '2024-06-30')).toBe(29);
    expect(stageDays({ stageEnteredOn: '2024-06-01', status: 'suspended', statusOn: '2024-06-11' }, '2024-06-30')).toBe(10);
  });
});
