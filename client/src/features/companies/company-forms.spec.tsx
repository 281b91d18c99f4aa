import '../../test/dom';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { EditCompanyForm } from './form/edit-company-form';
import { RegisterCompanyPage } from './pages/register-company-page';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

beforeAll(() => speak());
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const labelOf = async (text: string) => (await screen.findByText(text)).closest('.ant-form-item')?.querySelector('label')?.textContent;

describe('registering a company', () => {
  const show = (payload: object) => {
    const view = renderWith(<RegisterCompanyPage />, { RegisterCompany: () => ({ registerCompany: payload }) }, { at: '/companies/new' });
    return { ...view, inputs: () => view.sentOf('RegisterCompany').map(({ input }) => input as Record<string, unknown>) };
  };
  const contact = () => {
    fireEvent.click(screen.getByRole('button', { name: /加联系人$/ }));
    fill('姓名', '厂长岗');
    fill('电话', '123');
  };
  const submit = () => fireEvent.click(screen.getByRole('button', { name: '登记' }));

  it('puts every refusal at its field, also that of a contact and of one of several names, and keeps what was typed', async () => {
    const { address } = show({
      company: null,
      userErrors: [
        { code: 'CREDIT_CODE_CHECK', field: ['input', 'creditCode'], message: '校验位不正确。' },
        { code: 'REGION_CODE_UNKNOWN', field: ['input', 'regionCode'], message: '请按名称搜索后选择。' },
        { code: 'NAME_CHARACTERS', field: ['input', 'aliases', '1'], message: '不能用表情符号。' },
        { code: 'PARENT_CIRCLE', field: ['input', 'parentId'], message: '请核对集团关系。' },
        { code: 'PHONE', field: ['input', 'contacts', '0', 'phone'], message: '应为 11 位手机号。' },
      ],
    });
    fill('企业名称', '长安五金有限公司');
    fill('统一社会信用代码', '91350100M000100Y44');
    contact();
    submit();
    expect(await labelOf('校验位不正确。')).toBe('统一社会信用代码');
    expect(await labelOf('请按名称搜索后选择。')).toBe('行政区划');
    expect(await labelOf('不能用表情符号。')).toBe('曾用名与简称');
    expect(await labelOf('请核对集团关系。')).toBe('母公司');
    expect(await labelOf('应为 11 位手机号。')).toBe('电话');
    expect(screen.getByLabelText<HTMLInputElement>('统一社会信用代码').value).toBe('91350100M000100Y44');
    expect(address()).toBe('/companies/new');
  });

  it('sends what was filled in, forgets the draft and opens the company', async () => {
    const { address, inputs } = show({ company: { id: 'c1', name: '长安五金有限公司' }, userErrors: [] });
    fill('企业名称', ' 长安五金有限公司 ');
    fill('法定代表人', ' 法定代表人岗 ');
    fill('产业链', '五金产业链');
    contact();
    submit();
    await waitFor(() => expect(address()).toBe('/companies/c1'));
    expect(inputs()).toMatchObject([{
      name: '长安五金有限公司', creditCode: null, regionCode: null, industryCode: null, legalRepresentative: '法定代表人岗', chain: '五金产业链', aliases: [], honours: [], operatingStatus: 'normal', operatingStatusNote: null,
      contacts: [{ name: '厂长岗', title: null, phone: '123', wechat: null, level: null }],
    }]);
    expect(localStorage.length).toBe(0);
  });

  it('keeps a draft of what was typed, contacts too, through a closed tab', async () => {
    show({ company: null, userErrors: [] });
    fill('企业名称', '没写完的公司');
    contact();
    await waitFor(() => expect(JSON.stringify(localStorage)).toContain('厂长岗'));
    cleanup();
    show({ company: null, userErrors: [] });
    expect(screen.getByLabelText<HTMLInputElement>('企业名称').value).toBe('没写完的公司');
    expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('厂长岗');
  });
});

describe('editing a company', () => {
  const company = {
    id: 'c1', version: 3, name: '长安五金', aliases: ['长五'], creditCode: null, regionCode: '360700', regionName: '江西省赣州市', industryCode: null, industryName: null, ownership: 'private' as const, legalRepresentative: null,
    registeredAddress: null, registeredCapital: '5000000.00', paidInCapital: null, foundedOn: null, chain: null, chainNode: null, chainPosition: null, honours: [], sizeTier: null, operatingStatus: 'suspended' as const,
    operatingStatusNote: '停产检修', parent: { id: 'p1', name: '五金集团' }, createdAt: '2026-11-22T00:00:00Z', viewerCan: ['updateCompany'],
  };
  const save = () => fireEvent.click(screen.getByRole('button', { name: '保存' }));

  it('sends only what was changed', async () => {
    const done = jest.fn();
    const { sentOf } = renderWith(<EditCompanyForm company={company} onDone={done} />, { UpdateCompany: () => ({ updateCompany: { company, current: null, userErrors: [] } }) });
    expect(screen.getByText('五金集团')).toBeTruthy();
    expect(screen.getByText('江西省赣州市 360700')).toBeTruthy();
    fill('注册地址', '南康区示例路 1 号');
    fill('实缴资本', '300');
    save();
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(sentOf('UpdateCompany')).toEqual([{ input: { id: 'c1', expectedVersion: 3, registeredAddress: '南康区示例路 1 号', paidInCapital: '3000000.00' } }]);
  });

  it('sends nothing when nothing was changed', async () => {
    const done = jest.fn();
    const { sentOf } = renderWith(<EditCompanyForm company={company} onDone={done} />, {});
    save();
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(sentOf('UpdateCompany')).toEqual([]);
  });

  const conflict = (current: object) => ({ updateCompany: { company: null, current, userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '已被他人修改。' }] } });

  it('asks, in words, about a field that somebody else changed too, keeps what only they changed, and saves it at the new version', async () => {
    const current = { ...company, version: 4, name: '长安五金集团', regionCode: '441900', regionName: '广东省东莞市', operatingStatus: 'normal' as const, operatingStatusNote: null };
    const done = jest.fn();
    const { sentOf } = renderWith(<EditCompanyForm company={company} onDone={done} />, {
      UpdateCompany: ({ input }) => ((input as { expectedVersion: number }).expectedVersion === 3 ? conflict(current) : { updateCompany: { company: current, current: null, userErrors: [] } }),
    });
    fill('企业名称', '长安五金制品');
    fill('注册地址', '南康区示例路 1 号');
    save();
    const question = await screen.findByRole('dialog');
    within(question).getByText('他人的修改与您的修改');
    const rows = within(question).getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([['字段', '原来', '对方', '我的'], ['企业名称', '长安五金', '企业名称 对方 长安五金集团', '企业名称 我的 长安五金制品']]);
    within(question).getByText('仅对方改过、将一并保留：行政区划、经营状态、状态说明。');
    expect(done).not.toHaveBeenCalled();
    fireEvent.click(within(question).getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(sentOf('UpdateCompany').map(({ input }) => input)).toEqual([
      { id: 'c1', expectedVersion: 3, name: '长安五金制品', registeredAddress: '南康区示例路 1 号' },
      { id: 'c1', expectedVersion: 4, name: '长安五金制品', registeredAddress: '南康区示例路 1 号' },
    ]);
    await screen.findByText('他人同时改了 行政区划、经营状态、状态说明，已按对方的值保留。');
  });
});
