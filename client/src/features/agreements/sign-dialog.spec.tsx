import '../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import { type Client, Provider } from 'urql';
import { fromValue } from 'wonka';
import { addMonths, today } from '../../shared/dates';
import { renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { sumOf } from './sign-deals';
import { SignDialog } from './sign-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(120_000);

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
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const hints = () => [...screen.getByRole('list', { name: '政府承诺 1 的公平竞争提示' }).children].map((hint) => hint.getAttribute('data-flag'));
const pick = (label: string, option: string) => {
  fireEvent.mouseDown(screen.getByLabelText(label));
  fireEvent.click([...document.querySelectorAll('.ant-select-item-option')].filter((one) => one.textContent === option).at(-1) as Element);
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

describe('the validity of a framework', () => {
  const write = (label: string, day: string) => {
    const input = screen.getByLabelText(label);
    fireEvent.mouseDown(input);
    fireEvent.change(input, { target: { value: day } });
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 });
  };
  const until = () => screen.getByLabelText<HTMLInputElement>('有效期至').value;

  it('is half a year from the signing, says what it is for, and goes with the day and the kind', async () => {
    const { sent } = show();
    await waitFor(() => expect(until()).toBe(addMonths(today(), 6)));
    expect(screen.getByText(/一般为签订后 6 个月.*不填有效期则不会提醒/)).toBeTruthy();
    write('签订日期', '2024-08-31');
    await waitFor(() => expect(until()).toBe('2025-02-28'));
    fireEvent.click(screen.getByLabelText('正式合同'));
    await waitFor(() => expect(until()).toBe(''));
    await waitFor(() => expect(screen.queryByText(/一般为签订后 6 个月/)).toBeNull());
    fireEvent.click(screen.getByLabelText('意向协议'));
    await waitFor(() => expect(until()).toBe('2025-02-28'));
    fireEvent.change(screen.getByLabelText('协议名称'), { target: { value: '紧固件意向协议' } });
    click('登记签约');
    await waitFor(() => expect(sent.mock.calls[0]?.[0]).toMatchObject({ kind: 'intent', signedOn: '2024-08-31', expiresOn: '2025-02-28' }));
  });

  it('is left alone once somebody wrote another day', async () => {
    const { sent } = show();
    await waitFor(() => expect(until()).toBe(addMonths(today(), 6)));
    write('有效期至', '2030-01-01');
    await waitFor(() => expect(until()).toBe('2030-01-01'));
    write('签订日期', '2024-08-31');
    fireEvent.change(screen.getByLabelText('协议名称'), { target: { value: '紧固件框架协议' } });
    click('登记签约');
    await waitFor(() => expect(sent.mock.calls[0]?.[0]).toMatchObject({ kind: 'framework', signedOn: '2024-08-31', expiresOn: '2030-01-01' }));
  });
});

describe('a contract', () => {
  const ORGANISATIONS = [{ id: 'o1', name: '示例县财政局', parentId: null }];
  const contract = (payload?: unknown) => {
    const signed = jest.fn();
    const sent = jest.fn();
    const client = {
      executeQuery: () => fromValue({ data: { organisations: ORGANISATIONS, deals: { nodes: [] } }, stale: false, hasNext: false }),
      executeMutation: ({ variables }: { variables: { input: Record<string, unknown> } }) => {
        sent(variables.input);
        return fromValue({ data: { signAgreement: payload ?? { agreement: { id: 'a1', kind: 'contract', dealCount: 1, totalAmount: '80000000.00', deals: [] }, userErrors: [] } }, stale: false, hasNext: false });
      },
    };
    const deal = { id: 'd1', name: '紧固件项目', totalInvestment: '80000000.00', contractedInward: '60000000.00', company: { id: 'c1', name: '长安五金有限公司' } };
    render(
      <Provider value={client as unknown as Client}>
        <App><SignDialog deals={[deal]} kind="contract" onClose={() => undefined} onSigned={signed} /></App>
      </Provider>,
    );
    fireEvent.change(screen.getByLabelText('协议名称'), { target: { value: '紧固件投资合同' } });
    return { sent, signed };
  };

  it('says under a promise, while it is typed, what the rules of fair competition ask', async () => {
    contract();
    click(/添加政府承诺$/);
    expect(hints()).toEqual([]);
    pick('优惠类型', '税收优惠');
    await waitFor(() => expect(hints()).toEqual(['TAX_FAVOUR', 'NOT_REVIEWED']));
    expect(screen.getByText('税收优惠：须有法律、行政法规依据或国务院批准，并经公平竞争审查。')).toBeTruthy();
    pick('审查结论', '违反规定');
    await waitFor(() => expect(hints()).toEqual(['TAX_FAVOUR', 'VIOLATING']));
  });

  it('is sent with parties, promises, outside money and agreed days, each list whole', async () => {
    const { sent, signed } = contract();
    click(/添加政府承诺$/);
    fireEvent.change(screen.getByLabelText('承诺事项'), { target: { value: '三年设备补助' } });
    pick('责任单位', '示例县财政局');
    fireEvent.change(screen.getByLabelText('公平竞争审查结论'), { target: { value: '市场监管局审查通过' } });
    click('登记签约');
    // A promise without a day is no promise.
    await waitFor(() => expect(screen.getByLabelText('兑现期限').closest('.ant-form-item')?.textContent).toContain('必填，请填写。'));
    expect(sent).not.toHaveBeenCalled();
    const due = screen.getByLabelText('兑现期限');
    fireEvent.mouseDown(due);
    fireEvent.change(due, { target: { value: '2027-12-31' } });
    fireEvent.keyDown(due, { key: 'Enter', keyCode: 13 });
    click('登记签约');
    await waitFor(() => expect(signed).toHaveBeenCalledWith('a1'));
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      kind: 'contract', title: '紧固件投资合同', fairCompetitionReview: '市场监管局审查通过', deals: [{ dealId: 'd1', amount: '80000000.00', inwardAmount: '60000000.00' }],
      parties: [{ side: 'investor', name: '长安五金有限公司', companyId: 'c1' }], commitments: [], fileIds: [],
      promises: [{ dealId: 'd1', content: '三年设备补助', favour: 'none', selective: false, organisationId: 'o1', dueOn: '2027-12-31', reviewResult: null }],
    });
  });

  it('shows a refused promise at its own field', async () => {
    const { signed } = contract({ agreement: null, userErrors: [{ code: 'INWARD_ABOVE_AMOUNT', field: ['input', 'deals', '0', 'inwardAmount'], message: '合同引资额不能大于投资金额。' }, { code: 'DEPOSIT_MISSING', field: ['input', 'deposit'], message: '请同时填写金额。' }] });
    click('登记签约');
    const labelOf = async (text: string) => (await screen.findByText(text)).closest('.ant-form-item')?.querySelector('label')?.textContent;
    expect([await labelOf('合同引资额不能大于投资金额。'), await labelOf('请同时填写金额。')]).toEqual(['“紧固件项目”的合同引资额', '履约保证金']);
    expect(signed).not.toHaveBeenCalled();
  });
});

describe('one more deal', () => {
  it('comes with its planned investment and its outside money', async () => {
    const more = { id: 'd9', name: '热处理项目', number: 'XM-9', totalInvestment: '20000000.00', contractedInward: '15000000.00' };
    const { sentOf } = renderWith(<SignDialog deals={deals.slice(0, 1)} onClose={() => undefined} onSigned={() => undefined} />, {
      SignableDeals: () => ({ deals: { nodes: [more] } }), AgreementOrganisations: () => ({ organisations: [] }), SignAgreement: () => ({ signAgreement: { agreement: null, userErrors: [] } }),
    });
    fireEvent.change(screen.getByLabelText('协议名称'), { target: { value: '框架协议' } });
    pick('添加项目：输入名称或编号查找', '热处理项目 · XM-9');
    await screen.findByLabelText('“热处理项目”的合同引资额');
    click('登记签约');
    await waitFor(() => expect(sentOf('SignAgreement')[0]).toMatchObject({ input: { deals: [{ dealId: 'd0' }, { dealId: 'd9', amount: '20000000.00', inwardAmount: '15000000.00' }] } }));
  });
});

describe('a termination', () => {
  it('names every deal of what it ends, and no amount', async () => {
    const sent = jest.fn();
    const client = {
      executeQuery: () => fromValue({ data: { organisations: [] }, stale: false, hasNext: false }),
      executeMutation: ({ variables }: { variables: { input: Record<string, unknown> } }) => {
        sent(variables.input);
        return fromValue({ data: { signAgreement: { agreement: { id: 'a2', kind: 'termination', dealCount: 2, totalAmount: '0.00', deals: [] }, userErrors: [] } }, stale: false, hasNext: false });
      },
    };
    render(
      <Provider value={client as unknown as Client}>
        <App><SignDialog deals={deals.slice(0, 2)} kind="termination" parent={{ id: 'a1', title: '紧固件投资合同' }} onClose={() => undefined} onSigned={() => undefined} /></App>
      </Provider>,
    );
    expect(screen.queryByLabelText('约定开工日期')).toBeNull();
    expect(screen.queryByRole('button', { name: /^移除“/ })).toBeNull();
    click('登记签约');
    await waitFor(() => expect(sent.mock.calls[0]?.[0]).toMatchObject({
      kind: 'termination', parentId: 'a1', title: '紧固件投资合同终止协议', advance: false, deals: [{ dealId: 'd0', amount: '0' }, { dealId: 'd1', amount: '0' }],
    }));
  });
});
