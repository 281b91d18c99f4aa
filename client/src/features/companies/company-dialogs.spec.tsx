import '../../test/dom';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { EditCompanyDialog } from './edit-dialog';
import { RegisterCompanyDialog } from './register-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

beforeAll(() => speak());
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const labelOf = async (text: string) => (await screen.findByText(text)).closest('.ant-form-item')?.querySelector('label')?.textContent;

describe('registering a company', () => {
  const show = (payload: object) => {
    const registered = jest.fn();
    const view = renderWith(<RegisterCompanyDialog onClose={() => undefined} onRegistered={registered} />, { RegisterCompany: () => ({ registerCompany: payload }) });
    return { registered, inputs: () => view.sentOf('RegisterCompany').map(({ input }) => input as Record<string, unknown>) };
  };
  const contact = () => {
    fireEvent.click(screen.getByRole('button', { name: /加联系人$/ }));
    fill('姓名', '厂长岗');
    fill('电话', '123');
  };

  it('puts every refusal at its field, also that of a contact, and keeps what was typed', async () => {
    const { registered } = show({
      company: null,
      userErrors: [
        { code: 'CREDIT_CODE_CHECK', field: ['input', 'creditCode'], message: '校验位不正确。' },
        { code: 'REGION_CODE', field: ['input', 'regionCode'], message: '应为 6 位数字。' },
        { code: 'PHONE', field: ['input', 'contacts', '0', 'phone'], message: '应为 11 位手机号。' },
      ],
    });
    fill('企业名称', '长安五金有限公司');
    fill('统一社会信用代码', '91350100M000100Y44');
    contact();
    fireEvent.click(screen.getByRole('button', { name: '登记' }));
    expect(await labelOf('校验位不正确。')).toBe('统一社会信用代码');
    expect(await labelOf('应为 6 位数字。')).toBe('行政区划');
    expect(await labelOf('应为 11 位手机号。')).toBe('电话');
    expect(screen.getByLabelText<HTMLInputElement>('统一社会信用代码').value).toBe('91350100M000100Y44');
    expect(registered).not.toHaveBeenCalled();
  });

  it('sends what was filled in and says which company it became', async () => {
    const { registered, inputs } = show({ company: { id: 'c1', name: '长安五金有限公司' }, userErrors: [] });
    fill('企业名称', ' 长安五金有限公司 ');
    contact();
    fireEvent.click(screen.getByRole('button', { name: '登记' }));
    await waitFor(() => expect(registered).toHaveBeenCalledWith('c1'));
    expect(inputs()).toMatchObject([{ name: '长安五金有限公司', creditCode: null, regionCode: null, industryCode: null, contacts: [{ name: '厂长岗', title: null, phone: '123' }] }]);
    expect(localStorage.length).toBe(0);
  });
});

describe('editing a company that somebody else has changed', () => {
  const company = { id: 'c1', version: 3, name: '长安五金', creditCode: null, regionCode: null, industryCode: null, industryName: null, createdAt: '2026-11-22T00:00:00Z', viewerCan: ['updateCompany'] };
  const current = { ...company, version: 4, name: '长安五金集团', regionCode: '441900' };

  it('shows what it is now beside what was typed, and saves mine over it only when told to', async () => {
    const closed = jest.fn();
    const { sentOf } = renderWith(<EditCompanyDialog company={company} onClose={closed} />, {
      UpdateCompany: ({ input }) => {
        const stale = (input as { expectedVersion: number }).expectedVersion === 3;
        return { updateCompany: stale ? { company: null, current, userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '已被他人修改。' }] } : { company: current, current: null, userErrors: [] } };
      },
    });
    fill('企业名称', '长安五金制品');
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    const choice = await screen.findByRole('group', { name: '他人的修改与您的修改' });
    const rows = within(choice).getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows.slice(1)).toEqual([['企业名称', '长安五金集团', '长安五金制品'], ['行政区划', '441900', '未改动，保留现在的值']]);
    expect(closed).not.toHaveBeenCalled();
    fireEvent.click(within(choice).getByRole('button', { name: '用我的覆盖并保存' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());
    expect(sentOf('UpdateCompany').map(({ input }) => input)).toEqual([
      { id: 'c1', expectedVersion: 3, name: '长安五金制品' },
      { id: 'c1', expectedVersion: 4, name: '长安五金制品' },
    ]);
  });
});
