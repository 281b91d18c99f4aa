import type { LogLine } from './counted-entries.js';
import { stagePath, type StageStep } from './stage-path.js';
import { STAGES, type Stage } from './stages.js';

let counter = 0;
const moved = (toStage: Stage, enteredOn: string): LogLine => ({ id: `e${++counter}`, event: 'move', toStage, enteredOn, undoes: null });
const active = (stage: Stage): Parameters<typeof stagePath>[0] => ({ stage, status: 'active', statusOn: null });
const step = (path: StageStep[], stage: Stage): StageStep | undefined => path.find((one) => one.stage === stage);

describe('the path of a deal', () => {
  const path = stagePath(active('contract'), [moved('lead', '2024-01-01'), moved('talks', '2024-01-11'), moved('contract', '2024-03-01')], [
    { stage: 'talks', days: '42.5', sample: 5 }, { stage: 'contract', days: '90.0', sample: 4 },
  ], '2024-03-31');

  it('has every stage in order, with the days behind it and none before it', () => {
    expect(path.map(({ stage }) => stage)).toEqual(STAGES);
    expect(path.map(({ days }) => days)).toEqual([10, 50, null, null, 30, null, null, null, null, null]);
    expect(path.filter(({ current }) => current).map(({ stage }) => stage)).toEqual(['contract']);
    expect(path.filter(({ skippable }) => skippable).map(({ stage }) => stage)).toEqual(['review', 'framework']);
  });

  it('knows a median from five deals on', () => {
    expect(step(path, 'talks')).toMatchObject({ medianDays: '42.5', sample: 5 });
    expect(step(path, 'contract')).toMatchObject({ medianDays: null, sample: 4 });
    expect(step(path, 'land')).toMatchObject({ medianDays: null, sample: 0 });
  });

  it('adds up all stays, and has the stages to come again before it', () => {
    const back = stagePath(active('talks'), [moved('talks', '2024-01-01'), moved('contract', '2024-02-01'), moved('talks', '2024-03-01')], [], '2024-03-11');
    expect(step(back, 'talks')).toMatchObject({ enteredOn: '2024-01-01', days: 41 });
    expect(step(back, 'contract')).toMatchObject({ enteredOn: null, days: null });
  });

  it('knows nothing of a move that was taken back', () => {
    const slip = moved('contract', '2024-02-01');
    const undone = stagePath(active('talks'), [moved('talks', '2024-01-01'), slip, { ...moved('talks', '2024-02-01'), event: 'undone', undoes: slip.id }], [], '2024-03-01');
    expect(step(undone, 'talks')).toMatchObject({ days: 60 });
  });

  it('stands still with a deal that is not being worked', () => {
    expect(step(stagePath({ stage: 'talks', status: 'suspended', statusOn: '2024-01-31' }, [moved('talks', '2024-01-01')], [], '2024-12-31'), 'talks')).toMatchObject({ days: 30 });
  });
});
