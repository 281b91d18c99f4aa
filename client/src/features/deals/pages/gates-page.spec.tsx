import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { GateRowFragment } from '../../../gql/graphql';
import { type Answers, renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { GatesPage } from './gates-page';

// The two processors may be busy: what is awaited comes, if later.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(120_000);
beforeAll(() => speak());
afterEach(cleanup);

const gate = (code: string, patch: Partial<GateRowFragment> = {}): GateRowFragment => ({
  code, title: code, stage: 'review', demand: 'hard', minInvestment: null, condition: null, defaultStage: 'review', defaultDemand: 'hard',
  allowedStages: ['review'], allowedDemands: ['hard'], changed: false, version: 0, ...patch,
});
const PROPOSAL = gate('PROPOSAL', { title: '投资计划书已提交', allowedStages: ['talks', 'review', 'contract'], allowedDemands: ['hard', 'soft', 'off'] });
const GATES = [
  gate('INVESTOR', { title: '投资方已登记', stage: 'talks', defaultStage: 'talks' }),
  PROPOSAL,
  gate('AGREED', { title: '约定开工日期', stage: 'contract', demand: 'soft', defaultStage: 'contract', allowedDemands: ['hard', 'soft'], changed: true, version: 2, condition: '基础设施项目除外', minInvestment: '100000000.00' }),
];
const COUNTY = { id: 'o-county', name: '示例县' };
const ADMIN = { rights: ['settings.read', 'settings.manage'] } as const;

const show = (rights: Parameters<typeof renderWith>[2], answers: Answers = {}) => renderWith(<GatesPage />, {
  GateSettings: () => ({ leadClockSettings: { organisation: COUNTY }, gateSettings: GATES }),
  LeadClockCounties: () => ({ organisations: [{ id: 'o-city', name: '示例市', kind: 'city' }, { ...COUNTY, kind: 'county' }] }),
  ...answers,
}, { at: '/settings/gates', ...rights });
const row = (title: string) => screen.getByRole('rowheader', { name: new RegExp(title) }).closest('tr') as HTMLTableRowElement;
const adjust = async (title: string) => {
  fireEvent.click(screen.getByRole('button', { name: `调整：${title}` }));
  return screen.findByRole('dialog');
};

describe('what a county asks', () => {
  it('stands under its stage, with how it binds, whom it concerns and what was changed; nothing to change for who only reads', () => {
    const view = show({ rights: ['settings.read'] });
    expect(screen.getAllByRole('rowheader').map((one) => one.textContent)).toEqual(['进入“在谈”', '投资方已登记', '进入“评审”', '投资计划书已提交', '进入“正式签约”', '约定开工日期基础设施项目除外']);
    expect(row('投资计划书').textContent).toContain('● 必须全部项目');
    expect(row('约定开工').textContent).toContain('○ 提醒总投资 1 亿元及以上已调整默认：正式签约，必须');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByText(/由本县系统管理员调整/)).toBeTruthy();
    expect(view.sentOf('LeadClockCounties')).toEqual([]);
  });

  it('shows those that were changed alone, and keeps that in the address', () => {
    const view = show({ rights: ['settings.read'] });
    fireEvent.click(screen.getByLabelText('只看已调整的（1）'));
    expect(screen.getAllByRole('rowheader').map((one) => one.textContent)).toEqual(['进入“正式签约”', '约定开工日期基础设施项目除外']);
    expect(view.address()).toBe('/settings/gates?changed=1');
  });

  it('leads to the other rules of the same county', () => {
    show(ADMIN);
    expect(screen.getByRole('link', { name: '亮灯规则' }).getAttribute('href')).toBe('/settings/lights?organisationId=o-county');
    expect(screen.getByRole('link', { name: '准入条件' }).getAttribute('aria-current')).toBe('page');
  });
});

describe('an administrator', () => {
  it('is offered what may be changed, within what is allowed, and nothing of what is fixed', async () => {
    const view = show(ADMIN);
    expect(view.sentOf('GateSettings').at(-1)).toEqual({ organisationId: 'o-county' });
    expect(row('投资方').textContent).toContain('不可调整');
    expect(within(row('投资方')).queryByRole('button')).toBeNull();
    const dialog = await adjust('约定开工日期');
    expect(within(dialog).getAllByRole('radio').map((one) => (one as HTMLInputElement).value)).toEqual(['hard', 'soft']);
    expect(within(dialog).queryByLabelText('从哪个阶段起要求')).toBeNull();
    expect(within(dialog).queryByLabelText('只对大项目要求：总投资达到')).toBeNull();
  });

  it('sends what was chosen with the version that was seen', async () => {
    const view = show(ADMIN, { SetGate: () => ({ setGate: { gates: GATES, userErrors: [] } }) });
    const dialog = await adjust('投资计划书已提交');
    fireEvent.click(within(dialog).getByLabelText('提醒'));
    fireEvent.change(within(dialog).getByLabelText('只对大项目要求：总投资达到'), { target: { value: '5000万' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await screen.findByText('已调整：投资计划书已提交，从现在起执行');
    expect(view.sentOf('SetGate')).toEqual([{ input: { organisationId: 'o-county', code: 'PROPOSAL', demand: 'soft', stage: 'review', minInvestment: '50000000.00', expectedVersion: 0 } }]);
  });

  it('asks of nobody what is switched off, whatever amount was typed before', async () => {
    const view = show(ADMIN, { SetGate: () => ({ setGate: { gates: GATES, userErrors: [] } }) });
    const dialog = await adjust('投资计划书已提交');
    fireEvent.change(within(dialog).getByLabelText('只对大项目要求：总投资达到'), { target: { value: '5000万' } });
    fireEvent.click(within(dialog).getByLabelText('不要求'));
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(view.sentOf('SetGate')).toHaveLength(1));
    expect(view.sentOf('SetGate')[0]?.input).toMatchObject({ demand: 'off', minInvestment: null });
  });

  it('goes back to the default with one press', async () => {
    const view = show(ADMIN, { SetGate: () => ({ setGate: { gates: GATES, userErrors: [] } }) });
    const dialog = await adjust('约定开工日期');
    fireEvent.click(within(dialog).getByRole('button', { name: '恢复默认' }));
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(view.sentOf('SetGate')[0]?.input).toMatchObject({ demand: 'hard', stage: 'contract', minInvestment: null, expectedVersion: 2 }));
  });

  it('sees a refusal at its field, and what was chosen is still there', async () => {
    show(ADMIN, { SetGate: () => ({ setGate: { gates: [], userErrors: [{ code: 'GATE_NOT_ADJUSTABLE', field: ['input', 'demand'], message: '这一项不能这样调整' }] } }) });
    const dialog = await adjust('投资计划书已提交');
    fireEvent.click(within(dialog).getByLabelText('提醒'));
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await within(dialog).findByText('这一项不能这样调整');
    expect(within(dialog).getByLabelText<HTMLInputElement>('提醒').checked).toBe(true);
  });

  it('is asked where somebody else changed the same meanwhile, and keeps what only they changed', async () => {
    let conflicts = true;
    const view = show(ADMIN, {
      SetGate: () => ({ setGate: conflicts
        ? { gates: [{ ...PROPOSAL, demand: 'off', stage: 'contract', version: 7 }], userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '刚被他人修改' }] }
        : { gates: GATES, userErrors: [] } }),
    });
    const dialog = await adjust('投资计划书已提交');
    fireEvent.click(within(dialog).getByLabelText('提醒'));
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: '怎样要求 我的 提醒' })).checked).toBe(true);
    screen.getByText(/一并保留：从哪个阶段起要求/);
    conflicts = false;
    fireEvent.click(screen.getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(view.sentOf('SetGate').at(-1)?.input).toMatchObject({ demand: 'soft', stage: 'contract', expectedVersion: 7 }));
  });
});
