import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DateInput } from '../../shared/date-input';
import { addDays, today } from '../../shared/dates';
import { FormDialog } from '../../shared/form-dialog';
import { useUserErrors } from '../../shared/user-errors';
import { PostponeTaskDocument } from './documents';
import type { TaskRow } from './task';

interface Values {
  dueOn: string;
  reason: string;
}

/** Moves the due date, with a reason: postponing is counted and seen. */
export const PostponeDialog = ({ task, onClose }: { task: TaskRow; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, postpone] = useMutation(PostponeTaskDocument);
  const from = task.dueOn > today() ? task.dueOn : today();

  const submit = async (values: Values) => {
    const result = await postpone({ input: { id: task.id, expectedVersion: task.version, ...values } });
    const taken = errors.take(result, result.data?.postponeTask.userErrors);
    if (taken) void message.success(t('task.postponed', { dueOn: values.dueOn }));
    return taken;
  };

  return (
    <FormDialog
      title={t('task.postponeTitle')}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('task.postpone')}
      initialValues={{ dueOn: addDays(from, 7) }}
    >
      <p className="zq-dialog-subject">
        {task.title}
        <small className="zq-muted">
          {t('task.dueWas', { dueOn: task.dueOn })}
          {task.postponedTimes > 0 ? ` · ${t('task.postponedTimes', { count: task.postponedTimes })}` : ''}
        </small>
      </p>
      <Form.Item label={t('task.newDue')} required>
        <div className="zq-inline">
          <Form.Item name="dueOn" noStyle rules={[{ required: true, message: t('task.dueNeeded') }]}>
            <DateInput min={today()} />
          </Form.Item>
          {[3, 7, 14].map((days) => (
            <Button key={days} type="text" onClick={() => form.setFieldValue('dueOn', addDays(from, days))}>{t('task.plusDays', { count: days })}</Button>
          ))}
        </div>
      </Form.Item>
      <Form.Item name="reason" label={t('task.reason')} rules={[{ required: true, whitespace: true, message: t('task.reasonNeeded') }]}>
        <Input.TextArea rows={2} maxLength={500} placeholder={t('task.reasonExample')} />
      </Form.Item>
    </FormDialog>
  );
};
