import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import type { MoveDeal } from '../board/use-move';
import { blocker } from '../deal.fixture';
import { DealHeader } from './deal-header';
import { FamilyCard } from './family-card';
import { dealFacts, logEntry, startLight } from './facts.fixture';
import { HoldsCard } from './holds-card';
import { ExtendDialog } from './lights/extend-dialog';
import { LightsDrawer } from './lights/lights-drawer';
import { MoneyCard } from './money-card';
import { NextCard } from './next-card';
import { StagePath } from './stage-path';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(90_000);

beforeAll(() => speak());
afterEach(cleanup);

const show = (what: ReactElement) => renderWith(what, {});
const moving = { move: jest.fn() } as unknown as MoveDeal;
const nothing = () => undefined;

describe('what is missing', () => {
  const contract = blocker('CONTRACT_MISSING', 'signAgreement', 'signedOn', '没有已签订的正式合同。');
  const review = blocker('REVIEW_MISSING', 'applyForReview', 'dealId', '项目评审尚无结论。', 'contract', false);

  it('of a next stage is counted, what it must have apart from what it should have, each with its way', () => {
    show(<NextCard deal={dealFacts({ nextStages: [{ stage: 'contract', blockers: [contract, review] }] })} moving={moving} onReopen={nothing} />);
    const next = within(screen.getByTestId('next-contract'));
    expect(next.getByText('距“正式签约”还缺 1 项')).toBeTruthy();
    expect(next.getByText('建议补齐：')).toBeTruthy();
    expect(next.getByRole('link', { name: '去签约：正式合同' }).getAttribute('href')).toBe('/deals/d1?do=sign&field=signedOn&stage=contract');
    expect(next.getByRole('link', { name: '去评审：评审结论' }).getAttribute('href')).toBe('/deals/d1?do=review&field=dealId&stage=contract&tab=reviews');
  });

  it('of a stage behind is told with the override and its reason', () => {
    const by = logEntry({ overridden: true, by: '科室负责人', reason: '县长办公会议定', unmet: [contract.message] });
    show(<NextCard deal={dealFacts({ stage: 'contract', nextStages: [], missing: [contract], stageLog: [by] })} moving={moving} onReopen={nothing} />);
    const passed = within(screen.getByTestId('passed'));
    expect(passed.getByText('已过阶段仍缺 1 项')).toBeTruthy();
    expect(passed.getByText('2024-06-08 科室负责人越权推进到“正式签约”：县长办公会议定')).toBeTruthy();
  });

  it('of a deal brought in late is a few things and the rest on demand', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => blocker(code, 'updateDeal', 'content', `缺${code}`));
    show(<NextCard deal={dealFacts({ nextStages: [], missing: many })} moving={moving} onReopen={nothing} />);
    expect(screen.queryByText('缺E')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '另 2 项' }));
    expect(screen.getByText('缺F')).toBeTruthy();
  });

  it('is not asked of a deal that is not being worked: its reason is told instead', () => {
    const reopen = jest.fn();
    show(<NextCard deal={dealFacts({ status: 'lost', reasonCode: 'lostToCompetitor', lostTo: '邻县开发区', viewerCan: ['reopenDeal'] })} moving={moving} onReopen={reopen} />);
    expect(screen.queryByTestId('next-contract')).toBeNull();
    expect(screen.getByText('落户他处、去向：邻县开发区')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '恢复推进' }));
    expect(reopen).toHaveBeenCalledTimes(1);
  });
});

describe('the lights', () => {
  const paused = startLight({ rule: 'SIGN_LAND_NEW', state: 'paused', dueOn: '2027-01-31', message: '增量地未报批：经分管副县长批准暂停计时至 2027-01-31' });
  const extension = { id: 'e1', rule: 'SIGN_LAND_NEW', fromOn: '2025-09-18', untilOn: '2027-01-31', reason: '用地指标等待批复', documentNumber: '示例〔2026〕8 号', approvedBy: '分管副县长', createdAt: '2026-11-22T02:00:00Z', withdrawn: false, files: [] };

  it('stand in their sentences, by shape and word; none is said too', () => {
    show(<HoldsCard deal={dealFacts({ lights: [startLight(), paused] })} onExplain={nothing} />);
    const [first, second] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(first).toBe('▲预警 约定 2024-10-31 开工，已逾期 22 天，规则 START_PLAN');
    expect(second).toContain('暂停计时');
    cleanup();
    show(<HoldsCard deal={dealFacts()} onExplain={nothing} />);
    expect(screen.getByText(/没有亮灯/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('show their evidence: the days, the threshold with its unit, the facts, and the paper behind a pause', () => {
    show(<LightsDrawer deal={dealFacts({ lights: [startLight(), paused], extensions: [extension], viewerCan: [] })} onExtend={nothing} onClose={nothing} />);
    const terms = (rule: string) => [...(document.querySelectorAll(`[data-rule='${rule}'] dl > div`))].map((one) => one.textContent);
    expect(terms('START_PLAN')).toEqual(['起算日2024-10-31', '到期日2024-10-31', '亮灯日2024-11-01', '约定开工2024-10-31', '阈值0 个月']);
    expect(screen.getByText('2025-09-18 延至 2027-01-31，分管副县长批准，示例〔2026〕8 号')).toBeTruthy();
    expect(screen.getByText('原因：用地指标等待批复')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /延期/ })).toBeNull();
    expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
  });

  it('are extended by who may override, from the day on which the clock counts', async () => {
    const extend = jest.fn();
    show(<LightsDrawer deal={dealFacts({ lights: [startLight()], viewerCan: ['override'] })} onExtend={extend} onClose={nothing} />);
    fireEvent.click(screen.getByRole('button', { name: '延期/暂停计时' }));
    expect(extend).toHaveBeenCalledWith('START_PLAN');
    cleanup();
    const closed = jest.fn();
    const refusal = { code: 'EXTENSION_BACKWARDS', field: ['input', 'untilOn'], message: '新日期须晚于原日期：请改选更晚的日期。' };
    const { sentOf } = renderWith(<ExtendDialog deal={dealFacts({ lights: [startLight()], viewerCan: ['override'] })} rule="START_PLAN" onClose={closed} />, { ExtendClock: () => ({ extendClock: { deal: null, userErrors: [refusal] } }) });
    const type = async (label: string, value: string) => fireEvent.change(await screen.findByLabelText(label), { target: { value } });
    await type('原因', '等待批复');
    await type('批准文号', '示例〔2026〕8 号');
    await type('批准岗位', '分管副县长');
    fireEvent.click(screen.getByRole('button', { name: '登记延期' }));
    // Without a new day nothing is sent.
    await screen.findAllByText('必填，请填写。', {}, { timeout: 30_000 });
    expect(sentOf('ExtendClock')).toEqual([]);
    expect(screen.getByLabelText<HTMLInputElement>('原因').value).toBe('等待批复');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('原日期').value).toBe('2024-10-31'));
    expect(closed).not.toHaveBeenCalled();
  });
});

describe('the head', () => {
  it('of a deal that is kept from the reader is its code name, says so, and offers nothing', () => {
    show(<DealHeader deal={dealFacts({ name: '项目-ABC123', masked: true, secrecy: 2, company: null, viewerCan: [] })} moving={moving} onAction={nothing} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('项目-ABC123');
    expect(screen.getByText('已按密级隐去')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '更多' })).toBeNull();
  });

  it('has codes, tags and the light that opens its evidence; 推进 comes first, then what the stage waits for', () => {
    const act = jest.fn();
    const deal = dealFacts({ stage: 'land', projectCode: '2411-371702-04-01-123456', tags: ['省重点'], archived: true, secrecy: 2, light: 'red', viewerCan: ['advanceDeal', 'updateDeal', 'signAgreement', 'supplyLand', 'recordCommencement', 'recordMilestone'] });
    show(<DealHeader deal={deal} moving={moving} onAction={act} />);
    for (const text of ['2411-371702-04-01-123456', '省重点', '已归档', '敏感']) expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getAllByRole('button').map((button) => button.textContent.trim()).filter(Boolean)).toEqual(['■滞后', '推进', '记开工']);
    fireEvent.click(screen.getByRole('button', { name: '滞后，查看亮灯依据' }));
    expect(act).toHaveBeenCalledWith('lights');
  });
});

describe('the path', () => {
  it('tells the days of the deal beside those of its peers, and which stages it did not go through', () => {
    const step = (stage: 'lead' | 'talks' | 'review' | 'contract', days: number | null, medianDays: string | null, current = false) => ({ stage, enteredOn: null, days, medianDays, sample: 7, current, skippable: false });
    show(<StagePath deal={{ stagePath: [step('lead', 10, '4.5'), step('talks', null, '30'), step('review', 12, null, true), step('contract', null, null)] }} />);
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.textContent.trim())).toEqual(['线索10 天同类 4.5 天', '在谈未经同类 30 天', '评审12 天', '正式签约']);
    expect(items.map((item) => item.dataset['state'])).toEqual(['passed', 'skipped', 'here', 'ahead']);
    expect(items[0]?.dataset['slow']).toBe('true');
  });
});

describe('a whole and its phases', () => {
  const phase = (id: string, status: 'active' | 'lost', amount: string) => ({
    id, name: `项目${id}`, number: id, masked: false, relation: 'phase' as const, phaseName: id, stage: 'talks' as const, stageEnteredOn: '2024-06-01', status, light: 'green' as const, lightReason: null,
    totalInvestment: amount, totalInvestmentBound: 'exact' as const, registeredOn: '2024-06-01',
  });

  it('add up: what is in live phases, what is in none, and no yuan twice', () => {
    show(<FamilyCard deal={dealFacts({ totalInvestment: '5000000000.00', ownInvestment: '3000000000.00', phases: [phase('一期', 'active', '2000000000.00'), phase('二期', 'lost', '1000000000.00')] })} onAdd={nothing} />);
    const amounts = [...document.querySelectorAll('.zq-split dl > div')].map((one) => one.textContent);
    expect(amounts).toEqual(['整体50 亿元', '已分期20 亿元', '尚未分期30 亿元']);
    expect([...document.querySelectorAll<HTMLElement>('.zq-split-bar > i')].map(({ style }) => style.flexBasis)).toEqual(['40%']);
  });

  it('are no card of a deal that stands alone, and a phase is not split again', () => {
    show(<FamilyCard deal={dealFacts()} onAdd={nothing} />);
    expect(screen.queryByRole('heading')).toBeNull();
    cleanup();
    show(<FamilyCard deal={dealFacts({ relation: 'phase', parent: { ...phase('整体', 'active', '5000000000.00'), company: null, parcels: [] }, viewerCan: ['updateDeal'] })} onAdd={nothing} />);
    expect(screen.getByRole('link', { name: '项目整体' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '新增一期' })).toBeNull();
  });
});

describe('a second attraction', () => {
  it('tells the company that was there before; nothing where that is kept from the reader', () => {
    const before = { id: 'd0', name: '旧项目', number: 'XM-1', masked: false, relation: null, phaseName: null, stage: 'production' as const, stageEnteredOn: '2020-06-01', status: 'terminated' as const,
      light: 'grey' as const, lightReason: null, totalInvestment: null, totalInvestmentBound: 'exact' as const, registeredOn: '2019-06-01', company: { id: 'c0', name: '示例旧厂' }, parcels: [] };
    show(<FamilyCard deal={dealFacts({ relation: 'secondAttraction', parent: before })} onAdd={nothing} />);
    expect(screen.getByText('原企业：').textContent).toBe('原企业：示例旧厂');
    expect(screen.getByRole('link', { name: '示例旧厂' }).getAttribute('href')).toBe('/companies/c0');
    cleanup();
    show(<FamilyCard deal={dealFacts({ relation: 'secondAttraction', parent: { ...before, masked: true, company: null } })} onAdd={nothing} />);
    expect(screen.queryByText(/原企业/)).toBeNull();
  });
});

describe('the money', () => {
  const funds = { reported: '0', checked: '0', recognised: '10000000.00', contractedInward: '40000000.00', rate: '25.0' };
  it('tells what was meant, signed and recognised apart, and the rate; a dash where there is nothing to measure by', () => {
    show(<MoneyCard deal={dealFacts({ contractedInward: '40000000.00' })} money={{ contractAmount: '80000000.00', funds }} onMore={nothing} />);
    expect([...document.querySelectorAll('.zq-money > div')].map((one) => one.textContent)).toEqual(['总投资8,000 万元', '固定资产投资–', '合同引资额4,000 万元', '正式合同金额8,000 万元', '认定到位资金1,000 万元', '资金到位率25.0%']);
    cleanup();
    show(<MoneyCard deal={dealFacts({ relation: 'phase' })} money={{ contractAmount: '80000000.00', contractOfWhole: true, funds }} onMore={nothing} />);
    expect(screen.getByText('正式合同金额（项目整体）')).toBeTruthy();
    cleanup();
    show(<MoneyCard deal={dealFacts()} money={{ contractAmount: null, contractOfWhole: true, funds: { ...funds, rate: null } }} onMore={nothing} />);
    expect([screen.getByText('—'), screen.getByText('正式合同金额')]).toHaveLength(2);
  });
});
