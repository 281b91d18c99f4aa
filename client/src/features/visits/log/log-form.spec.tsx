import '../../../test/dom';
import { freshDevice } from '../../../test/device';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { type Answers, noNetwork, renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { LogForm } from './log-form';
import { OutboxProvider } from '../outbox/outbox-provider';
import { entriesOf } from '../outbox/store';

// Asking for visibility, or for a button by its role and name, reads every style of antd again: some hundred times a query
// is a minute on a busy machine. Nothing here is hidden, and buttons are found by their words.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

beforeAll(() => speak());
beforeEach(freshDevice);
afterEach(cleanup);

const LATELY = { visits: { nodes: [{ id: 'v1', companies: [{ id: 'c1', name: '长安五金', aliases: [] }] }] } };
const NONE = { companies: { nodes: [] } };
const QUIET = { company: { id: 'c1', visitActivity: { lastWeek: 0, notices: [] } } };
const LOGGED = { logVisit: { visit: { id: 'v9', direction: 'out', companies: [], nextAction: null, nextActionDueOn: null }, alike: [], userErrors: [] } };
const refused = (field: string[], message: string) => ({ logVisit: { visit: null, alike: [], userErrors: [{ code: 'X', field, message }] } });

const show = (answers: Answers = {}) => {
  const sent = jest.fn();
  const script: Answers = { RecentCompanies: () => LATELY, FindCompanies: () => NONE, VisitActivity: () => QUIET, WhoIsThere: () => ({ viewer: { id: 'u1' } }), LogVisit: () => LOGGED, ...answers };
  const view = renderWith(<OutboxProvider onSent={() => undefined}><LogForm onSent={sent} /></OutboxProvider>, script, { rights: ['visit.log', 'deal.register', 'deal.read'] });
  const inputs = () => view.sentOf('LogVisit').map(({ input }) => input as Record<string, unknown>);
  return { ...view, onSent: sent, inputs };
};
const whom = () => screen.getByLabelText<HTMLInputElement>('走请对象');
const summary = () => screen.getByLabelText<HTMLTextAreaElement>('情况');
const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });
const press = (words: string) => fireEvent.click(screen.getByText(words));
const save = () => press('保存');
const chosen = () => screen.queryAllByLabelText(/^移除 /).map((button) => button.getAttribute('aria-label'));
const tapRecent = async () => fireEvent.click(await screen.findByText('长安五金'));
const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith('zouqing.draft.'));

describe('an Enter that confirms a candidate', () => {
  it('neither adds a company nor sends the form', () => {
    const { inputs } = show();
    fireEvent.compositionStart(whom());
    type(whom(), 'changan');
    fireEvent.keyDown(whom(), { key: 'Enter', keyCode: 229, isComposing: true });
    expect(chosen()).toEqual([]);
    fireEvent.compositionEnd(whom());
    type(whom(), '长安五金厂');
    expect(chosen()).toEqual([]);
    expect(inputs()).toEqual([]);
  });

  it('is told from the Enter that adds the name', () => {
    show();
    type(whom(), '长安五金厂');
    fireEvent.keyDown(whom(), { key: 'Enter', keyCode: 13 });
    expect(chosen()).toEqual(['移除 长安五金厂']);
    expect(whom().value).toBe('');
  });
});

describe('whom one met', () => {
  it('takes a typed name when the field is left', () => {
    show();
    type(whom(), ' 新企业 ');
    fireEvent.blur(whom());
    expect(chosen()).toEqual(['移除 新企业']);
  });

  it('finds a company of one\'s own visits by initials, without asking the server', async () => {
    show({ FindCompanies: noNetwork });
    await screen.findByText('长安五金');
    type(whom(), 'wj');
    press('长安五金');
    expect(chosen()).toEqual(['移除 长安五金']);
  });

  it('sends a company met lately by its id and a new one by its name', async () => {
    const { inputs, onSent } = show();
    await tapRecent();
    type(whom(), '新企业');
    fireEvent.blur(whom());
    type(summary(), '谈了扩产。');
    save();
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    expect(inputs()).toMatchObject([{ companyIds: ['c1'], companyNames: ['新企业'], summary: '谈了扩产。', direction: 'out', investorCount: null, participants: [], leaders: [], fileIds: [], nextAction: null, kind: null, onSite: null }]);
    expect(inputs()[0]?.visitTime).toMatch(/^\d\d:\d\d$/);
    expect(drafts()).toEqual([]);
    expect(await entriesOf('u1')).toEqual([]);
  });

  it('says who was there within the week, under the company', async () => {
    const notices = [{ on: '2026-11-20', planned: false, direction: 'out', by: '驻东莞招商专员岗', visitId: null, organisation: { id: 'o2', shortName: '驻东莞招商组' } }];
    show({ VisitActivity: () => ({ company: { id: 'c1', visitActivity: { lastWeek: 1, notices } } }) });
    await tapRecent();
    expect((await screen.findByText(/一周内已有 1 次走访/)).textContent).toContain('11-20 驻东莞招商专员岗');
  });
});

describe('the three things that must be told', () => {
  it('are asked for, each at its field, and nothing is sent without them', async () => {
    const { inputs } = show();
    save();
    expect(await screen.findByText('请选择或输入走请的企业。')).toBeTruthy();
    expect(await screen.findByText('请用一句话写下情况。')).toBeTruthy();
    expect(inputs()).toEqual([]);
  });

  it('are enough', async () => {
    const { inputs, onSent } = show();
    await tapRecent();
    type(summary(), '谈了扩产。');
    save();
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    expect(inputs()).toHaveLength(1);
    expect(onSent).toHaveBeenCalledWith(expect.objectContaining({ kind: 'logged', toLead: false }));
  });
});

describe('behind the chips', () => {
  const told = async (answers: Answers = {}) => {
    const view = show(answers);
    await tapRecent();
    type(summary(), '谈了扩产。');
    return view;
  };

  it('are leaders', async () => {
    const { inputs, onSent } = await told();
    press('领导');
    type(screen.getByLabelText('参与领导'), '县长、分管副县长');
    save();
    await waitFor(() => expect(onSent).toHaveBeenCalledWith(expect.objectContaining({ toLead: false })));
    expect(inputs()).toMatchObject([{ leaders: ['县长', '分管副县长'], investorCount: null }]);
  });

  it('are the number of investors, and the wish for a lead', async () => {
    const { inputs, onSent } = await told();
    press('客商人数');
    fireEvent.click(screen.getByLabelText('加一人'));
    fireEvent.click(screen.getByLabelText('加一人'));
    press('转为线索');
    save();
    await waitFor(() => expect(onSent).toHaveBeenCalledWith(expect.objectContaining({ toLead: true })));
    expect(inputs()).toMatchObject([{ leaders: [], investorCount: 2 }]);
  });

  it('are, under 更多, the end and the deals that it was about', async () => {
    const deals = [{ id: 'd1', name: '紧固件项目', status: 'active' }, { id: 'd2', name: '流失的项目', status: 'lost' }];
    const company = { id: 'c1', name: '长安五金', deals, contacts: [] };
    const { inputs, onSent } = await told({ MetDeals: () => ({ company }), MetContacts: () => ({ company }) });
    press('更多');
    fireEvent.click(await screen.findByText('紧固件项目'));
    expect(screen.queryByText('流失的项目')).toBeNull();
    type(screen.getByLabelText('结束时间'), '23:59');
    save();
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    expect(inputs()).toMatchObject([{ dealIds: ['d1'], endedAt: '23:59' }]);
  });

  it('what an aftercare visit hears of stands in front', async () => {
    const { inputs, onSent } = show();
    press('走访帮扶');
    type(await screen.findByLabelText('诉求 1'), '招工困难');
    press('用工');
    await tapRecent();
    type(summary(), '走访。');
    save();
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    expect(inputs()).toMatchObject([{ direction: 'aftercare', issues: [{ category: 'labour', content: '招工困难' }] }]);
  });
});

describe('a refusal', () => {
  it('stands at its field, keeps what was typed, and what is mended goes out under the same id', async () => {
    let answer: object = refused(['input', 'companyNames', '0'], '请写企业全称。');
    const { inputs, onSent } = show({ LogVisit: () => answer });
    type(whom(), '长安');
    fireEvent.blur(whom());
    type(summary(), '谈了扩产。');
    save();
    const said = await screen.findByText('请写企业全称。');
    expect(said.closest('.ant-form-item')?.querySelector('label')?.textContent).toBe('走请对象');
    expect(summary().value).toBe('谈了扩产。');
    expect(onSent).not.toHaveBeenCalled();
    expect(await entriesOf('u1')).toEqual([]);
    expect(drafts()).toHaveLength(1);
    answer = LOGGED;
    save();
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    const [first, second] = inputs();
    expect(second?.clientMutationId).toBe(first?.clientMutationId);
  });
});

describe('what was not sent', () => {
  it('lies in the outbox, once, when the network is gone; the form is free for the next', async () => {
    const { inputs, onSent } = show({ LogVisit: noNetwork });
    await tapRecent();
    type(summary(), '谈了扩产。');
    save();
    await waitFor(() => expect(onSent).toHaveBeenCalledWith({ kind: 'kept', why: 'network' }));
    expect(await entriesOf('u1')).toMatchObject([{ id: inputs()[0]?.clientMutationId, tries: 1, reason: { kind: 'network' }, input: { summary: '谈了扩产。' } }]);
    expect(drafts()).toEqual([]);
  });

  it('is there again after the page was left, a name that was only typed too', async () => {
    const first = show();
    type(summary(), '谈了扩产。');
    type(whom(), '东莞新企');
    first.unmount();
    const second = show();
    expect(screen.getByText('已恢复上次没有提交的内容。')).toBeTruthy();
    expect(summary().value).toBe('谈了扩产。');
    expect(whom().value).toBe('东莞新企');
    save();
    await waitFor(() => expect(second.onSent).toHaveBeenCalled());
    expect(second.inputs()).toMatchObject([{ companyNames: ['东莞新企'] }]);
  });

  it('can be thrown away', async () => {
    const first = show();
    type(summary(), '谈了扩产。');
    first.unmount();
    show();
    press('清空重填');
    await waitFor(() => expect(summary().value).toBe(''));
    expect(drafts()).toEqual([]);
  });
});
