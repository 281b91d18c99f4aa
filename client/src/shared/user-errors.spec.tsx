import '../test/dom';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Form, Input } from 'antd';
import { CombinedError } from 'urql';
import { speak } from '../test/words';
import { type UserErrors, useUserErrors } from './user-errors';

beforeAll(() => speak());

/** A form with the three kinds of field there are: plain, nested in a list, and one input for an object. */
const show = () => {
  let errors: UserErrors | undefined;
  const Sample = () => {
    const [form] = Form.useForm();
    errors = useUserErrors(form, { totalInvestment: 'amount' });
    return (
      <Form form={form} initialValues={{ name: '紧固件项目', deals: [{ amount: '1' }] }}>
        {errors.rest.map((text) => <p key={text} role="alert">{text}</p>)}
        {errors.conflict ? <p>conflict</p> : null}
        <Form.Item name="name" label="name"><Input /></Form.Item>
        <Form.Item name={['deals', 0, 'amount']} label="first"><Input /></Form.Item>
        <Form.Item name="area" label="area"><Input /></Form.Item>
        <Form.Item name="amount" label="amount"><Input /></Form.Item>
      </Form>
    );
  };
  render(<Sample />);
  return (result: Parameters<UserErrors['take']>[0], userErrors?: Parameters<UserErrors['take']>[1]) => {
    let taken = false;
    act(() => {
      taken = errors!.take(result, userErrors);
    });
    return taken;
  };
};
const refusal = (field: string[], message: string, code = 'X') => ({ code, field, message });
const answer = (extensions: Record<string, unknown>, message = 'm') => ({ error: new CombinedError({ graphQLErrors: [{ message, extensions }] }) });
const under = async (text: string) => (await screen.findByText(text)).closest('.ant-form-item')?.querySelector('label')?.textContent;

describe('useUserErrors', () => {
  it('puts each refusal on its field and keeps what was typed', async () => {
    const take = show();
    expect(take({}, [refusal(['input', 'name'], '名称已有'), refusal(['input', 'deals', '0', 'amount'], '须大于 0'), refusal(['input', 'area', 'value'], '不是面积')])).toBe(false);
    expect(await under('名称已有')).toBe('name');
    expect(await under('须大于 0')).toBe('first');
    expect(await under('不是面积')).toBe('area');
    expect(screen.getByLabelText<HTMLInputElement>('name').value).toBe('紧固件项目');
  });

  it('follows a field under another name', async () => {
    show()({}, [refusal(['input', 'totalInvestment'], '太大')]);
    expect(await under('太大')).toBe('amount');
  });

  it('shows what belongs to no field above the form', () => {
    show()({}, [refusal(['input', 'id'], '已由他人完成')]);
    expect(screen.getByRole('alert').textContent).toBe('已由他人完成');
  });

  it('reads the same list from a BAD_USER_INPUT', async () => {
    show()(answer({ code: 'BAD_USER_INPUT', userErrors: [refusal(['input', 'name'], '必填')] }));
    expect(await under('必填')).toBe('name');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('names code and trace id of an error without fields', () => {
    show()(answer({ code: 'INTERNAL', traceId: 'abc-1' }, '出错了'));
    expect(screen.getByRole('alert').textContent).toBe('出错了 (INTERNAL · abc-1)');
  });

  it('says that what was typed is still there when the network is down', () => {
    show()({ error: new CombinedError({ networkError: new Error('down') }) });
    expect(screen.getByRole('alert').textContent).toContain('您填写的内容还在本页');
  });

  it('knows a conflict in either place', () => {
    const take = show();
    take({}, [refusal([], '版本已变', 'CONFLICT')]);
    expect(screen.queryByText('conflict')).not.toBeNull();
  });

  it('is content when nothing was refused', () => {
    expect(show()({}, [])).toBe(true);
  });
});
