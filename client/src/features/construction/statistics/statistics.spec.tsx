import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { builtDeal } from '../building.fixture';
import type { BuiltDeal } from '../use-building';
import { StatisticsCard } from './statistics-card';
import { StatisticsDialog } from './statistics-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 40_000 });
jest.setTimeout(90_000);
beforeAll(() => speak());
afterEach(cleanup);

type Papers = BuiltDeal['statistics'];
const ENTITY = { code: 'STATISTICS_ENTITY', ok: false, message: '须是同一家单位。', field: 'contractEntity' };
const PHOTOS = { code: 'STATISTICS_PHOTOS', ok: true, message: '已有至少两张现场照片', field: 'photoIds' };
const START = { code: 'STATISTICS_COMMENCED', ok: false, message: '还没有登记开工，请先登记开工。', field: null };
const papers = (patch: Partial<Papers> = {}): Papers => ({
  ...builtDeal().statistics, filingEntity: '甲公司', contractEntity: '乙公司', applicationEntity: '甲公司', filingOn: '2024-04-01', filingTotal: '80000000.00', version: 3, findings: [ENTITY, PHOTOS, START], ...patch,
});
const show = (statistics: Papers, { viewerCan = builtDeal().viewerCan, onCommence }: { viewerCan?: string[]; onCommence?: () => void } = {}) =>
  renderWith(<StatisticsCard dealId="d1" {...(onCommence ? { onCommence } : {})} />, {
    DealBuilding: () => ({ deal: builtDeal({ statistics, viewerCan }) }),
    EnterStatistics: () => ({ enterStatistics: { deal: null, userErrors: [{ code: 'FUTURE_DATE', field: ['input', 'on'], message: '日期不能晚于今天。' }] } }),
  });
const finding = (code: string) => within(document.querySelector(`[data-finding=${code}]`) as HTMLElement);

describe('the card of the entry into statistics', () => {
  it('puts the papers side by side, marks what differs and says in words what is open', () => {
    show(papers());
    expect(screen.getByTestId('statistics-state').textContent).toBe('还有 2 项没有通过，不能入统');
    expect([...document.querySelectorAll('.zq-papers tr[data-row]')].map((row) => [row.getAttribute('data-row'), row.hasAttribute('data-differs')])).toEqual([['entity', true], ['day', true], ['total', true]]);
    expect([...document.querySelectorAll('[data-row=entity] td')].map((cell) => cell.textContent)).toEqual(['甲公司', '乙公司', '甲公司']);
    expect(finding('STATISTICS_ENTITY').getByText('✗')).toBeTruthy();
    expect(finding('STATISTICS_PHOTOS').getByText('✓')).toBeTruthy();
    expect(finding('STATISTICS_PHOTOS').queryByRole('button')).toBeNull();
    expect(screen.queryByRole('button', { name: '登记入统' })).toBeNull();
  });

  it('leads from the finding to its field, or to the start of work', () => {
    const commence = jest.fn();
    show(papers(), { onCommence: commence });
    fireEvent.click(finding('STATISTICS_COMMENCED').getByRole('button'));
    expect(commence).toHaveBeenCalledTimes(1);
    fireEvent.click(finding('STATISTICS_ENTITY').getByRole('button'));
    expect(screen.getByLabelText<HTMLInputElement>('施工合同甲方').value).toBe('乙公司');
  });

  it('offers no way to the start of work to whoever may not record it', () => {
    show(papers());
    expect(finding('STATISTICS_COMMENCED').queryByRole('button')).toBeNull();
  });

  it('asks the day of the entry once the papers agree, and shows a refusal at it', async () => {
    const { sentOf } = show(papers({ ready: true, findings: [PHOTOS] }));
    expect(screen.getByTestId('statistics-state').textContent).toBe('材料齐全一致，可以入统');
    fireEvent.click(screen.getByRole('button', { name: '登记入统' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '登记入统' }));
    expect((await screen.findByText('日期不能晚于今天。')).closest('.ant-form-item')?.querySelector('label')?.textContent).toBe('入统日期');
    expect(sentOf('EnterStatistics')[0]).toMatchObject({ input: { dealId: 'd1' } });
  });

  it('is only looked at by whoever may not write, and by everybody once it is in', () => {
    show(papers({ ready: true }), { viewerCan: [] });
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    show(papers({ enteredOn: '2024-06-01', ready: true }));
    expect(screen.getByTestId('statistics-state').textContent).toBe('已于 2024-06-01 入统');
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.querySelector('.zq-findings')).toBeNull();
  });

  it('says of a small project that it does not enter, and asks nothing of it', () => {
    show({ ...builtDeal().statistics, due: false, route: null, findings: [START] });
    expect(screen.getByTestId('statistics-state').textContent).toBe('计划总投资不足 500 万元，不纳入固定资产投资统计');
    expect(document.querySelector('.zq-findings')).toBeNull();
  });

  it('does not take an amount that nobody knows for a small one', () => {
    renderWith(<StatisticsCard dealId="d1" />, { DealBuilding: () => ({ deal: builtDeal({ statistics: { ...builtDeal().statistics, due: null, route: null, findings: [START] } }) }) });
    expect(screen.getByTestId('statistics-state').textContent).toBe('还没有填写计划总投资，填写后才能判断是否须入统');
    expect(finding('STATISTICS_COMMENCED').getByText('✗')).toBeTruthy();
  });
});

describe('the form of the papers', () => {
  it('sends what changed, with the version seen, and keeps what was typed when it is refused', async () => {
    const { sentOf } = renderWith(<StatisticsDialog deal={builtDeal({ statistics: papers() })} onClose={() => undefined} />, {
      SaveStatistics: () => ({ saveStatistics: { deal: null, userErrors: [{ code: 'FUTURE_DATE', field: ['input', 'filingOn'], message: '日期不能晚于今天。' }] } }),
    });
    await screen.findByDisplayValue('2024-04-01');
    fireEvent.change(screen.getByLabelText('施工合同甲方'), { target: { value: ' 甲公司 ' } });
    fireEvent.click(screen.getByRole('button', { name: '保存并体检' }));
    expect((await screen.findByText('日期不能晚于今天。')).closest('.ant-form-item')?.querySelector('label')?.textContent).toBe('备案日期');
    expect(sentOf('SaveStatistics')).toEqual([{ input: { dealId: 'd1', expectedVersion: 3, contractEntity: '甲公司' } }]);
    expect(screen.getByLabelText<HTMLInputElement>('施工合同甲方').value).toBe(' 甲公司 ');
  });

  it('asks where two people wrote the same field, and saves the answer on the newer version', async () => {
    let asked = 0;
    const { sentOf } = renderWith(<StatisticsDialog deal={builtDeal({ statistics: papers() })} onClose={() => undefined} />, {
      DealBuilding: () => ({ deal: builtDeal({ statistics: papers({ version: 4, contractEntity: '丙公司' }) }) }),
      SaveStatistics: () => ({ saveStatistics: { deal: null, userErrors: asked++ === 0 ? [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '已被修改' }] : [] } }),
    });
    fireEvent.change(screen.getByLabelText('施工合同甲方'), { target: { value: '甲公司' } });
    fireEvent.click(screen.getByRole('button', { name: '保存并体检' }));
    await screen.findByText('丙公司');
    fireEvent.submit(document.querySelector('.zq-conflict-form') as Element);
    await waitFor(() => expect(sentOf('SaveStatistics')[1]).toEqual({ input: { dealId: 'd1', expectedVersion: 4, contractEntity: '甲公司' } }));
  });
});
