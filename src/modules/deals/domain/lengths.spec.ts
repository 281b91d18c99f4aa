import { stageDays, withDays } from './lengths.js';
import type { StageLogEvent } from './stages.js';

let counter = 0;
const entry = (enteredOn: string, toStatus: 'active' | 'suspended' | 'lost' = 'active', event: StageLogEvent = 'move', undoes: string | null = null): Parameters<typeof withDays>[0][number] =>
  ({ id: `e${++counter}`, enteredOn, toStatus, event, undoes });
const days = (...log: ReturnType<typeof entry>[]): (number | null)[] => withDays(log, '2024-03-11').map((one) => one.days);

describe('how long an entry held', () => {
  it('is until the next one, and until today for the last', () => {
    expect(days(entry('2024-01-01'), entry('2024-01-31'), entry('2024-03-01', 'suspended', 'status'))).toEqual([30, 30, 10]);
  });

  it('is not counted once a deal has left', () => {
    expect(days(entry('2024-01-01'), entry('2024-01-31', 'lost', 'status'))).toEqual([30, null]);
  });

  it('is nothing for a move that was taken back, and for its taking back', () => {
    const slip = entry('2024-01-31');
    const log = [entry('2024-01-01'), slip, entry('2024-02-05', 'active', 'undone', slip.id)];
    expect(withDays(log, '2024-03-11').map((one) => [one.days, one.undone])).toEqual([[70, false], [null, true], [null, false]]);
  });

  it('does not end with a new investor', () => {
    expect(days(entry('2024-01-01'), entry('2024-01-31', 'active', 'investorChanged'))).toEqual([70, null]);
  });
});

describe('days at the stage', () => {
  it('run until today, and stop when work on the deal stops', () => {
    expect(stageDays({ stageEnteredOn: '2024-06-01', status: 'active', statusOn: null }, '2024-06-30')).toBe(29);
    expect(stageDays({ stageEnteredOn: '2024-06-01', status: 'suspended', statusOn: '2024-06-11' }, '2024-06-30')).toBe(10);
  });
});
