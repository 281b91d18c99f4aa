import '../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { FundsCard } from './funds-card';
import { fundedDeal, fundRow } from './funds.fixture';
import { FundsPage } from './pages/funds-page';
import { ReportFundsDialog } from './report-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(30_000);
beforeAll(() => speak());
afterEach(cleanup);

const chain = () => [...screen.getByRole('list', { name: '办理进度' }).children].map((step) => step.textContent);
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the card of a deal', () => {
  const show = (...rows: ReturnType<typeof fundRow>[]) => renderWith(<FundsCard dealId="d1" onReport={() => undefined} />, {
    DealFunds: () => fundedDeal(rows, ['reportFunds']),
    CheckFunds: () => ({ checkFunds: { fundArrival: null, deal: null, userErrors: [] } }),
    RecogniseFunds: () => ({ recogniseFunds: { fundArrival: null, deal: null, userErrors: [{ code: 'RECOGNISED_ABOVE_REPORTED', field: ['input', 'amount'], message: '认定金额不能大于上报金额。' }] } }),
    ReturnFunds: () => ({ returnFunds: { fundArrival: null, deal: null, userErrors: [] } }),
  });

  it('tells the rate on contracted outside money, and what is on its way', () => {
    show(fundRow());
    expect(screen.getByTestId('fund-summary').textContent).toBe('已认定1,000 万元合同引资额4,000 万元资金到位率25.0%已上报 1,200 万元 · 园区已审核 0 元');
    expect(chain()).toEqual(['✓上报已办招商专员岗 2024-11-01', '●园区审核待办待办', '○认定未到']);
  });

  it('offers a step only to whom the server lets take it, and sends it with the version seen', async () => {
    const { sentOf } = show(fundRow({ viewerCan: ['checkFunds', 'returnFunds'], version: 3 }));
    expect(screen.queryByRole('button', { name: /^认定：/ })).toBeNull();
    click('审核：紧固件项目 2024-10');
    click('审核通过');
    await waitFor(() => expect(sentOf('CheckFunds')).toEqual([{ input: { id: 'f1', expectedVersion: 3 } }]));
  });

  it('says at the amount that more was recognised than reported', async () => {
    const { sentOf } = show(fundRow({ state: 'checked', checkedBy: '招商局长岗', checkedOn: '2024-11-02', viewerCan: ['recogniseFunds'] }));
    expect(chain()).toEqual(['✓上报已办招商专员岗 2024-11-01', '✓园区审核已办招商局长岗 2024-11-02', '●认定待办待办']);
    click('认定：紧固件项目 2024-10');
    fireEvent.change(screen.getByLabelText('认定金额'), { target: { value: '1300' } });
    click('认定');
    const said = await screen.findByText('认定金额不能大于上报金额。');
    expect(said.closest('.ant-form-item')?.querySelector('label')?.textContent).toBe('认定金额');
    expect(sentOf('RecogniseFunds')).toEqual([{ input: { id: 'f1', expectedVersion: 1, amount: '13000000.00', note: null } }]);
    expect(screen.getByLabelText<HTMLInputElement>('认定金额').value).toBe('1300');
  });

  it('sends nothing back without a reason', async () => {
    const { sentOf } = show(fundRow({ viewerCan: ['returnFunds'] }));
    click('退回：紧固件项目 2024-10');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '退回' }));
    await screen.findByText('请写明退回原因，上报人据此补正。');
    expect(sentOf('ReturnFunds')).toEqual([]);
    fireEvent.change(screen.getByLabelText('退回原因'), { target: { value: ' 凭证不清 ' } });
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '退回' }));
    await waitFor(() => expect(sentOf('ReturnFunds')).toEqual([{ input: { id: 'f1', expectedVersion: 1, reason: '凭证不清' } }]));
  });

  it('says why it was sent back, to who reports again', () => {
    show(fundRow({ state: 'returned', returnedReason: '金额不符', viewerCan: ['reportFunds'] }));
    expect(chain()[0]).toBe('↩上报已退回招商专员岗 2024-11-01');
    expect(screen.getByText('退回原因：金额不符')).toBeTruthy();
    click('重新上报：紧固件项目 2024-10');
    expect(screen.getByLabelText<HTMLInputElement>('到位金额').value).toBe('1200');
  });
});

describe('a report', () => {
  it('is not sent without evidence, and keeps what was typed', async () => {
    const { sentOf } = renderWith(<ReportFundsDialog deal={{ id: 'd1', name: '紧固件项目', fundOrigin: 'otherProvince' }} onClose={() => undefined} />, {});
    fireEvent.change(await screen.findByLabelText('到位金额'), { target: { value: '500' } });
    click('上报');
    await screen.findByText('请至少上传一份佐证材料，如银行进账单。');
    expect(sentOf('ReportFunds')).toEqual([]);
    expect(screen.getByLabelText<HTMLInputElement>('到位金额').value).toBe('500');
  });

  it('shows each refusal at its field', async () => {
    const { sentOf } = renderWith(<ReportFundsDialog deal={{ id: 'd1', name: '紧固件项目' }} returned={fundRow({ files: [{ id: 'p1', name: '进账单.pdf', size: 9, isImage: false, url: '/x' }] })} onClose={() => undefined} />, {
      ReportFunds: () => ({ reportFunds: { fundArrival: null, deal: null, userErrors: [
        { code: 'PERIOD_IN_FUTURE', field: ['input', 'period'], message: '到位月份不能晚于本月。' }, { code: 'NOT_FOUND', field: ['input', 'fileIds', '0'], message: '没有找到这份文件。' },
      ] } }),
    });
    click('上报');
    const labelOf = async (text: string) => (await screen.findByText(text)).closest('.ant-form-item')?.querySelector('label')?.textContent;
    expect([await labelOf('到位月份不能晚于本月。'), await labelOf('没有找到这份文件。')]).toEqual(['到位月份', '佐证材料']);
    expect(sentOf('ReportFunds')[0]).toMatchObject({ input: { id: 'f1', dealId: 'd1', period: '2024-10', amount: '12000000.00', fileIds: ['p1'] } });
  });
});

describe('the page', () => {
  const answers = {
    Funds: () => ({ fundArrivals: { nodes: [fundRow({ viewerCan: ['checkFunds'] })], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 1, totalCountCapped: false, sumAmount: '12000000.00', sumRecognised: '0.00' } }),
    FundsWaiting: () => ({ reported: { totalCount: 3, totalCountCapped: false }, checked: { totalCount: 5, totalCountCapped: false }, returned: { totalCount: 0, totalCountCapped: false } }),
    FundOrganisations: () => ({ organisations: [] }),
  };
  const asked = (sent: Record<string, unknown>[]) => sent.map(({ filter }) => filter);

  it.each([['funds.check', { state: 'reported' }], ['funds.recognise', { state: 'checked' }], ['funds.report', {}]] as const)('begins, for who holds %s, with what waits', (right, filter) => {
    const { sentOf } = renderWith(<FundsPage />, answers, { rights: [right] });
    expect(asked(sentOf('Funds'))[0]).toEqual(filter);
  });

  it('shows the sums of the whole filter, which is in the address', () => {
    const { sentOf, address } = renderWith(<FundsPage />, answers, { rights: ['funds.check'], at: '/funds?state=all&from=2024-01&to=2024-13' });
    expect(asked(sentOf('Funds'))[0]).toEqual({ periodFrom: '2024-01' });
    expect(screen.getByTestId('fund-sums').textContent).toBe('共 1 笔 · 上报 1,200 万元 · 认定 0 元');
    fireEvent.click(screen.getByText('已认定', { selector: '.ant-segmented-item-label span' }));
    expect(address()).toContain('state=recognised');
  });
});
