import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { LeadClocksFragment } from '../../../gql/graphql';
import { addDays, today } from '../../../shared/dates';
import { addWorkingDays } from '../../../../../src/kernel/working-days';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { type LeadClock, nextStep, standingOf } from './clocks';
import { ClocksCard } from './clocks-card';
import { MyLeads, owedSoon } from './my-leads';

// The two processors may be busy: what is awaited comes, if later.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
beforeAll(() => speak());
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const TODAY = today();
const clock = (step: LeadClock['step'], dueOn: string, patch: Partial<LeadClock> = {}): LeadClock =>
  ({ id: `${step}-${dueOn}`, step, startedOn: '2024-06-01', dueOn, doneOn: null, doneBy: null, note: null, overdue: dueOn < TODAY, ...patch });
const lead = (patch: Partial<LeadClocksFragment> = {}) => ({
  __typename: 'Deal' as const, id: 'd1', name: '紧固件项目', stage: 'lead' as const, status: 'active' as const, viewerCan: ['recordLeadStep'], organisation: { id: 'o9' },
  leadClocks: [
    clock('answer', '2024-06-04', { doneOn: '2024-06-05', doneBy: '招商专员岗', note: '已电话联系', overdue: true }),
    clock('assess', addDays(TODAY, -3)), clock('feedback', addDays(TODAY, 2)),
  ],
  ...patch,
});

describe('how a step stands', () => {
  it.each([
    ['2024-06-04', '2024-06-04', false, 'done', 0],
    ['2024-06-04', '2024-06-05', true, 'doneLate', 0],
    ['2024-06-10', null, false, 'today', 0],
    ['2024-06-11', null, false, 'ahead', 1],
    ['2024-06-09', null, true, 'late', 1],
  ] as const)('due %s, done %s: %s', (dueOn, doneOn, overdue, state, days) => {
    expect(standingOf({ dueOn, doneOn, overdue }, '2024-06-10')).toEqual({ state, days });
  });
});

describe('the card of a deal', () => {
  it('says of each step in words and a shape how it stands, who did it, and offers the next', () => {
    renderWith(<ClocksCard deal={lead()} />, {}, { rights: ['settings.read'] });
    const steps = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(steps[0]).toContain('响应▲逾期完成');
    expect(steps[0]).toContain('2024-06-05 招商专员岗已电话联系');
    expect(steps[1]).toContain('研判■逾期 3 天');
    expect(steps[2]).toContain('反馈○还有 2 天');
    expect(steps[3]).toContain('反馈之后开始计时');
    expect(screen.getByRole('button', { name: '记录研判' }).className).toContain('primary');
    expect(screen.getByRole('link', { name: '时限说明' }).getAttribute('href')).toBe('/settings/lead-clocks?organisationId=o9');
  });

  it('is not there for a deal that never had a clock, and offers nothing to who may not record', () => {
    const { container, unmount } = renderWith(<ClocksCard deal={lead({ leadClocks: [] })} />, {});
    expect(container.querySelector('section')).toBeNull();
    unmount();
    renderWith(<ClocksCard deal={lead({ viewerCan: [] })} />, {});
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('link', { name: '时限说明' })).toBeNull();
  });

  it('records a step once, with what was done and when; refused, it keeps what was typed and says why', async () => {
    let refusing = true;
    const view = renderWith(<ClocksCard deal={lead()} />, {
      RecordLeadStep: () => ({ recordLeadStep: refusing
        ? { deal: null, userErrors: [{ code: 'LEAD_STEP_DONE', field: ['input', 'step'], message: '招商局长岗已于 2024-06-06 记录了这一步，无需重复记录。' }] }
        : { deal: { id: 'd1', version: 2, leadClocks: [clock('feedback', '2030-01-07')] }, userErrors: [] } }),
    });
    fireEvent.click(screen.getByRole('button', { name: '记录研判' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: '记录研判' }));
    await within(dialog).findByText('必填，请填写。');
    fireEvent.change(within(dialog).getByLabelText('研判意见'), { target: { value: ' 值得跟进 ' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '记录研判' }));
    await within(dialog).findByText(/招商局长岗已于 2024-06-06 记录了这一步/);
    expect(within(dialog).getByLabelText<HTMLTextAreaElement>('研判意见').value).toBe(' 值得跟进 ');
    refusing = false;
    fireEvent.click(within(dialog).getByRole('button', { name: '记录研判' }));
    await screen.findByText('已记录研判。接下来：反馈，2030-01-07 到期。');
    const sent = view.sentOf('RecordLeadStep').map(({ input }) => input as Record<string, unknown>);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({ dealId: 'd1', step: 'assess', note: '值得跟进', on: TODAY });
    // A refused one is another request than the one that follows.
    expect(sent[0]?.clientMutationId).not.toBe(sent[1]?.clientMutationId);
  });

  it('keeps a half-typed note through a reload', async () => {
    const first = renderWith(<ClocksCard deal={lead()} />, {});
    fireEvent.click(screen.getByRole('button', { name: '记录研判' }));
    fireEvent.change(await screen.findByLabelText('研判意见'), { target: { value: '写到一半' } });
    first.unmount();
    renderWith(<ClocksCard deal={lead()} />, {});
    fireEvent.click(screen.getByRole('button', { name: '记录研判' }));
    expect((await screen.findByLabelText<HTMLTextAreaElement>('研判意见')).value).toBe('写到一半');
  });
});

describe('my leads of today', () => {
  const node = (id: string, dueOn: string | null) => ({ ...lead({ id, name: `项目${id}`, leadClocks: dueOn ? [clock('answer', dueOn)] : [] }), company: null });

  it('are those that are late or due within two working days, each once, what is due first at the top', () => {
    const data = { late: { nodes: [node('a', addDays(TODAY, -1))] }, deals: { nodes: [node('b', addWorkingDays(TODAY, 3)), node('c', addWorkingDays(TODAY, 2)), node('a', addDays(TODAY, -1)), node('d', TODAY), node('e', null)] } };
    expect(owedSoon(data, TODAY).map(({ lead: one }) => one.id)).toEqual(['a', 'd', 'c']);
  });

  it('have their action, or say that nothing is owed', async () => {
    const view = renderWith(<MyLeads />, { MyLeadClocks: () => ({ late: { nodes: [] }, deals: { nodes: [node('d', TODAY)] } }) });
    fireEvent.click(screen.getByRole('button', { name: '记录响应：项目d' }));
    await waitFor(() => expect(screen.getByRole('dialog').textContent).toContain('项目d'));
    expect(screen.getByRole('link', { name: '线索超时' }).getAttribute('href')).toBe('/deals?mine=true&leadOverdue=true');
    view.unmount();
    renderWith(<MyLeads />, { MyLeadClocks: () => ({ late: { nodes: [] }, deals: { nodes: [] } }) });
    expect(screen.getByText('两个工作日内没有到期的线索。')).toBeTruthy();
  });
});

describe('the next step', () => {
  it('is the first that is open', () => {
    expect(nextStep(lead().leadClocks)?.step).toBe('assess');
    expect(nextStep([])).toBeNull();
  });
});
