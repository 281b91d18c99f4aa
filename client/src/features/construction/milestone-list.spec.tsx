import '../../test/dom';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { speak } from '../../test/words';
import { MilestoneList } from './milestone-list';

beforeAll(() => speak());
afterEach(cleanup);

it('does not call open what a phase has reached', () => {
  render(<MilestoneList milestones={[]} lanes={[{ kind: 'commencement', actualOn: '2026-09-15' }, { kind: 'completion', actualOn: null }]} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '◆开工2026-09-15本项目未单独登记（按分期或所处阶段计）', '◇竣工未到', '◇投产未到', '◇达产达效未到',
  ]);
});
