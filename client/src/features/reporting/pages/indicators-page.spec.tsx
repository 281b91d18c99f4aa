import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import type { FunnelQuery, IndicatorsQuery } from '../../../gql/graphql';
import { today } from '../../../shared/dates';
import { STAGES } from '../../../shared/stages';
import { type Answers, renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { IndicatorsPage } from './indicators-page';

// The two processors may be busy: what is awaited comes, if later.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(120_000);
beforeAll(() => speak());
afterEach(cleanup);

const YEAR = today().slice(0, 4);
const IN_YEAR = `enteredFrom=${YEAR}-01-01&enteredTo=${YEAR}-12-31`;
const INDICATORS: IndicatorsQuery['indicators'] = {
  entered: STAGES.map((stage) => ({ stage, count: stage === 'contract' ? 12 : stage === 'framework' ? 3 : 0, sumInvestment: stage === 'contract' ? '310000000.00' : '0.00' })),
  contractedInward: '200000000.00',
  cohort: {
    signed: 12, registered: 9, registeredRate: '75.0', landed: 6, landedRate: '50.0', commenced: 4, commencedRate: '33.3', produced: 0, producedRate: '0.0',
    contractedInward: '200000000.00', fundsInPlace: '50000000.00', fundsRate: '25.0',
  },
  byChain: [{ chain: '紧固件', signed: 9, sumInvestment: '300000000.00', commenced: 2, produced: 1 }, { chain: null, signed: 3, sumInvestment: '10000000.00', commenced: 0, produced: 0 }],
};
const FUNNEL: FunnelQuery['funnel'] = STAGES.map((stage, at) => ({ stage, count: 20 - 2 * at, sumInvestment: `${String(20 - 2 * at)}00000000.00`, conversion: at === 0 ? null : '90.0' }));

const show = (at = '/indicators', answers: Answers = {}) => renderWith(<IndicatorsPage />, {
  Indicators: () => ({ indicators: INDICATORS }), Funnel: () => ({ funnel: FUNNEL }), ReportOrganisations: () => ({ organisations: [{ id: 'o1', name: '示例县', parentId: null }] }), ...answers,
}, { at, rights: ['pipeline.read'] });
const card = (title: string) => screen.getByRole('heading', { name: title }).closest('section') as HTMLElement;
const row = (title: string, name: string) => within(card(title)).getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr') as HTMLTableRowElement;
const links = (within_: HTMLElement) => within(within_).getAllByRole('link').map((one) => one.getAttribute('href'));

describe('the numbers of a period', () => {
  it('are those of this year, and of the days, the organisation and the chain that the address names', () => {
    expect(show().sentOf('Indicators')).toEqual([{ filter: { from: `${YEAR}-01-01`, to: `${YEAR}-12-31` } }]);
    cleanup();
    const view = show('/indicators?period=own&from=2024-02-01&to=2024-05-31&organisationId=o1&chain=%E7%B4%A7%E5%9B%BA%E4%BB%B6');
    expect(view.sentOf('Indicators')).toEqual([{ filter: { from: '2024-02-01', to: '2024-05-31', organisationId: 'o1', chain: '紧固件' } }]);
    expect(view.sentOf('Funnel')).toEqual([{ organisationId: 'o1' }]);
  });

  it('open, for a count, the wholes it counts, and for an amount, all that it adds up', () => {
    show('/indicators?organisationId=o1');
    expect(links(row('期间进入各阶段', '正式签约'))).toEqual([
      `/deals?enteredStage=contract&${IN_YEAR}&organisationId=o1&counted=true&archived=all`,
      `/deals?enteredStage=contract&${IN_YEAR}&organisationId=o1&archived=all`,
    ]);
  });

  it('say apart that a framework is not signed', () => {
    show();
    expect(row('期间进入各阶段', '框架协议').textContent).toContain('不计入签约');
    expect(screen.getByRole('link', { name: '框架协议 3 个，不计入签约' }).getAttribute('href')).toContain('enteredStage=framework');
  });
});

describe('what became of what was signed', () => {
  it('is a rate with its two numbers, each of which opens its deals', () => {
    show();
    expect(row('期间签约项目的履约', '注册率').textContent).toBe('注册率9 / 1275.0%');
    expect(links(row('期间签约项目的履约', '签约开工率'))).toEqual([
      `/deals?enteredStage=contract&${IN_YEAR}&cameTo=commenced&counted=true&archived=all`, `/deals?enteredStage=contract&${IN_YEAR}&counted=true&archived=all`,
    ]);
    expect(row('期间签约项目的履约', '投产率').textContent).toContain('0.0%');
    expect(row('期间签约项目的履约', '资金到位率').textContent).toBe('资金到位率5,000 万元 / 2 亿元25.0%');
  });

  it('is a dash, not 0%, where nothing was signed', () => {
    const none = { ...INDICATORS.cohort, signed: 0, registered: 0, registeredRate: null, fundsRate: null, contractedInward: '0.00', fundsInPlace: '0.00' };
    show('/indicators', { Indicators: () => ({ indicators: { ...INDICATORS, cohort: none } }) });
    expect(row('期间签约项目的履约', '注册率').textContent).toBe('注册率0 / 0—');
    expect(within(row('期间签约项目的履约', '资金到位率')).getByLabelText('分母为零，无法计算')).toBeTruthy();
  });
});

describe('the chains', () => {
  it('open their deals, those of no chain too', () => {
    show();
    expect(links(row('按产业链', '紧固件'))[2]).toBe(`/deals?enteredStage=construction&${IN_YEAR}&chain=%E7%B4%A7%E5%9B%BA%E4%BB%B6&counted=true&archived=all`);
    expect(links(row('按产业链', '未填产业链'))[0]).toBe(`/deals?enteredStage=contract&${IN_YEAR}&withoutChain=true&counted=true&archived=all`);
  });

  it('narrow the page to one of them, in the address, and back', () => {
    const view = show();
    fireEvent.click(screen.getByRole('button', { name: '紧固件' }));
    expect(decodeURIComponent(view.address())).toBe('/indicators?chain=紧固件');
    expect(view.sentOf('Indicators').at(-1)).toMatchObject({ filter: { chain: '紧固件' } });
    fireEvent.click(screen.getByLabelText('不限产业链'));
    expect(view.address()).toBe('/indicators');
  });
});

describe('the funnel', () => {
  it('has count and money of those that came at least so far, what part of the step before they are, and their list', () => {
    show();
    expect(row('项目漏斗', '供地').textContent).toBe('供地1010 亿元90.0%');
    expect(links(row('项目漏斗', '供地'))[0]).toBe('/deals?counted=true&archived=all&stages=land%2Cconstruction%2Ccompletion%2Cproduction%2Ccapacity&statuses=active%2Csuspended');
    expect(row('项目漏斗', '线索').textContent).toBe('线索2020 亿元');
  });

  it('says what to do where there is nothing yet', () => {
    show('/indicators', { Funnel: () => ({ funnel: FUNNEL.map((step) => ({ ...step, count: 0, sumInvestment: '0.00', conversion: null })) }) });
    expect(card('项目漏斗').textContent).toContain('还没有项目。登记第一条线索后');
  });
});
