import '../../../test/dom';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import type { CompanyPageQuery, ContactFactsFragment } from '../../../gql/graphql';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { ContactsCard } from './contacts-card';

configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(30_000);

beforeAll(() => speak());
beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.useRealTimers();
  cleanup();
});

const contact = (viewerCan: string[]): ContactFactsFragment => ({
  id: 't1', version: 2, name: '招商联络人', title: '联络员', phone: '138****5678', wechat: 'w****1', email: null, gender: 'female', nativePlace: '江西赣州', language: '粤语', ties: '赣州商会', level: 'decision', basis: 'cardExchange', basisOn: '2026-05-01',
  source: '深圳展会', consentWithdrawnOn: null, viewerCan,
});
const company = (contacts: ContactFactsFragment[], viewerCan: string[]) => ({ id: 'c1', name: '长安五金', contacts, viewerCan }) as unknown as CompanyPageQuery['company'];
const reveal = (purpose: string) => {
  fireEvent.click(screen.getByRole('button', { name: '查看 招商联络人 的联系方式' }));
  fireEvent.change(screen.getByLabelText('用途'), { target: { value: purpose } });
  fireEvent.click(screen.getByRole('button', { name: '查看' }));
};

describe('the contacts of a company', () => {
  it('are masked, and say to who may not see more whom to ask', () => {
    renderWith(<ContactsCard company={company([contact(['updateContact'])], ['updateCompany', 'addContact'])} />, {});
    expect(screen.getByText('138****5678')).toBeTruthy();
    expect(screen.getByText('决策 · 女 · 籍贯 江西赣州 · 粤语 · 赣州商会 · 名片交换 2026-05-01 · 深圳展会')).toBeTruthy();
    expect(screen.getByText(/请联系科室负责人/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /查看/ })).toBeNull();
  });

  it('are shown whole for a purpose, as links, for half a minute', async () => {
    const { sentOf } = renderWith(<ContactsCard company={company([contact(['revealContact', 'updateContact'])], ['addContact'])} />, {
      RevealContact: () => ({ revealContact: { phone: '13800005678', wechat: 'wx_zs_01', email: null, userErrors: [] } }),
    }, { rights: ['contact.reveal'] });
    reveal('邀请考察');
    const link = await screen.findByRole('link', { name: '13800005678' });
    expect(link.getAttribute('href')).toBe('tel:13800005678');
    expect(screen.getByText('wx_zs_01')).toBeTruthy();
    expect(sentOf('RevealContact')).toEqual([{ input: { id: 't1', purpose: '邀请考察' } }]);
    expect(screen.getByRole('timer').textContent).toBe('30 秒后隐去');
    expect(screen.queryByText(/请联系科室负责人/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /收起$/ }));
    expect(screen.queryByText('13800005678')).toBeNull();
    expect(screen.getByText('138****5678')).toBeTruthy();
  });

  it('are masked again when the time is over, by the clock', async () => {
    renderWith(<ContactsCard company={company([contact(['revealContact'])], ['addContact'])} />, {
      RevealContact: () => ({ revealContact: { phone: '13800005678', wechat: null, email: null, userErrors: [] } }),
    }, { rights: ['contact.reveal'] });
    reveal('邀请考察');
    await screen.findByRole('link', { name: '13800005678' });
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 20_000);
    await waitFor(() => expect(screen.getByRole('timer').textContent).toMatch(/^(9|10) 秒后隐去$/), { timeout: 3000 });
    clock.mockReturnValue(now + 31_000);
    await waitFor(() => expect(screen.queryByText('13800005678')).toBeNull(), { timeout: 3000 });
    clock.mockRestore();
  });

  it('ask for a purpose of two characters, and put a refusal where it is read', async () => {
    const { sentOf } = renderWith(<ContactsCard company={company([contact(['revealContact'])], [])} />, {
      RevealContact: () => ({ revealContact: { phone: null, wechat: null, email: null, userErrors: [{ code: 'CONSENT_WITHDRAWN', field: ['input', 'id'], message: '本人已要求停止使用。' }] } }),
    }, { rights: ['contact.reveal'] });
    reveal('看');
    expect(await screen.findByText('请填写用途，至少两个字。')).toBeTruthy();
    expect(sentOf('RevealContact')).toEqual([]);
    fireEvent.click(screen.getByText('跟进项目对接'));
    fireEvent.click(screen.getByRole('button', { name: '查看' }));
    expect(await screen.findByText('本人已要求停止使用。')).toBeTruthy();
    expect(screen.getByText('138****5678')).toBeTruthy();
  });

  it('of another team are named as such', () => {
    renderWith(<ContactsCard company={company([], ['updateCompany'])} />, {});
    expect(screen.getByText(/联系人由跟进单位掌握/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /加联系人/ })).toBeNull();
  });

  it('are edited without their numbers: empty leaves, a new one replaces, a tick removes', async () => {
    const { sentOf } = renderWith(<ContactsCard company={company([contact(['updateContact'])], ['addContact'])} />, {
      UpdateContact: () => ({ updateContact: { userErrors: [] } }),
    });
    // By label and text: a query by role reads every style of antd for every element of this long form.
    fireEvent.click(screen.getByLabelText('修改联系人 招商联络人'));
    expect(screen.getByLabelText<HTMLInputElement>('电话').value).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>('电话').placeholder).toBe('已存，留空不变');
    fireEvent.change(screen.getByLabelText('职务'), { target: { value: '总监' } });
    fireEvent.change(screen.getByLabelText('常用语言'), { target: { value: '' } });
    fireEvent.change(screen.getByLabelText('校友/商会'), { target: { value: ' 赣商总会 ' } });
    fireEvent.change(screen.getByLabelText('电话'), { target: { value: '13900001111' } });
    fireEvent.click(screen.getByLabelText('微信 w****1'));
    fireEvent.click(screen.getByText('保存'));
    await waitFor(() => expect(sentOf('UpdateContact')).toEqual([{ input: { id: 't1', expectedVersion: 2, title: '总监', language: null, ties: '赣商总会', phone: '13900001111', wechat: null } }]));
  });
});
