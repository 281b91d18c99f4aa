import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWith, type Answers } from '../../../test/api';
import { speak } from '../../../test/words';
import { exampleOf } from '../lead/days';
import { LeadClocksPage } from './lead-clocks-page';

// The two processors may be busy: what is awaited comes, if later.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
beforeAll(() => speak());
afterEach(cleanup);

const SETTINGS = {
  __typename: 'LeadClockSettings', organisation: { id: 'o-county', name: '示例县' }, version: 0,
  answerDays: 1, assessDays: 3, assessDaysBig: 7, bigFrom: '500000000.00', feedbackDays: 7, reportDays: 14, workingDays: true,
};
const ORGANISATIONS = [{ id: 'o-city', name: '示例市', kind: 'city' }, { id: 'o-county', name: '示例县', kind: 'county' }, { id: 'o-park', name: '城东园区', kind: 'park' }];

const show = (rights: Parameters<typeof renderWith>[2], answers: Answers = {}) =>
  renderWith(<LeadClocksPage />, { LeadClockSettings: () => ({ leadClockSettings: SETTINGS }), LeadClockCounties: () => ({ organisations: ORGANISATIONS }), ...answers }, { at: '/settings/lead-clocks', ...rights });
const days = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const save = () => fireEvent.click(screen.getByRole('button', { name: '保存' }));

describe('the page of those who are bound by the days', () => {
  it('shows them with their units and what they mean, and nothing to change', () => {
    const view = show({ rights: ['settings.read'] });
    expect(screen.getByText('14 个工作日')).toBeTruthy();
    expect(screen.getByText('研判（5 亿元及以上）：登记后')).toBeTruthy();
    expect(screen.getByText(/调休上班的日子照计/)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(view.sentOf('LeadClockCounties')).toEqual([]);
  });
});

describe('the page of an administrator', () => {
  it('begins with the county, not with the city above it', () => {
    const view = show({ rights: ['settings.read', 'settings.manage'] });
    expect(view.sentOf('LeadClockSettings').at(-1)).toEqual({ organisationId: 'o-county' });
  });

  it('sends what was typed with the version that was seen', async () => {
    const view = show({ rights: ['settings.read', 'settings.manage'] }, { SetLeadClocks: () => ({ setLeadClocks: { settings: { ...SETTINGS, version: 1 }, current: null, userErrors: [] } }) });
    fireEvent.change(days('响应：登记后'), { target: { value: '2' } });
    fireEvent.click(screen.getByLabelText('自然日'));
    save();
    await screen.findByText('已保存示例县的线索时限');
    const { version: _, organisation, __typename, ...rest } = SETTINGS;
    expect(view.sentOf('SetLeadClocks')).toEqual([{ input: { ...rest, organisationId: organisation.id, expectedVersion: 0, answerDays: 2, workingDays: false } }]);
    expect(__typename).toBe('LeadClockSettings');
  });

  it.each(['0', '366', ''])('does not send %s days', async (typed) => {
    const view = show({ rights: ['settings.read', 'settings.manage'] });
    fireEvent.change(days('响应：登记后'), { target: { value: typed } });
    save();
    await screen.findByText(typed === '' ? '必填，请填写。' : '请填写 1 到 365 的整数。');
    expect(view.sentOf('SetLeadClocks')).toEqual([]);
  });

  it('merges what somebody else saved meanwhile, asks where both changed the same, and goes on from what was saved', async () => {
    let at = 0;
    const answers = [
      { settings: null, current: { ...SETTINGS, version: 4, answerDays: 9, reportDays: 20 }, userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '刚被他人修改' }] },
      { settings: { ...SETTINGS, version: 5, answerDays: 2, reportDays: 20 }, current: null, userErrors: [] },
      { settings: { ...SETTINGS, version: 6, answerDays: 2, reportDays: 21 }, current: null, userErrors: [] },
    ];
    const view = show({ rights: ['settings.read', 'settings.manage'] }, { SetLeadClocks: () => ({ setLeadClocks: answers[at++] }) });
    fireEvent.change(days('响应：登记后'), { target: { value: '2' } });
    save();
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: '响应：登记后 我的 2' })).checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(view.sentOf('SetLeadClocks').at(-1)?.input).toMatchObject({ expectedVersion: 4, answerDays: 2, reportDays: 20 }));
    await screen.findByText('已保存示例县的线索时限');
    fireEvent.change(days('跟进报告：反馈或上次报告后'), { target: { value: '21' } });
    save();
    await waitFor(() => expect(view.sentOf('SetLeadClocks').at(-1)?.input).toMatchObject({ expectedVersion: 5, answerDays: 2, reportDays: 21 }));
  });
});

describe('the example', () => {
  it('is what the server would set', () => {
    const values = { ...SETTINGS };
    expect(exampleOf(values, '2024-09-27')).toEqual({ answer: '2024-09-29', assess: '2024-10-08', feedback: '2024-10-12', report: '2024-10-31' });
    expect(exampleOf({ ...values, answerDays: null }, '2024-09-27')).toBeNull();
  });
});
