import '../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { today } from '../../shared/dates';
import { type Answers, noNetwork, renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { ApplyDialog } from './apply-dialog';
import type { Review } from './review';
import { ReviewsPanel } from './reviews-panel';

// The two processors may be busy: what is awaited comes, if later.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(120_000);
beforeAll(() => speak());
afterEach(cleanup);

const TODAY = today();
const ITEMS: Review['scores'] = [
  { item: 'technology', title: '科技水平', max: 5, points: '4.0' }, { item: 'investmentScale', title: '投资规模', max: 17, points: '12.5' }, { item: 'jobs', title: '就业安置', max: 5, points: null },
];
const opinion = (department: Review['opinions'][number]['department'], verdict: Review['opinions'][number]['verdict'], text: string | null = null): Review['opinions'][number] =>
  ({ department, verdict, opinion: text, givenOn: '2024-06-12', givenBy: '招商局长岗' });
const review = (patch: Partial<Review> = {}): Review => ({
  id: 'r1', appliedOn: '2024-06-10', dueOn: '2024-06-20', note: '请研究环境容量', files: [], opinions: [opinion('reform', 'agree'), opinion('environment', 'disagree', '环境容量不足')], scores: ITEMS,
  total: '16.5', vetoes: [], conclusion: null, concludedOn: null, concludedBy: null, conclusionNote: null, conditions: [], version: 3, viewerCan: ['giveOpinion', 'scoreReview', 'concludeReview'], ...patch,
});
const HEARD = review({ opinions: (['reform', 'industry', 'naturalResources', 'environment', 'emergency', 'housing', 'finance', 'taxation'] as const).map((one) => opinion(one, 'agree')) });
const CONFLICT = [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '刚被他人修改' }];

const show = (reviews: Review[] | (() => Review[]), answers: Answers = {}, onApply: (() => void) | null = null) => renderWith(<ReviewsPanel dealId="d1" onApply={onApply} />, {
  DealReviews: () => ({ deal: { id: 'd1', reviews: typeof reviews === 'function' ? reviews() : reviews }, reviewTemplate: { vetoes: [{ code: 'environment', title: '环保不达标' }, { code: 'energy', title: '能耗不达标' }] } }),
  ReviewPeople: () => ({ people: [{ id: 'u7', name: '用地专员岗' }] }),
  ...answers,
});
const opened = async (button: string) => {
  fireEvent.click(screen.getByRole('button', { name: button }));
  return screen.findByRole('dialog');
};
const type = (dialog: HTMLElement, label: string, value: string) => fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
const press = (dialog: HTMLElement, name: string) => fireEvent.click(within(dialog).getByRole('button', { name }));

describe('the reviews of a deal', () => {
  it('are offered to be applied for where there is none, and again once the last one is concluded', () => {
    const apply = jest.fn();
    show([], {}, apply);
    fireEvent.click(screen.getByRole('button', { name: '申请评审' }));
    expect(apply).toHaveBeenCalledTimes(1);
    cleanup();
    show([review()], {}, apply);
    expect(screen.queryByRole('button', { name: '申请评审' })).toBeNull();
    cleanup();
    show([review({ conclusion: 'refused', viewerCan: [] })], {}, apply);
    expect(screen.getByRole('button', { name: '申请评审' })).toBeTruthy();
  });

  it('have every department as a line, with what it says, or that it was not heard', () => {
    show([review()]);
    const lines = screen.getAllByRole('listitem').map((one) => one.textContent);
    expect(lines).toHaveLength(8);
    expect(lines[0]).toContain('发改● 同意2024-06-12 招商局长岗');
    expect(lines[3]).toContain('生态环境■ 不同意环境容量不足');
    expect(lines[7]).toContain('税务○ 未出具');
    expect(screen.getByRole('heading', { name: /部门意见 2 \/ 8/ })).toBeTruthy();
    expect(screen.getByText(/2024-06-20 前答复 已过期限/)).toBeTruthy();
  });

  it('have points of eleven items with their total, and what vetoes the pass', () => {
    show([review({ vetoes: ['energy'] })]);
    expect(screen.getByRole('rowheader', { name: '投资规模' }).closest('tr')?.textContent).toBe('投资规模12.5 / 17');
    expect(screen.getByRole('rowheader', { name: '就业安置' }).closest('tr')?.textContent).toBe('就业安置– / 5');
    expect(screen.getByRole('rowheader', { name: '总分' }).closest('tr')?.textContent).toBe('总分16.5 / 100');
    expect(screen.getByText(/一票否决： 能耗不达标/)).toBeTruthy();
  });

  it('offer nothing to who may not, and show how they ended, the newest first', () => {
    show([
      review({ id: 'r0', conclusion: 'conditional', concludedOn: '2024-05-01', concludedBy: '分管领导岗', viewerCan: [], conditions: [{ id: 'c1', content: '落实总量替代', dueOn: '2024-08-01', owner: { id: 'u7', name: '用地专员岗' } }] }),
      review({ viewerCan: [] }),
    ]);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['第 2 次评审 ○ 评审中', '第 1 次评审 ']);
    expect(screen.getByText('落实总量替代').textContent).toBe('落实总量替代 2024-08-01 前，用地专员岗');
  });
});

describe('an application', () => {
  it('is sent once, with its days and note, and keeps what was typed when the connection breaks', async () => {
    let broken = true;
    const applied = jest.fn();
    const view = renderWith(<ApplyDialog deal={{ id: 'd1', name: '紧固件项目' }} onClose={() => undefined} onApplied={applied} />, {
      ApplyForReview: () => (broken ? noNetwork() : { applyForReview: { review: { id: 'r1' }, userErrors: [] } }),
    });
    const dialog = await screen.findByRole('dialog');
    type(dialog, '申请说明', '请研究');
    press(dialog, '提交申请');
    await within(dialog).findByText(/网络已断开/);
    expect(within(dialog).getByLabelText<HTMLTextAreaElement>('申请说明').value).toBe('请研究');
    broken = false;
    press(dialog, '提交申请');
    await waitFor(() => expect(applied).toHaveBeenCalled());
    const sent = view.sentOf('ApplyForReview').map(({ input }) => input as Record<string, unknown>);
    expect(sent[1]).toMatchObject({ dealId: 'd1', appliedOn: TODAY, note: '请研究', fileIds: [] });
    // The same request again: what was sent with the lost answer is not applied for twice.
    expect(sent[0]?.clientMutationId).toBe(sent[1]?.clientMutationId);
  });
});

describe('an opinion', () => {
  it('says why it does not simply agree', async () => {
    const view = show([review()], { GiveOpinion: () => ({ giveOpinion: { review: { id: 'r1', version: 4 }, userErrors: [] } }) });
    const dialog = await opened('登记意见：财政');
    fireEvent.click(within(dialog).getByLabelText('有条件同意'));
    press(dialog, '保存意见');
    await within(dialog).findByText('请写明理由或要满足的条件。');
    expect(view.sentOf('GiveOpinion')).toEqual([]);
    type(dialog, '意见', ' 落实资金来源 ');
    press(dialog, '保存意见');
    await screen.findByText('已登记财政意见：有条件同意');
    expect(view.sentOf('GiveOpinion')).toEqual([{ input: { reviewId: 'r1', department: 'finance', verdict: 'conditional', opinion: '落实资金来源', givenOn: TODAY } }]);
  });

  it('begins with what the department said before', async () => {
    show([review()]);
    const dialog = await opened('修改意见：生态环境');
    expect(within(dialog).getByLabelText<HTMLInputElement>('不同意').checked).toBe(true);
    expect(within(dialog).getByLabelText<HTMLTextAreaElement>('意见').value).toBe('环境容量不足');
    expect(dialog.textContent).toContain('将替换 2024-06-12 招商局长岗登记的意见');
  });
});

describe('the scorecard', () => {
  it('adds up while it is filled in, exactly, and sends the whole card', async () => {
    const view = show([review()], { ScoreReview: () => ({ scoreReview: { review: { id: 'r1', version: 4 }, userErrors: [] } }) });
    const dialog = await opened('修改评分');
    expect(within(dialog).getByRole('status').textContent).toBe('总分 16.5 / 100 还有 1 项未评');
    type(dialog, '就业安置', '３.3');
    await waitFor(() => expect(within(dialog).getByRole('status').textContent).toBe('总分 19.8 / 100'));
    fireEvent.click(within(dialog).getByLabelText('能耗不达标'));
    await within(dialog).findByText('存在一票否决情形时，无论多少分都不能通过。');
    press(dialog, '保存评分');
    await screen.findByText('已保存评分，总分 19.8');
    expect(view.sentOf('ScoreReview')).toEqual([{ input: {
      reviewId: 'r1', expectedVersion: 3, vetoes: ['energy'], scores: [{ item: 'technology', points: '4' }, { item: 'investmentScale', points: '12.5' }, { item: 'jobs', points: '3.3' }] } }]);
  });

  it.each([['5.1'], ['4.25'], ['五']])('does not take %s for an item of 5 points', async (typed) => {
    const view = show([review()]);
    const dialog = await opened('修改评分');
    type(dialog, '就业安置', typed);
    press(dialog, '保存评分');
    await within(dialog).findByText('请填写 0 到 5 分，最多一位小数。');
    expect(view.sentOf('ScoreReview')).toEqual([]);
  });

  it('shows a refusal at the item that it is about', async () => {
    show([review()], { ScoreReview: () => ({ scoreReview: { review: null, userErrors: [{ code: 'SCORE_OUT_OF_RANGE', field: ['input', 'scores', '1', 'points'], message: '这一项须在 0 到 17 分之间。' }] } }) });
    const dialog = await opened('修改评分');
    press(dialog, '保存评分');
    const said = await within(dialog).findByText('这一项须在 0 到 17 分之间。');
    expect(said.closest('.ant-form-item')?.textContent).toContain('投资规模');
  });

  it('meets an opinion that came in meanwhile: what was typed stays, and is sent with the newer version', async () => {
    let now = review();
    const view = show(() => [now], { ScoreReview: ({ input }) => ((input as { expectedVersion: number }).expectedVersion === 3
      ? { scoreReview: { review: null, userErrors: CONFLICT } } : { scoreReview: { review: { id: 'r1', version: 5 }, userErrors: [] } }) });
    const dialog = await opened('修改评分');
    type(dialog, '就业安置', '5');
    now = review({ version: 4, opinions: [...now.opinions, opinion('taxation', 'agree')] });
    press(dialog, '保存评分');
    await within(dialog).findByText('评审刚有新的部门意见。您填写的评分还在，请再保存一次。');
    expect(within(dialog).getByLabelText<HTMLInputElement>('就业安置').value).toBe('5');
    press(dialog, '保存评分');
    await waitFor(() => expect(view.sentOf('ScoreReview').at(-1)?.input).toMatchObject({ expectedVersion: 4, scores: expect.arrayContaining([{ item: 'jobs', points: '5' }]) }));
  });

  it('takes over what somebody else scored meanwhile, names it, and keeps what was typed', async () => {
    let now = review();
    show(() => [now], { ScoreReview: () => ({ scoreReview: { review: null, userErrors: CONFLICT } }) });
    const dialog = await opened('修改评分');
    type(dialog, '就业安置', '5');
    now = review({ version: 4, scores: [{ ...ITEMS[0]!, points: '1.0' }, ITEMS[1]!, { ...ITEMS[2]!, points: '2.0' }] });
    press(dialog, '保存评分');
    await within(dialog).findByText(/他人刚保存了评分，改动了：科技水平、就业安置/);
    expect([within(dialog).getByLabelText<HTMLInputElement>('科技水平').value, within(dialog).getByLabelText<HTMLInputElement>('就业安置').value]).toEqual(['1', '5']);
  });
});

describe('the conclusion', () => {
  it('has before it what the departments say, who is missing, points and vetoes; under a veto it can only be a refusal', async () => {
    show([review({ vetoes: ['environment'] })]);
    const dialog = await opened('作出结论');
    expect(dialog.querySelector('dl')?.textContent).toBe('部门意见同意 1 · 有条件同意 0 · 不同意 1不同意生态环境未出具工信、自然资源、应急、住建、财政、税务总分16.5 / 100一票否决情形环保不达标');
    expect(['通过', '有条件通过', '不通过'].map((label) => within(dialog).getByLabelText<HTMLInputElement>(label).disabled)).toEqual([true, true, false]);
  });

  it('says why it passes against or without a department', async () => {
    const view = show([review()]);
    const dialog = await opened('作出结论');
    press(dialog, '作出结论');
    await waitFor(() => expect(within(dialog).getAllByText('有部门不同意：如仍要通过，请写明理由。').length).toBeGreaterThan(0));
    expect(view.sentOf('ConcludeReview')).toEqual([]);
  });

  it('asks each condition for what, until when and by whom, and sends them', async () => {
    const view = show([HEARD], { ConcludeReview: () => ({ concludeReview: { review: { id: 'r1', conclusion: 'conditional' }, userErrors: [] } }) });
    const dialog = await opened('作出结论');
    fireEvent.click(within(dialog).getByLabelText('有条件通过'));
    press(dialog, '作出结论');
    await waitFor(() => expect(within(dialog).getAllByText('必填，请填写。')).toHaveLength(3));
    type(dialog, '要做到什么', '落实总量替代');
    const due = within(dialog).getByLabelText('期限');
    fireEvent.mouseDown(due);
    fireEvent.change(due, { target: { value: '2099-01-05' } });
    fireEvent.keyDown(due, { key: 'Enter', code: 'Enter', keyCode: 13 });
    fireEvent.mouseDown(within(dialog).getByLabelText('责任人'));
    fireEvent.click(await screen.findByText('用地专员岗'));
    press(dialog, '作出结论');
    await screen.findByText('评审有条件通过，已生成 1 项任务');
    expect(view.sentOf('ConcludeReview')).toEqual([{ input: { reviewId: 'r1', expectedVersion: 3, conclusion: 'conditional', on: TODAY, note: null, conditions: [{ content: '落实总量替代', dueOn: '2099-01-05', ownerId: 'u7' }] } }]);
  });

  it('is confirmed anew when an opinion came in meanwhile, with what was typed still there', async () => {
    let now = HEARD;
    const view = show(() => [now], { ConcludeReview: ({ input }) => ((input as { expectedVersion: number }).expectedVersion === 3
      ? { concludeReview: { review: null, userErrors: CONFLICT } } : { concludeReview: { review: { id: 'r1', conclusion: 'refused' }, userErrors: [] } }) });
    const dialog = await opened('作出结论');
    fireEvent.click(within(dialog).getByLabelText('不通过'));
    type(dialog, '说明', '环境容量不足');
    now = { ...HEARD, version: 4, opinions: HEARD.opinions.map((one) => (one.department === 'environment' ? opinion('environment', 'disagree', '容量不足') : one)) };
    press(dialog, '作出结论');
    await within(dialog).findByText(/您填写期间，评审有了新的意见或评分/);
    expect(dialog.querySelector('dl')?.textContent).toContain('不同意生态环境');
    expect(view.sentOf('ConcludeReview')).toHaveLength(1);
    press(dialog, '作出结论');
    await screen.findByText('评审结论：不通过');
    expect(view.sentOf('ConcludeReview').at(-1)?.input).toMatchObject({ expectedVersion: 4, note: '环境容量不足', conditions: [] });
  });
});
