import '../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { builtDeal, permitRow, progressRow } from './building.fixture';
import { PermitCard } from './permits/permit-card';
import { PermitDialog } from './permits/permit-dialog';
import { ProgressCard } from './progress/progress-card';
import { ProgressDialog } from './progress/progress-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeAll(() => speak());
afterEach(cleanup);

const nothing = () => undefined;
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const labelOf = async (text: string) => (await screen.findByText(text)).closest('.ant-form-item')?.querySelector('label')?.textContent;

describe('the checklist of permits', () => {
  it('counts what is needed and in hand, and folds away what is not needed with its reason', () => {
    renderWith(<PermitCard dealId="d1" />, { DealBuilding: () => ({ deal: builtDeal() }) });
    expect(screen.getByTestId('permit-count').textContent).toBe('需办 2 项，已取得 1 项');
    expect(screen.queryByText('年能耗不足 1000 吨')).toBeNull();
    click('不需要的 1 项');
    expect(screen.getByText('年能耗不足 1000 吨')).toBeTruthy();
    expect(screen.getByRole('button', { name: '修改：立项备案' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '登记：环评' })).toBeTruthy();
  });

  it('is only looked at by who may not record', () => {
    renderWith(<PermitCard dealId="d1" />, { DealBuilding: () => ({ deal: builtDeal({ viewerCan: [] }) }) });
    expect(screen.queryByRole('button', { name: /登记|修改/ })).toBeNull();
  });
});

describe('the form of a permit', () => {
  it('sends what changed, with the version seen, and shows days out of order at their field', async () => {
    const { sentOf } = renderWith(<PermitDialog deal={builtDeal({ permits: [permitRow('environment', { id: 'p2', version: 4, appliedOn: '2024-05-01' })] })} kind="environment" onClose={nothing} />, {
      RecordPermit: () => ({ recordPermit: { deal: null, userErrors: [{ code: 'PERMIT_DAYS_OUT_OF_ORDER', field: ['input', 'issuedOn'], message: '日期不能早于前一步（2024-05-01）。' }] } }),
    });
    fireEvent.change(screen.getByLabelText('文号'), { target: { value: ' 柳环审〔2024〕7 号 ' } });
    click('保存');
    expect(await labelOf('日期不能早于前一步（2024-05-01）。')).toBe('取得日期');
    expect(sentOf('RecordPermit')).toEqual([{ input: { dealId: 'd1', kind: 'environment', expectedVersion: 4, number: '柳环审〔2024〕7 号' } }]);
  });

  it('asks why a permit is not needed', async () => {
    const { sentOf } = renderWith(<PermitDialog deal={builtDeal()} kind="environment" onClose={nothing} />, { RecordPermit: () => ({ recordPermit: { deal: null, userErrors: [] } }) });
    fireEvent.click(screen.getByLabelText('不需要'));
    await screen.findByPlaceholderText('如：租赁标准厂房，不新建');
    click('保存');
    await screen.findByText('请说明为什么不需要办理这项手续。');
    expect(sentOf('RecordPermit')).toEqual([]);
    fireEvent.change(screen.getByLabelText('说明'), { target: { value: '租赁标准厂房' } });
    click('保存');
    await waitFor(() => expect(sentOf('RecordPermit')).toEqual([{ input: { dealId: 'd1', kind: 'environment', expectedVersion: 0, needed: false, note: '租赁标准厂房' } }]));
  });

  it('asks where two people changed the same day, and saves the answer on the newer version', async () => {
    let asked = 0;
    const { sentOf } = renderWith(<PermitDialog deal={builtDeal({ permits: [permitRow('environment', { id: 'p2', version: 1, number: '旧号' })] })} kind="environment" onClose={nothing} />, {
      DealBuilding: () => ({ deal: builtDeal({ permits: [permitRow('environment', { id: 'p2', version: 2, number: '他号' })] }) }),
      RecordPermit: () => ({ recordPermit: { deal: null, userErrors: asked++ === 0 ? [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '已被修改' }] : [] } }),
    });
    fireEvent.change(screen.getByLabelText('文号'), { target: { value: '我号' } });
    click('保存');
    await screen.findByText('他号');
    fireEvent.submit(document.querySelector('.zq-conflict-form') as Element);
    await waitFor(() => expect(sentOf('RecordPermit')[1]).toEqual({ input: { dealId: 'd1', kind: 'environment', expectedVersion: 2, number: '我号' } }));
  });
});

describe('progress on site', () => {
  it('warns of the month that is owed, and says how far behind the time the work is', () => {
    renderWith(<ProgressCard dealId="d1" />, { DealBuilding: () => ({ deal: builtDeal() }) });
    expect(screen.getByText('2024-06 的形象进度已逾期未报，应于 2024-06-25 前报送。')).toBeTruthy();
    expect(screen.getByText('落后时间进度 15.2 个百分点')).toBeTruthy();
    click('去报送');
    expect(within(screen.getByRole('dialog')).getByText('上次报送：2024-05，35%')).toBeTruthy();
  });

  it('says when it begins, of a deal without a start of work', () => {
    renderWith(<ProgressCard dealId="d1" />, { DealBuilding: () => ({ deal: builtDeal({ progressState: null, progressReports: [] }) }) });
    expect(screen.getByText('开工后按月报送形象进度，每月 25 日前报送。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '报送进度' })).toBeNull();
  });

  it('shows a fall of the percentage at its field and keeps what was typed; nought is an amount', async () => {
    const { sentOf } = renderWith(<ProgressDialog deal={builtDeal()} month="2024-06" onClose={nothing} />, {
      ReportProgress: () => ({ reportProgress: { deal: null, userErrors: [{ code: 'PERCENT_BELOW_LAST', field: ['input', 'percent'], message: '形象进度不能低于 2024-05 的 35%。' }] } }),
    });
    await screen.findByDisplayValue('2024-06');
    for (const [label, value] of [['形象进度', '30'], ['当月完成投资', '0'], ['当月完成', '停工待料']] as const) fireEvent.change(screen.getByLabelText(label), { target: { value } });
    click('报送');
    expect(await labelOf('形象进度不能低于 2024-05 的 35%。')).toBe('形象进度');
    expect(sentOf('ReportProgress')[0]).toMatchObject({ input: { month: '2024-06', percent: '30', invested: '0.00', done: '停工待料', problems: null, expectedVersion: 0 } });
    expect(screen.getByLabelText<HTMLInputElement>('当月完成').value).toBe('停工待料');
  });

  it('puts right a month that is reported, on its version', async () => {
    const { sentOf } = renderWith(<ProgressDialog deal={builtDeal({ progressReports: [progressRow('2024-05', { version: 3, problems: '雨季' })] })} month="2024-05" onClose={nothing} />, {
      ReportProgress: () => ({ reportProgress: { deal: null, userErrors: [] } }),
    });
    await screen.findByText('2024-05 已报送，现在是修改。');
    await screen.findByDisplayValue('2024-05');
    click('保存');
    await waitFor(() => expect(sentOf('ReportProgress')[0]).toMatchObject({ input: { month: '2024-05', percent: '35', invested: '5000000.00', problems: '雨季', expectedVersion: 3 } }));
  });
});
