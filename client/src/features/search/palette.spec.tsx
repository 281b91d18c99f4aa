import '../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { noNetwork, renderWith, type Answers } from '../../test/api';
import { speak } from '../../test/words';
import type { Permission } from '../../shared/viewer';
import { Palette } from './palette';
import { SearchButton } from './search-button';
import type { SearchHit } from './use-search';

const hit = (more: Partial<SearchHit>): SearchHit => ({ type: 'company', id: 'c1', title: '中铝新材料', detail: null, near: false, companyId: null, followedBy: [], ...more });
const COMPANY = hit({ detail: '91350100M000100Y43' });
const DEAL = hit({ type: 'deal', id: 'd1', title: '中铝新材料一期', detail: 'XM-2024-0001 · 在谈' });
const OTHERS = hit({ id: 'c2', title: '别人跟进的厂', followedBy: [{ id: 'o2', shortName: '驻东莞招商组' }] });

const answering = (hits: readonly SearchHit[], more = false): Answers => ({ SearchEverything: () => ({ search: { hits, more } }) });
const show = (answers: Answers, rights: readonly Permission[] = ['visit.log', 'deal.register', 'company.write']) => {
  const onClose = jest.fn();
  return { onClose, ...renderWith(<Palette phone={false} onClose={onClose} />, answers, { rights }) };
};
const field = (): HTMLElement => screen.getByRole('combobox');
const type = (value: string): void => { fireEvent.change(field(), { target: { value } }); };
const options = (): string[] => screen.getAllByRole('option').map((option) => option.textContent);
const selected = (): string | null => screen.queryByRole('option', { selected: true })?.textContent ?? null;

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(60_000);
// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

beforeAll(() => speak());
afterEach(cleanup);

describe('the palette', () => {
  it('offers what the person may do before anything is typed', () => {
    show({});
    expect(options()).toEqual(['记走请', '登记线索', '登记企业']);
    cleanup();
    show({}, ['visit.log']);
    expect(options()).toEqual(['记走请']);
  });

  it('asks once when typing pauses, groups what is found and opens the best with Enter', async () => {
    const { sentOf, address, onClose } = show(answering([COMPANY, DEAL]));
    type('z');
    type('zl');
    type('zlxcl ');
    await screen.findByRole('group', { name: '企业' });
    expect(sentOf('SearchEverything')).toEqual([{ text: 'zlxcl', first: 20 }]);
    expect(within(screen.getByRole('group', { name: '项目' })).getByRole('option').textContent).toBe('中铝新材料一期XM-2024-0001 · 在谈');
    expect(selected()).toBe('中铝新材料91350100M000100Y43');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onClose).toHaveBeenCalled();
    await waitFor(() => expect(address()).toBe('/companies/c1'));
  });

  it('goes up and down, past what cannot be opened, and round', async () => {
    const { address } = show(answering([COMPANY, OTHERS, DEAL]));
    type('企业');
    await screen.findByText('由 驻东莞招商组 跟进');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(selected()).toContain('中铝新材料一期');
    expect(field().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    expect(selected()).toBe('登记企业');
    fireEvent.click(screen.getByText('别人跟进的厂'));
    expect(address()).toBe('/');
    fireEvent.click(screen.getByText('中铝新材料一期'));
    await waitFor(() => expect(address()).toBe('/deals/d1'));
  });

  it.each([
    ['a contact, at the company', hit({ type: 'contact', id: 't1', companyId: 'c9' }), '/companies/c9'],
    ['a visit', hit({ type: 'visit', id: 'v1' }), '/visits/v1'],
    ['a parcel, in the list', hit({ type: 'parcel', id: 'p1', title: 'DK&01' }), '/land?search=DK%2601'],
  ])('opens %s', async (_, found, expected) => {
    const { address } = show(answering([found]));
    type('x');
    fireEvent.click(await screen.findByText(found.title));
    await waitFor(() => expect(address()).toBe(expected));
  });

  it('does not open anything on the Enter that confirms a candidate, nor close on the Esc that drops one', async () => {
    const { address, onClose, sentOf } = show(answering([COMPANY]));
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: 'zhonglv' }, isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(field(), { key: 'Escape', isComposing: true });
    expect([address(), onClose.mock.calls]).toEqual(['/', []]);
    fireEvent.change(field(), { target: { value: '中铝' } });
    fireEvent.compositionEnd(field());
    await screen.findByRole('group', { name: '企业' });
    expect(sentOf('SearchEverything')).toEqual([{ text: '中铝', first: 20 }]);
    expect(address()).toBe('/');
  });

  it('waits for the answer when Enter came first, and opens what was typed, not what stood there', async () => {
    const { address } = show({ SearchEverything: ({ text }) => ({ search: { hits: [text === '甲' ? hit({ id: 'old' }) : hit({ id: 'new' })], more: false } }) });
    type('甲');
    await screen.findByRole('group', { name: '企业' });
    type('甲乙');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(address()).toBe('/');
    await waitFor(() => expect(address()).toBe('/companies/new'));
  });

  it('says what comes near, that nothing was found, and that there is more', async () => {
    show(answering([hit({ near: true })]));
    type('zlcxc');
    await screen.findByText('相近结果');
    cleanup();
    show(answering([]));
    type('没有的');
    await screen.findByText('没有找到“没有的”。请检查是否有错字，或换成简称、拼音首字母再试。');
    cleanup();
    show(answering([COMPANY], true));
    type('中');
    await screen.findByText('还有更多结果，请再输入几个字。');
  });

  it('keeps what was typed when the server does not answer, and tries again', async () => {
    let down = true;
    show({ SearchEverything: () => (down ? noNetwork() : { search: { hits: [COMPANY], more: false } }) });
    type('中铝');
    const retry = await screen.findByRole('button', { name: '重试' });
    down = false;
    fireEvent.click(retry);
    await screen.findByRole('group', { name: '企业' });
    expect((field() as HTMLInputElement).value).toBe('中铝');
  });

  it('closes on Esc', () => {
    const { onClose } = show({});
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('the search button', () => {
  const bar = (rights: readonly Permission[] = ['search.use']) => renderWith(<><SearchButton phone={false} /><textarea aria-label="情况" /></>, {}, { rights });

  it('is there for who may search', () => {
    bar([]);
    expect(screen.queryByRole('button', { name: '搜索' })).toBeNull();
  });

  it.each([
    ['a touch', () => fireEvent.click(screen.getByRole('button', { name: '搜索' }))],
    ['/', () => fireEvent.keyDown(document.body, { key: '/' })],
    ['Ctrl K', () => fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })],
    ['⌘ K in a field', () => fireEvent.keyDown(screen.getByLabelText('情况'), { key: 'k', metaKey: true })],
  ])('opens the palette on %s', async (_, act) => {
    bar();
    act();
    await screen.findByRole('combobox');
  });

  it('leaves a / to who is typing', () => {
    bar();
    // false: the key was taken.
    expect(fireEvent.keyDown(screen.getByLabelText('情况'), { key: '/' })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(false);
  });
});
