import '../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import { type Client, Provider } from 'urql';
import { fromValue } from 'wonka';
import { speak } from '../../test/words';
import { sumOf } from './sign-deals';
import { SignDialog } from './sign-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

beforeAll(() => speak());
afterEach(cleanup);

const AMOUNTS = ['8000', '5000', '5000', '4000', '3000', '3000', '3000'];
const deals = AMOUNTS.map((wan, at) => ({ id: `d${at}`, name: `紧固件项目${at + 1}`, totalInvestment: `${wan}0000.00` }));

const show = (payload: unknown = { agreement: { id: 'a1', kind: 'framework', dealCount: 7, totalAmount: '310000000.00', deals: [] }, userErrors: [] }) => {
  const signed = jest.fn();
  const sent = jest.fn();
  const client = {
    executeQuery: () => fromValue({ data: { deals: { nodes: [] } }, stale: false, hasNext: false }),
    executeMutation: ({ variables }: { variables: { input: Record<string, unknown> } }) => {
      sent(variables.input);
      return fromValue({ data: { signAgreement: payload }, stale: false, hasNext: false });
    },
  };
  render(
    <Provider value={client as unknown as Client}>
      <App><SignDialog deals={deals} onClose={() => undefined} onSigned={signed} /></App>
    </Provider>,
  );
  return { signed, sent };
};
const sum = () => screen.getByRole('status').textContent;

describe('sumOf', () => {
  it('adds without floating point and leaves out what cannot be read', () => {
    expect(sumOf([{ dealId: 'a', amount: '0.10' }, { dealId: 'b', amount: '0.20' }, { dealId: 'c', amount: '八千' }, { dealId: 'd', amount: null }])).toBe('0.30');
  });
});

describe('a signing of seven deals', () => {
  it('says how many and how much, and follows every change', async () => {
    show();
    expect(sum()).toBe('共 7 个项目，合计 3.1 亿元');
    fireEvent.change(screen.getByLabelText('“紧固件项目1”的协议金额'), { target: { value: '9000' } });
    await waitFor(() => expect(sum()).toBe('共 7 个项目，合计 3.2 亿元'));
    fireEvent.click(screen.getByRole('button', { name: '移除“紧固件项目7”' }));
    await waitFor(() => expect(sum()).toBe('共 6 个项目，合计 2.9 亿元'));
  });

  it('says that a framework does not count, and asks for the contract’s terms only of a contract', async () => {
    show();
    expect(screen.getByText(/框架协议不计入签约/)).toBeTruthy();
    expect(screen.queryByLabelText('公平竞争审查结论')).toBeNull();
    fireEvent.click(screen.getByLabelText('正式合同'));
    expect(await screen.findByLabelText('公平竞争审查结论')).toBeTruthy();
    expect(screen.queryByText(/框架协议不计入签约/)).toBeNull();
  });

  it('sends each deal with its own amount in yuan', async () => {
    const { sent, signed } = show();
    fireEvent.change(screen.getByLabelText('协议名称'), { target: { value: '紧固件框架协议' } });
    fireEvent.click(screen.getByRole('button', { name: '登记签约' }));
    await waitFor(() => expect(signed).toHaveBeenCalledWith('a1'));
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ kind: 'framework', title: '紧固件框架协议', advance: true, deals: deals.map(({ id, totalInvestment }) => ({ dealId: id, amount: totalInvestment })) });
  });

  it('shows a refusal at the amount it is about, and keeps what was typed', async () => {
    const { signed } = show({ agreement: null, userErrors: [{ code: 'NOT_POSITIVE', field: ['input', 'deals', '2', 'amount'], message: '须大于 0。' }] });
    fireEvent.change(screen.getByLabelText('协议名称'), { target: { value: '紧固件框架协议' } });
    fireEvent.click(screen.getByRole('button', { name: '登记签约' }));
    const said = await screen.findByText('须大于 0。');
    expect(said.closest('.ant-form-item')?.querySelector('label')?.textContent).toBe('“紧固件项目3”的协议金额');
    expect(screen.getByLabelText<HTMLInputElement>('协议名称').value).toBe('紧固件框架协议');
    expect(signed).not.toHaveBeenCalled();
  });
});
