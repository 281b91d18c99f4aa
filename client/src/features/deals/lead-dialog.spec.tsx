import '../../test/dom';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { LeadDialog } from './lead-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(90_000);

beforeAll(() => speak());
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const VISIT = { id: 'v1', visitedOn: '2020-05-16', direction: 'out', place: '东莞', companies: [{ id: 'c1', name: '长安五金' }], deals: [] };

const show = () => {
  const closed = jest.fn();
  const view = renderWith(<LeadDialog visitId="v1" several onClose={closed} />, {
    LeadVisit: () => ({ visit: VISIT }),
    RegisterLead: ({ input }) => ({ registerLead: { deal: { id: 'd', name: (input as { name: string }).name, number: 'XM-1' }, userErrors: [] } }),
  });
  return { closed, inputs: () => view.sentOf('RegisterLead').map(({ input }) => input as Record<string, unknown>) };
};
const name = () => screen.getByLabelText<HTMLInputElement>('项目名称');

describe('leads of one visit', () => {
  it('go one after the other: the dialog stays, each has its own id, where they came from is kept', async () => {
    const { closed, inputs } = show();
    for (const at of [1, 2, 3]) {
      fireEvent.change(name(), { target: { value: `紧固件项目${at}` } });
      fireEvent.click(screen.getByRole('button', { name: at < 3 ? '登记并继续' : '登记线索' }));
      await waitFor(() => expect(inputs()).toHaveLength(at));
      if (at < 3) await waitFor(() => expect(name().value).toBe(''));
    }
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
    expect(inputs().map((input) => input.name)).toEqual(['紧固件项目1', '紧固件项目2', '紧固件项目3']);
    for (const input of inputs()) expect(input).toMatchObject({ visitId: 'v1', companyId: 'c1', source: 'visitOut', registeredOn: '2020-05-16' });
    expect(new Set(inputs().map((input) => input.clientMutationId)).size).toBe(3);
  });

  it('says which ones are registered already', async () => {
    const { inputs } = show();
    fireEvent.change(name(), { target: { value: '紧固件项目1' } });
    fireEvent.click(screen.getByRole('button', { name: '登记并继续' }));
    await waitFor(() => expect(inputs()).toHaveLength(1));
    expect(await screen.findByText('已登记 1 条：紧固件项目1')).toBeTruthy();
  });
});
