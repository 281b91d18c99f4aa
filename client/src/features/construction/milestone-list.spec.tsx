import '../../test/dom';
import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { speak } from '../../test/words';
import { MilestoneList } from './milestone-list';

beforeAll(() => speak());
afterEach(cleanup);

it('does not call open what a phase has reached', () => {
  render(<MilestoneList milestones={[]} lanes={[{ kind: 'commencement', actualOn: '2026-09-15' }, { kind: 'completion', actualOn: null }]} onExpired={() => undefined} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '◆开工2026-09-15本项目未单独登记（按分期或所处阶段计）', '◇竣工未到', '◇投产未到', '◇达产达效未到',
  ]);
});

it('asks for the papers again when their addresses have grown too old', () => {
  const again = jest.fn();
  const file = { id: 'f1', name: '施工许可证.pdf', size: 1000, isImage: false, url: '/files/f1?until=1' };
  render(<MilestoneList milestones={[{ id: 'm1', kind: 'commencement', actualOn: '2026-09-15', evidence: '施工许可证', recordedBy: '招商专员岗', createdAt: '2026-09-15T08:00:00Z', version: 1, files: [file] }]} onExpired={again} />);
  fireEvent.click(screen.getByRole('link', { name: /施工许可证/ }));
  expect(again).toHaveBeenCalledTimes(1);
});
