import '../test/dom';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { Form, Input } from 'antd';
import { speak } from '../test/words';
import { FormDialog } from './form-dialog';
import { useUserErrors } from './user-errors';

beforeAll(() => speak());
afterEach(cleanup);

const Dialog = () => {
  const [form] = Form.useForm<{ name: string; note: string }>();
  const errors = useUserErrors(form);
  return (
    <FormDialog title="新线索" form={form} errors={errors} onSubmit={() => Promise.resolve(true)} onClose={() => undefined} submitLabel="登记">
      <Form.Item name="name" label="项目名称"><Input /></Form.Item>
      <Form.Item name="note" label="说明"><Input /></Form.Item>
    </FormDialog>
  );
};

describe('a form in a dialog', () => {
  it('opens with the first field ready to type: an Enter out of habit must not close it', async () => {
    render(<Dialog />);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('项目名称')));
  });
});
