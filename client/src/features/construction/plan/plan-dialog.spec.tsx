import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { PlanDialog } from './plan-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeAll(() => speak());
afterEach(cleanup);

const LANES = [
  { kind: 'signing', plannedOn: '2026-03-01', plannedBy: 'typed', actualOn: null },
  { kind: 'commencement', plannedOn: '2026-06-01', plannedBy: 'contract', actualOn: null },
  { kind: 'completion', plannedOn: null, plannedBy: null, actualOn: null },
  { kind: 'production', plannedOn: '2027-09-01', plannedBy: 'typed', actualOn: null },
] as const;
const days = () => screen.getAllByRole<HTMLInputElement>('textbox');
const type = (at: number, day: string) => {
  const input = days()[at] as HTMLInputElement;
  fireEvent.focus(input);
  fireEvent.change(input, { target: { value: day } });
  fireEvent.keyDown(input, { key: 'Enter', code: 'Enter', keyCode: 13 });
};

describe('the plan of the milestones', () => {
  it('sends only the days that were changed, and shows each refusal at the row of its milestone', async () => {
    const onClose = jest.fn();
    const { sentOf } = renderWith(<PlanDialog deal={{ id: 'd1', name: '紧固件项目' }} lanes={LANES} onClose={onClose} />, {
      // A contract was signed meanwhile: its days are not to be planned any more.
      PlanMilestones: () => ({ planMilestones: { deal: null, userErrors: [
        { code: 'PLANNED_BY_CONTRACT', field: ['input', 'plans', '0', 'plannedOn'], message: '竣工日由合同约定。' },
        { code: 'PLANNED_BY_CONTRACT', field: ['input', 'plans', '1', 'plannedOn'], message: '投产日由合同约定。' },
      ] } }),
    });
    // The calendars come a moment after the dialog.
    await waitFor(() => expect(document.querySelectorAll('.ant-picker')).toHaveLength(LANES.length));
    expect(days().map(({ disabled }) => disabled)).toEqual([false, true, false, false]);
    type(2, '2026-05-01');
    type(3, '2026-04-01');
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    const rowOf = async (sentence: string) => (await screen.findByText(sentence)).closest('.zq-plan-row')?.getAttribute('data-kind');
    expect([await rowOf('竣工日由合同约定。'), await rowOf('投产日由合同约定。')]).toEqual(['completion', 'production']);
    expect(sentOf('PlanMilestones')).toEqual([{ input: { dealId: 'd1', plans: [{ kind: 'completion', plannedOn: '2026-05-01' }, { kind: 'production', plannedOn: '2026-04-01' }] } }]);
    expect(days().map(({ value }) => value)).toEqual(['2026-03-01', '2026-06-01', '2026-05-01', '2026-04-01']);
    expect(onClose).not.toHaveBeenCalled();
  });
});
