import '../../test/dom';
import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import type { MilestoneRowFragment } from '../../gql/graphql';
import { renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { MilestoneList } from './milestone-list';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeAll(() => speak());
afterEach(cleanup);

const started = (patch: Partial<MilestoneRowFragment> = {}): MilestoneRowFragment =>
  ({ id: 'm1', kind: 'commencement', actualOn: '2024-12-20', evidence: '施工许可证', recordedBy: '招商专员岗', createdAt: '2024-12-20T08:00:00Z', version: 3, files: [], ...patch });
const open = (answers: Parameters<typeof renderWith>[1]) => {
  const asked = renderWith(<MilestoneList milestones={[started()]} correctable={{ id: 'd1', name: '紧固件项目' }} onExpired={() => undefined} />, answers);
  fireEvent.click(screen.getByRole('button', { name: '更正：开工' }));
  return asked;
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: '更正' }));
const pickDay = async (value: string) => {
  // The calendar comes by itself.
  await waitFor(() => expect(document.querySelector('.ant-picker')).toBeTruthy());
  const input = screen.getByLabelText('实际开工日期');
  fireEvent.mouseDown(input);
  fireEvent.focus(input);
  fireEvent.change(input, { target: { value } });
  fireEvent.keyDown(input, { key: 'Enter', code: 'Enter', keyCode: 13 });
  fireEvent.blur(input);
};
const refused = (code: string, field: string, message: string) => ({ correctMilestone: { milestone: null, deal: null, userErrors: [{ code, field: ['input', field], message }] } });
const taken = { correctMilestone: { milestone: null, deal: null, userErrors: [] } };

it('offers a correction of what is reached, to those who may make it', () => {
  renderWith(<MilestoneList milestones={[started()]} onExpired={() => undefined} />, {});
  expect(screen.queryByRole('button')).toBeNull();
  cleanup();
  renderWith(<MilestoneList milestones={[started()]} correctable={{ id: 'd1', name: '紧固件项目' }} onExpired={() => undefined} />, {});
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['更正：开工']);
});

it('asks for a reason and for something that is different, then sends day, version and reason; the papers stay', async () => {
  const { sentOf } = open({ CorrectMilestone: () => taken });
  send();
  await screen.findByText('请说明原来错在哪里。');
  type('更正原因', ' 年份写错 ');
  send();
  await screen.findByText('日期、佐证和材料都没有改动，不需要更正。');
  expect(sentOf('CorrectMilestone')).toEqual([]);
  await pickDay('2025-01-20');
  send();
  await waitFor(() => expect(sentOf('CorrectMilestone')).toEqual([{ input: { id: 'm1', expectedVersion: 3, on: '2025-01-20', evidence: '施工许可证', reason: '年份写错' } }]));
  await screen.findByText('已更正开工');
});

it('shows a refusal at its field and keeps what was typed', async () => {
  open({ CorrectMilestone: () => refused('MILESTONE_BEFORE_CONTRACT', 'on', '日期不能早于正式合同的签订日期（2024-03-01），请核对。') });
  await pickDay('2024-02-01');
  type('更正原因', '年份写错');
  send();
  const said = await screen.findByText('日期不能早于正式合同的签订日期（2024-03-01），请核对。');
  expect(said.closest('.ant-form-item')?.querySelector('label')?.textContent).toBe('实际开工日期');
  expect(screen.getByLabelText<HTMLInputElement>('更正原因').value).toBe('年份写错');
});

it('takes over what another corrected, and asks where both changed the day', async () => {
  let asked = 0;
  const { sentOf } = open({
    CorrectMilestone: () => (asked++ === 0 ? refused('CONFLICT', 'expectedVersion', '已被修改') : taken),
    MilestonesNow: () => ({ deal: { id: 'd1', milestones: [started({ actualOn: '2025-01-18', evidence: '开工令', version: 4 })] } }),
  });
  await pickDay('2025-01-20');
  type('更正原因', '年份写错');
  send();
  await screen.findByText('2025-01-18');
  fireEvent.submit(document.querySelector('.zq-conflict-form') as Element);
  await waitFor(() => expect(sentOf('CorrectMilestone')[1]).toEqual({ input: { id: 'm1', expectedVersion: 4, on: '2025-01-20', evidence: '开工令', reason: '年份写错' } }));
});
