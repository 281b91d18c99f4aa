import '../../test/dom';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { dealFacts } from './page/facts.fixture';
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

describe('who may know a lead, and what sort it is', () => {
  const choose = async (label: string, option: string) => {
    fireEvent.mouseDown(screen.getByLabelText(label));
    fireEvent.click(await screen.findByTitle(option));
  };
  const send = () => fireEvent.click(screen.getByRole('button', { name: '登记线索' }));

  it('is internal where nobody says otherwise; what is rarely known waits behind 更多', async () => {
    const { inputs } = show();
    fireEvent.change(name(), { target: { value: '紧固件项目' } });
    expect(screen.getByText('内部：权限范围内的同事能看到。')).toBeTruthy();
    expect(screen.getByText('本系统不得录入国家秘密。')).toBeTruthy();
    expect(screen.getByText('更多').closest('details')?.open).toBe(false);
    send();
    await waitFor(() => expect(inputs()).toHaveLength(1));
    expect(inputs()[0]).toMatchObject({ secrecy: 1, chain: null });
  });

  it('is said at once: a sensitive lead never stands under its full name', async () => {
    const { inputs } = show();
    fireEvent.change(name(), { target: { value: '紧固件项目' } });
    await choose('密级', '敏感');
    expect(await screen.findByText(/非本项目人员只看到代号/)).toBeTruthy();
    fireEvent.click(screen.getByText('更多'));
    fireEvent.change(screen.getByLabelText('产业链'), { target: { value: ' 紧固件 ' } });
    await choose('建设性质', '新建');
    await choose('资金来源地', '省外');
    send();
    await waitFor(() => expect(inputs()).toHaveLength(1));
    expect(inputs()[0]).toMatchObject({ secrecy: 2, chain: '紧固件', nature: 'newBuild', fundOrigin: 'otherProvince' });
  });

  it('is that of its whole for a phase', async () => {
    const view = renderWith(<LeadDialog parent={dealFacts({ secrecy: 3, name: '整体' })} relation="phase" onClose={() => undefined} />, { RegisterLead: () => ({ registerLead: { deal: null, userErrors: [] } }) });
    fireEvent.change(name(), { target: { value: '一期项目' } });
    fireEvent.change(screen.getByLabelText('期次'), { target: { value: '一期' } });
    send();
    await waitFor(() => expect(view.sentOf('RegisterLead').map(({ input }) => input)).toMatchObject([{ parentId: 'd1', secrecy: 3 }]));
  });
});
