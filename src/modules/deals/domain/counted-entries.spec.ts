import { countedEntries, type Entries, type LoggedDeal, type LogLine } from './counted-entries.js';
import type { Stage } from './stages.js';

let counter = 0;
const line = (event: LogLine['event'], toStage: Stage, enteredOn: string, undoes: string | null = null): LogLine => ({ id: `e${++counter}`, event, toStage, enteredOn, undoes });
const moved = (toStage: Stage, on: string): LogLine => line('move', toStage, on);
const whole = (...log: LogLine[]): LoggedDeal => ({ id: 'whole', relation: null, log });
const phase = (id: string, ...log: LogLine[]): LoggedDeal => ({ id, relation: 'phase', log });
const of = (id: string, ...family: LoggedDeal[]): Entries | undefined => countedEntries(family).get(id);

describe('the entries that count', () => {
  it('are the first ones, also when a deal went back and came again', () => {
    expect(of('whole', whole(moved('talks', '2024-01-01'), moved('contract', '2024-03-01'), moved('talks', '2024-05-01'), moved('contract', '2025-01-01'))))
      .toEqual({ talks: '2024-01-01', contract: '2024-03-01' });
  });

  it('are not changes of status, nor the change of the investor', () => {
    expect(of('whole', whole(moved('talks', '2024-01-01'), line('status', 'contract', '2024-02-01'), line('investorChanged', 'land', '2024-02-01')))).toEqual({ talks: '2024-01-01' });
  });

  it('leave out what was taken back, and count the same move made again', () => {
    const slip = moved('contract', '2024-03-01');
    expect(of('whole', whole(moved('talks', '2024-01-01'), slip, line('undone', 'talks', '2024-03-01', slip.id)))).toEqual({ talks: '2024-01-01' });
    const again = moved('contract', '2024-04-01');
    expect(of('whole', whole(slip, line('undone', 'talks', '2024-03-01', slip.id), again))).toEqual({ contract: '2024-04-01' });
  });

  it('know no stage that was jumped over', () => {
    expect(of('whole', whole(moved('talks', '2024-01-01'), moved('land', '2024-02-01')))).toEqual({ talks: '2024-01-01', land: '2024-02-01' });
  });
});

describe('a contract signed anew', () => {
  it('counts on its own day, and no more on the first one', () => {
    expect(of('whole', whole(moved('contract', '2024-03-01'), line('investorChanged', 'contract', '2024-09-01'), line('signedAnew', 'contract', '2025-02-01')))).toEqual({ contract: '2025-02-01' });
  });

  it('does not count while it is not signed', () => {
    expect(of('whole', whole(moved('contract', '2024-03-01'), line('investorChanged', 'contract', '2024-09-01')))).toEqual({ contract: '2024-03-01' });
  });

  it('never makes a deal count earlier than it did', () => {
    expect(of('whole', whole(moved('contract', '2024-03-01'), line('signedAnew', 'contract', '2024-02-29')))).toEqual({ contract: '2024-03-01' });
  });

  it('carries the phases that the first contract covered', () => {
    const family = [whole(moved('contract', '2024-03-01'), line('signedAnew', 'land', '2025-02-01')), phase('p', moved('contract', '2024-03-01'), moved('land', '2024-06-01'))];
    expect(of('p', ...family)).toEqual({ contract: '2025-02-01', land: '2024-06-01' });
    expect(of('whole', ...family)).toEqual({ contract: '2025-02-01', land: '2024-06-01' });
  });
});

describe('a whole and its phases', () => {
  it('share the framework and the contract of the whole, also a phase that came later', () => {
    const family = [whole(moved('framework', '2024-02-01'), moved('contract', '2024-03-01')), phase('p', moved('lead', '2024-06-01'))];
    expect(of('p', ...family)).toEqual({ lead: '2024-06-01', framework: '2024-02-01', contract: '2024-03-01' });
  });

  it('keep a contract that the phase signed the day before the whole; on the same day it is the whole’s', () => {
    const signing = (on: string): LoggedDeal[] => [whole(moved('contract', '2024-03-01'), line('signedAnew', 'contract', '2025-01-01')), phase('p', moved('contract', on))];
    expect(of('p', ...signing('2024-02-29'))).toEqual({ contract: '2024-02-29' });
    expect(of('p', ...signing('2024-03-01'))).toEqual({ contract: '2025-01-01' });
  });

  it('reach a stage together with the first phase', () => {
    const family = [whole(moved('contract', '2024-03-01'), moved('construction', '2025-05-05')), phase('a', moved('construction', '2025-01-01')), phase('b', moved('construction', '2024-12-31'))];
    expect(of('whole', ...family)).toEqual({ contract: '2024-03-01', construction: '2024-12-31' });
    expect(of('a', ...family)).toEqual({ contract: '2024-03-01', construction: '2025-01-01' });
  });

  it('do not hand a phase’s own contract to its sisters', () => {
    const family = [whole(moved('talks', '2024-01-01')), phase('a', moved('contract', '2024-03-01')), phase('b', moved('talks', '2024-02-01'))];
    expect(of('b', ...family)).toEqual({ talks: '2024-02-01' });
    expect(of('whole', ...family)).toEqual({ talks: '2024-01-01', contract: '2024-03-01' });
  });

  it('do not make the whole a lead before it was registered', () => {
    expect(of('whole', whole(moved('lead', '2024-05-01')), phase('a', moved('lead', '2024-01-01')))).toEqual({ lead: '2024-05-01' });
  });
});
