import { carriedCorrections, correctionsOf } from './corrections.js';
import { countedEntries, type LogLine } from './counted-entries.js';
import type { Stage } from './stages.js';

type Line = LogLine & { causedBy: string | null };
let counter = 0;
const line = (event: LogLine['event'], toStage: Stage, enteredOn: string, beside: Partial<Line> = {}): Line => ({ id: `e${++counter}`, event, toStage, enteredOn, undoes: null, causedBy: null, ...beside });
const moved = (toStage: Stage, on: string, beside: Partial<Line> = {}): Line => line('move', toStage, on, beside);
const wrong = { to: 'contract', before: '2024-03-01', first: '2024-03-10', after: '2024-03-10' } as const;
const days = (log: readonly Line[], day: Parameters<typeof correctionsOf>[1] = wrong): string[] => correctionsOf(log, day).map(({ entry, on }) => `${entry.enteredOn} ${on}`);

describe('the day of an agreement that was put right', () => {
  it('is that of the move it made', () => {
    expect(days([moved('talks', '2024-01-01'), moved('contract', '2024-03-01'), moved('land', '2024-06-01')])).toEqual(['2024-03-01 2024-03-10']);
  });

  it('leaves a move that somebody made on another day, and one into another stage', () => {
    expect(days([moved('talks', '2024-01-01'), moved('contract', '2024-03-02')])).toEqual([]);
    expect(days([moved('talks', '2024-01-01'), moved('framework', '2024-03-01')])).toEqual([]);
  });

  it('finds the move of a contract that was recorded late, and puts none before the one it followed', () => {
    const late = [moved('talks', '2024-04-01'), moved('contract', '2024-04-01')];
    expect(days(late, { ...wrong, first: '2024-05-01', after: '2024-05-01' })).toEqual(['2024-04-01 2024-05-01']);
    expect(days(late)).toEqual([]);
    expect(days([moved('talks', '2024-02-20'), moved('contract', '2024-03-01')], { ...wrong, first: '2024-01-01', after: '2024-01-01' })).toEqual(['2024-03-01 2024-02-20']);
    expect(days([moved('talks', '2024-02-01'), line('status', 'talks', '2024-02-25'), moved('contract', '2024-03-01')], { ...wrong, first: '2024-01-01', after: '2024-01-01' })).toEqual(['2024-03-01 2024-02-25']);
  });

  it('is that of the first agreement where there are two', () => {
    expect(days([moved('contract', '2024-03-01')], { ...wrong, first: '2024-03-01' })).toEqual([]);
    expect(days([moved('contract', '2024-03-01')], { ...wrong, first: '2024-03-05', after: '2024-03-10' })).toEqual(['2024-03-01 2024-03-05']);
  });

  it('is put right a second time, and not where the move was taken back', () => {
    const slip = moved('contract', '2024-02-01');
    const log = [slip, line('corrected', 'contract', '2024-03-01', { undoes: slip.id })];
    expect(days(log)).toEqual(['2024-03-01 2024-03-10']);
    expect(days([...log, line('undone', 'talks', '2024-03-01', { undoes: slip.id })])).toEqual([]);
  });

  it('moves the contract signed anew, and then not the first one', () => {
    const log = [moved('contract', '2023-01-01'), line('investorChanged', 'land', '2023-06-01'), line('signedAnew', 'land', '2024-03-01')];
    expect(days(log, { ...wrong, first: '2023-01-01' })).toEqual(['2024-03-01 2024-03-10']);
  });

  it('carries the whole that came along, and no whole that was there by itself', () => {
    const phase = moved('contract', '2024-03-01');
    const causes = correctionsOf([phase], wrong);
    const carried = (log: readonly Line[]): string[] => carriedCorrections(log, causes).map(({ on }) => on);
    expect(carried([moved('talks', '2024-01-01'), moved('contract', '2024-03-01', { causedBy: phase.id })])).toEqual(['2024-03-10']);
    expect(carried([moved('talks', '2024-01-01'), moved('contract', '2024-03-01')])).toEqual([]);
  });
});

describe('an entry that was put right', () => {
  it('counts on its right day, the last one where there are several, as does a contract signed anew', () => {
    const slip = moved('contract', '2024-03-01');
    const counted = (...log: Line[]): unknown => countedEntries([{ id: 'd', relation: null, log }]).get('d');
    const right = (on: string, id = slip.id): Line => line('corrected', 'contract', on, { undoes: id });
    expect(counted(slip, right('2024-02-01'))).toEqual({ contract: '2024-02-01' });
    expect(counted(slip, right('2024-02-01'), right('2024-05-01'))).toEqual({ contract: '2024-05-01' });
    expect(counted(slip, right('2024-02-01'), line('undone', 'talks', '2024-03-01', { undoes: slip.id }))).toEqual({});
    const anew = line('signedAnew', 'contract', '2025-01-01');
    expect(counted(slip, anew, right('2025-02-01', anew.id))).toEqual({ contract: '2025-02-01' });
  });
});
