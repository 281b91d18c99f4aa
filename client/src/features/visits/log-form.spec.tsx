import '../../test/dom';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { type Answers, noNetwork, renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { LogForm } from './log-form';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

beforeAll(() => speak());
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const LATELY = { visits: { nodes: [{ id: 'v1', companies: [{ id: 'c1', name: '长安五金' }] }] } };
const NONE = { companies: { nodes: [] } };
const LOGGED = { logVisit: { visit: { id: 'v9', direction: 'out', companies: [], nextAction: null, nextActionDueOn: null }, userErrors: [] } };
const refused = (field: string[], message: string) => ({ logVisit: { visit: null, userErrors: [{ code: 'X', field, message }] } });

const show = (answers: Answers = {}) => {
  const logged = jest.fn();
  const view = renderWith(<LogForm onLogged={logged} />, { RecentCompanies: () => LATELY, FindCompanies: () => NONE, LogVisit: () => LOGGED, ...answers });
  const inputs = () => view.sentOf('LogVisit').map(({ input }) => input as Record<string, unknown>);
  return { ...view, logged, inputs };
};
const whom = () => screen.getByLabelText<HTMLInputElement>('走请对象');
const summary = () => screen.getByLabelText<HTMLTextAreaElement>('情况');
const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: '保存' }));
const chosen = () => screen.queryAllByRole('button', { name: /^移除 / }).map((button) => button.getAttribute('aria-label'));

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

  it('sends a company met lately by its id and a new one by its name', async () => {
    const { inputs, logged } = show();
    fireEvent.click(screen.getByRole('button', { name: '长安五金' }));
    type(whom(), '新企业');
    fireEvent.blur(whom());
    type(summary(), '谈了扩产。');
    save();
    await waitFor(() => expect(logged).toHaveBeenCalled());
    expect(inputs()).toMatchObject([{ companyIds: ['c1'], companyNames: ['新企业'], summary: '谈了扩产。', direction: 'out', investorCount: null, participants: [], nextAction: null }]);
    expect(localStorage.length).toBe(0);
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
    const { inputs, logged } = show();
    fireEvent.click(screen.getByRole('button', { name: '长安五金' }));
    type(summary(), '谈了扩产。');
    save();
    await waitFor(() => expect(logged).toHaveBeenCalled());
    expect(inputs()).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it('stands at its field, keeps what was typed, and what is mended goes out under a new id', async () => {
    let answer: object = refused(['input', 'companyNames', '0'], '请写企业全称。');
    const { inputs, logged } = show({ LogVisit: () => answer });
    type(whom(), '长安');
    fireEvent.blur(whom());
    type(summary(), '谈了扩产。');
    save();
    const said = await screen.findByText('请写企业全称。');
    expect(said.closest('.ant-form-item')?.querySelector('label')?.textContent).toBe('走请对象');
    expect(summary().value).toBe('谈了扩产。');
    expect(logged).not.toHaveBeenCalled();
    answer = LOGGED;
    save();
    await waitFor(() => expect(logged).toHaveBeenCalled());
    const [first, second] = inputs();
    expect(second?.clientMutationId).not.toBe(first?.clientMutationId);
  });
});

describe('what was not sent', () => {
  it('is there again after the page was left, and is sent under the same id', async () => {
    const first = show({ LogVisit: noNetwork });
    fireEvent.click(screen.getByRole('button', { name: '长安五金' }));
    type(summary(), '谈了扩产。');
    save();
    expect(await screen.findByText(/网络已断开/)).toBeTruthy();
    first.unmount();

    const second = show();
    expect(screen.getByText('已恢复上次没有提交的内容。')).toBeTruthy();
    expect(chosen()).toEqual(['移除 长安五金']);
    expect(summary().value).toBe('谈了扩产。');
    save();
    await waitFor(() => expect(second.logged).toHaveBeenCalled());
    expect(second.inputs()[0]?.clientMutationId).toBe(first.inputs()[0]?.clientMutationId);
  });

  it('can be thrown away', async () => {
    show().unmount();
    const first = show();
    type(summary(), '谈了扩产。');
    first.unmount();
    show();
    fireEvent.click(screen.getByRole('button', { name: '清空重填' }));
    await waitFor(() => expect(summary().value).toBe(''));
    expect(localStorage.length).toBe(0);
  });
});
