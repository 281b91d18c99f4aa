import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from 'antd';
import { MemoryRouter } from 'react-router';
import { type Client, Provider } from 'urql';
import { fromValue, type Source } from 'wonka';
import { speak } from '../../../test/words';
import type { DealCard } from '../deal';
import { blocker, dealInTalks } from '../deal.fixture';
import { Board } from './board';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(60_000);

beforeAll(() => speak());
afterEach(cleanup);

type Operation = { variables: { filter?: { stage?: string }; input?: Record<string, unknown> } };
type Answer = Source<{ data: unknown; stale: boolean; hasNext: boolean }>;
const answer = (data: unknown): Answer => fromValue({ data, stale: false, hasNext: false });

/** A server that holds one deal, and refuses or makes every move. */
const show = (deal: DealCard, advance: (input: Record<string, unknown>) => unknown, takeBack: (input: Record<string, unknown>) => unknown = () => null) => {
  const sent = jest.fn(advance);
  const client = {
    executeQuery: ({ variables }: Operation) =>
      variables.filter
        ? answer({ deals: { nodes: variables.filter.stage === deal.stage ? [deal] : [], pageInfo: { hasNextPage: false, endCursor: null } } })
        : answer({ pipeline: { count: 1, sumInvestment: '80000000.00', suspended: 0, lost: 0, stages: [{ stage: 'talks', count: 24, phaseCount: 3, sumInvestment: '18600000000.00' }] } }),
    executeMutation: ({ variables }: Operation) => answer(variables.input && 'entryId' in variables.input ? { undoMove: takeBack(variables.input) } : { advanceDeal: sent(variables.input ?? {}) }),
  };
  render(
    <Provider value={client as unknown as Client}>
      <App>
        <MemoryRouter>
          <Board filter={{}} sort={{ by: 'stageEnteredOn', direction: 'desc' }} filtered={false} unfolded={[]} onFold={() => undefined} listOf={(stage) => `/deals?stage=${stage}`} column="talks" onColumn={() => undefined} />
        </MemoryRouter>
      </App>
    </Provider>,
  );
  return sent;
};
const column = (name: RegExp) => screen.getByRole('region', { name });
const openMenu = async () => {
  fireEvent.click(screen.getByRole('button', { name: '移动“特种钢紧固件项目”到…' }));
  return screen.findAllByRole('menuitem');
};
const choose = async (stage: RegExp) => {
  await openMenu();
  fireEvent.click(screen.getByRole('menuitem', { name: stage }));
};

const MISSING = [
  { code: 'STAGE_SKIPPED', field: 'to', params: { stages: 'contract' }, hard: true, message: '不能跳过必经阶段：正式签约。' },
  blocker('LEGAL_REVIEW_MISSING', 'signAgreement', 'legalReview', '合法性审查意见未登记。'),
  blocker('LAND_SUPPLY_MISSING', 'supplyLand', 'contractOn', '没有生效的供地。', 'land'),
];
const refuse = () => ({ deal: null, blockers: MISSING, warnings: [], undoableEntryId: null, current: null, userErrors: [{ code: 'MOVE_REFUSED', field: ['input', 'to'], message: '条件不全' }] });

describe('the board', () => {
  it('heads a column with the count and sum of all its rows, not of those fetched', () => {
    show(dealInTalks(), refuse);
    const head = column(/^在谈/).querySelector('header');
    expect(head?.textContent).toBe('在谈24 个项目 · 3 个分期 · 186 亿元');
  });

  it('lists every stage in the menu, and what each next one still needs', async () => {
    show(dealInTalks(), refuse);
    const items = await openMenu();
    expect(items).toHaveLength(10);
    expect(screen.getByRole('menuitem', { name: /评审/ }).textContent).toContain('条件已齐');
    expect(screen.getByRole('menuitem', { name: /正式签约/ }).textContent).toContain('缺 1 项：正式合同');
    expect(screen.getByRole('menuitem', { name: /在谈/ }).getAttribute('aria-disabled')).toBe('true');
  });

  it('explains a refused move: every missing thing, each with the way to mend it, and the card is back', async () => {
    const sent = show(dealInTalks(), refuse);
    await choose(/供地/);
    const dialog = await screen.findByRole('dialog');
    expect(sent).toHaveBeenCalledWith({ id: 'd1', to: 'land', expectedVersion: 3 });
    for (const { message } of MISSING) expect(within(dialog).getByText(message)).toBeTruthy();
    expect(within(dialog).getByRole('link', { name: '去签约：合法性审查' }).getAttribute('href')).toBe('/deals/d1?do=sign&field=legalReview&stage=contract');
    expect(within(dialog).getByRole('link', { name: '去供地：供地' }).getAttribute('href')).toBe('/deals/d1?do=supply&field=contractOn&stage=land');
    expect(within(dialog).queryByRole('button', { name: '仍要推进…' })).toBeNull();
    expect(within(column(/^在谈/)).getByText('特种钢紧固件项目')).toBeTruthy();
  });

  it('lets who may override push it through, with a reason only', async () => {
    const sent = show(dealInTalks({ viewerCan: ['advanceDeal', 'override'] }), (input) => (input['override'] ? { deal: dealInTalks({ stage: 'land', version: 4 }), blockers: [], warnings: [], undoableEntryId: null, current: null, userErrors: [] } : refuse()));
    await choose(/供地/);
    fireEvent.click(await screen.findByRole('button', { name: '仍要推进…' }));
    fireEvent.click(await screen.findByRole('button', { name: '确认推进' }));
    expect(await screen.findByText('请写明原因。')).toBeTruthy();
    expect(sent).toHaveBeenCalledTimes(1);
    fireEvent.change(screen.getByLabelText('原因'), { target: { value: '县长办公会议定' } });
    fireEvent.click(screen.getByRole('button', { name: '确认推进' }));
    await waitFor(() => expect(sent).toHaveBeenLastCalledWith({ id: 'd1', to: 'land', expectedVersion: 3, reason: '县长办公会议定', override: true }));
  });

  it('asks for a reason before going back, and sends nothing without it', async () => {
    const sent = show(dealInTalks(), refuse);
    await choose(/线索/);
    expect(await screen.findByText('退回到“线索”')).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
  });

  it('shows a card that was moved in its new column, before the lists are fetched again', async () => {
    show(dealInTalks(), () => ({ deal: dealInTalks({ stage: 'review', version: 4 }), blockers: [], warnings: [], undoableEntryId: null, current: null, userErrors: [] }));
    await choose(/评审/);
    await waitFor(() => expect(within(column(/^评审/)).getByText('特种钢紧固件项目')).toBeTruthy());
    expect(within(column(/^在谈/)).queryByText('特种钢紧固件项目')).toBeNull();
  });

  it('says what was still missing after a move that soft conditions did not stop, with the way to mend it', async () => {
    const warning = blocker('PROJECT_CODE_MISSING', 'updateDeal', 'projectCode', '项目代码未登记。', 'review', false);
    show(dealInTalks(), () => ({ deal: dealInTalks({ stage: 'review', version: 4 }), blockers: [], warnings: [warning], undoableEntryId: 'e1', current: null, userErrors: [] }));
    await choose(/评审/);
    const bar = await screen.findByRole('status');
    expect(within(bar).getByText('“特种钢紧固件项目”已移到“评审”')).toBeTruthy();
    expect(within(bar).getByRole('link').getAttribute('href')).toBe('/deals/d1?do=edit&field=projectCode&stage=review');
  });

  it('takes a move back, by the entry that the server named', async () => {
    const takeBack = jest.fn<(input: Record<string, unknown>) => unknown>(() => ({ deal: dealInTalks({ version: 5 }), userErrors: [] }));
    show(dealInTalks(), () => ({ deal: dealInTalks({ stage: 'review', version: 4 }), blockers: [], warnings: [], undoableEntryId: 'e1', current: null, userErrors: [] }), takeBack);
    await choose(/评审/);
    fireEvent.click(await screen.findByRole('button', { name: /撤销/ }));
    expect(takeBack).toHaveBeenCalledWith({ entryId: 'e1' });
    await waitFor(() => expect(within(column(/^在谈/)).getByText('特种钢紧固件项目')).toBeTruthy());
    expect(within(column(/^评审/)).queryByText('特种钢紧固件项目')).toBeNull();
  });

  it('tells soft conditions of a refusal apart from those that refuse', async () => {
    const soft = blocker('REVIEW_MISSING', 'updateDeal', 'content', '尚未评审。', 'land', false);
    show(dealInTalks(), () => ({ ...refuse(), blockers: [...MISSING, soft] }));
    await choose(/供地/);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('还缺以下 3 项，项目仍在“在谈”。')).toBeTruthy();
    const [hard, advised] = within(dialog).getAllByRole('list', { name: '所缺条件' });
    expect([hard?.children.length, advised?.textContent.includes('尚未评审。')]).toEqual([3, true]);
  });

  it('moves the card that has the focus on by ], but not in the middle of an input method', () => {
    const sent = show(dealInTalks(), refuse);
    const card = screen.getByRole('group', { name: '特种钢紧固件项目' });
    fireEvent.keyDown(card, { key: ']', isComposing: true });
    fireEvent.keyDown(within(card).getByRole('link'), { key: ']' });
    expect(sent).not.toHaveBeenCalled();
    fireEvent.keyDown(card, { key: ']' });
    expect(sent).toHaveBeenCalledWith({ id: 'd1', to: 'review', expectedVersion: 3 });
  });

  it('asks why before [ takes it back', async () => {
    const sent = show(dealInTalks(), refuse);
    fireEvent.keyDown(screen.getByRole('group', { name: '特种钢紧固件项目' }), { key: '[' });
    expect(await screen.findByText('退回到“线索”')).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
  });
});
