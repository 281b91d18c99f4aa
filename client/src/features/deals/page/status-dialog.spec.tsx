import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { noNetwork, renderWith, type Answers } from '../../../test/api';
import { speak } from '../../../test/words';
import type { DealCard } from '../deal';
import { dealInTalks } from '../deal.fixture';
import { StatusDialog, type StatusChange } from './status-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(90_000);

beforeAll(() => speak());
afterEach(cleanup);

const taken = { deal: { id: 'd1', version: 4, status: 'lost' }, userErrors: [] };
const show = (change: StatusChange, answers: Answers, deal: Partial<DealCard> = {}) => {
  const closed = jest.fn();
  const view = renderWith(<StatusDialog deal={dealInTalks(deal)} change={change} onClose={closed} />, answers);
  return { closed, inputs: (name: string) => view.sentOf(name).map(({ input }) => input as Record<string, unknown>) };
};
const choose = async (label: string, option: string) => {
  fireEvent.mouseDown(screen.getByLabelText(label));
  fireEvent.click(await screen.findByTitle(option));
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const typed = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const press = (button: string) => fireEvent.click(screen.getByRole('button', { name: button }));
/** Which of the reasons the open select has. */
const offers = (...titles: string[]) => titles.map((title) => document.querySelector(`.ant-select-item-option[title="${title}"]`) !== null);

describe('a deal that is set aside', () => {
  it('says why: nothing is sent without a reason', async () => {
    const { closed, inputs } = show('suspend', { SuspendDeal: () => ({ suspendDeal: taken }) });
    expect(screen.queryByLabelText('退出方式')).toBeNull();
    type('说明', ' 等用地指标 ');
    press('搁置');
    expect(await screen.findByText('必填，请填写。')).toBeTruthy();
    expect(inputs('SuspendDeal')).toEqual([]);
    await choose('原因类别', '用地问题');
    press('搁置');
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
    expect(inputs('SuspendDeal')).toMatchObject([{ id: 'd1', expectedVersion: 3, reasonCode: 'land', note: '等用地指标' }]);
  });

  it('keeps what was typed when the connection is gone', async () => {
    const { closed } = show('suspend', { SuspendDeal: noNetwork });
    await choose('原因类别', '用地问题');
    type('说明', '等用地指标');
    press('搁置');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(typed('说明')).toBe('等用地指标');
    expect(closed).not.toHaveBeenCalled();
  });
});

describe('a deal that leaves', () => {
  it('is told where it went at that field, and nothing typed is lost', async () => {
    let refused = true;
    const missing = { code: 'LOST_TO_REQUIRED', field: ['input', 'lostTo'], message: '因竞争落选而流失的，请填写流失去向。' };
    const { closed, inputs } = show('drop', { DropDeal: () => ({ dropDeal: refused ? { deal: null, userErrors: [missing] } : taken }) });
    await choose('原因类别', '落户他处');
    type('说明', '邻县给的条件更好');
    press('退出');
    const said = await screen.findByText(missing.message);
    expect(said.closest('.ant-form-item')?.querySelector('label')?.textContent).toBe('流失去向');
    expect([typed('说明'), closed.mock.calls.length]).toEqual(['邻县给的条件更好', 0]);
    refused = false;
    type('流失去向', ' 邻县开发区 ');
    press('退出');
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
    expect(inputs('DropDeal').at(-1)).toMatchObject({ status: 'lost', reasonCode: 'lostToCompetitor', lostTo: '邻县开发区', note: '邻县给的条件更好' });
  });

  it('has the reasons of its way out: a ground of termination goes when another way is chosen, the note stays', async () => {
    const { inputs } = show('drop', { DropDeal: () => ({ dropDeal: taken }) }, { stage: 'contract' });
    fireEvent.mouseDown(screen.getByLabelText('原因类别'));
    await waitFor(() => expect(offers('市场变化', '供地后逾期未动工')).toEqual([true, false]));
    await choose('退出方式', '终止');
    await waitFor(() => expect(screen.queryByLabelText('流失去向')).toBeNull());
    await choose('原因类别', '供地后逾期未动工');
    type('说明', '已书面通知');
    await choose('退出方式', '已流转');
    press('退出');
    expect(await screen.findByText('必填，请填写。')).toBeTruthy();
    expect(inputs('DropDeal')).toEqual([]);
    await choose('原因类别', '其他');
    press('退出');
    await waitFor(() => expect(inputs('DropDeal')).toMatchObject([{ status: 'transferred', reasonCode: 'other', lostTo: null, note: '已书面通知' }]));
  });

  it('is not ended for a contract that it never had', async () => {
    show('drop', {});
    await choose('退出方式', '终止');
    await waitFor(() => expect(screen.queryByLabelText('流失去向')).toBeNull());
    fireEvent.mouseDown(screen.getByLabelText('原因类别'));
    await waitFor(() => expect(offers('投资方自愿终止', '供地后逾期未动工')).toEqual([true, false]));
  });
});

describe('a deal that is taken up again', () => {
  it('asks for no code, but for words', async () => {
    const { closed, inputs } = show('reopen', { ReopenDeal: () => ({ reopenDeal: taken }) }, { status: 'suspended' });
    expect(screen.queryByLabelText('原因类别')).toBeNull();
    press('恢复推进');
    expect(await screen.findByText('必填，请填写。')).toBeTruthy();
    type('说明', '用地指标已批');
    press('恢复推进');
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
    expect(inputs('ReopenDeal')).toMatchObject([{ id: 'd1', note: '用地指标已批' }]);
  });
});
