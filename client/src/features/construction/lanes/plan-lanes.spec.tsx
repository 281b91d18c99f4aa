import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { PlanLaneRowFragment } from '../../../gql/graphql';
import { addDays, today } from '../../../shared/dates';
import { speak } from '../../../test/words';
import { deviationOf } from './deviation';
import { PlanLanes } from './plan-lanes';

beforeAll(() => speak());
afterEach(cleanup);

const lane = (kind: PlanLaneRowFragment['kind'], patch: Partial<PlanLaneRowFragment> = {}): PlanLaneRowFragment =>
  ({ kind, plannedOn: null, plannedBy: null, dueOn: null, actualOn: null, lateDays: null, extensions: [], ...patch });

describe('how a milestone stands to its day', () => {
  it.each([
    ['done a day late', { dueOn: '2026-03-01', actualOn: '2026-03-02', lateDays: 1 }, { state: 'doneLate', days: 1 }],
    ['done on its day', { dueOn: '2026-03-01', actualOn: '2026-03-01', lateDays: 0 }, { state: 'doneOnTime', days: 0 }],
    ['done a day early', { dueOn: '2026-03-01', actualOn: '2026-02-28', lateDays: 0 }, { state: 'doneEarly', days: 1 }],
    ['done without a plan', { actualOn: '2026-03-01' }, { state: 'done', days: 0 }],
    ['overdue since yesterday', { dueOn: '2026-06-29', lateDays: 1 }, { state: 'late', days: 1 }],
    ['due today', { dueOn: '2026-06-30', lateDays: 0 }, { state: 'today', days: 0 }],
    ['due tomorrow', { dueOn: '2026-07-01', lateDays: 0 }, { state: 'ahead', days: 1 }],
    ['past its day on a deal that is not worked', { dueOn: '2026-01-01' }, { state: 'none', days: 0 }],
    ['neither planned nor done', {}, { state: 'none', days: 0 }],
  ] as const)('%s', (_, patch, deviation) => {
    expect(deviationOf(lane('completion', patch), '2026-06-30')).toEqual(deviation);
  });
});

describe('the lanes', () => {
  const late = addDays(today(), -22);

  it('are a table: what was agreed by what, what came, and by how much it differs', () => {
    render(<PlanLanes lanes={[
      lane('signing', { plannedOn: '2024-06-08', plannedBy: 'typed', dueOn: '2024-06-08', actualOn: '2024-06-08', lateDays: 0 }),
      lane('commencement', { plannedOn: addDays(late, -30), plannedBy: 'contract', dueOn: late, lateDays: 22 }),
      lane('statistics'),
    ]} />);
    const table = within(screen.getByRole('table', { name: '计划与实际' }));
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['节点', '应完成', '实际', '偏差']);
    const row = (name: string) => within(table.getByRole('rowheader', { name }).closest('tr') as HTMLElement);
    expect(row('正式签约').getByText('按期完成')).toBeTruthy();
    expect(row('开工').getByText('逾期 22 天')).toBeTruthy();
    expect(row('开工').getByText(`合同约定 原定 ${addDays(late, -30)}`)).toBeTruthy();
    expect(table.queryByRole('rowheader', { name: '入统' })).toBeNull();
    expect(screen.getByText('未排计划：入统')).toBeTruthy();
  });

  it('say so when nothing was agreed or planned', () => {
    render(<PlanLanes lanes={[lane('completion')]} />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/还没有约定或计划的节点/)).toBeTruthy();
  });
});
