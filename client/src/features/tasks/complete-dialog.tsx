import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../../shared/form-dialog';
import { useUserErrors } from '../../shared/user-errors';
import { CompleteTaskDocument } from './documents';
import type { TaskRow } from './task';

interface Values {
  note?: string;
}

/** Closes a task; what came of it is optional and stays with the task. */
export const CompleteDialog = ({ task, onClose }: { task: TaskRow; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, complete] = useMutation(CompleteTaskDocument);

  const submit = async ({ note }: Values) => {
    const result = await complete({ input: { id: task.id, expectedVersion: task.version, note: note?.trim() || null } });
    const taken = errors.take(result, result.data?.completeTask.userErrors);
    if (taken) void message.success(t('task.completed', { title: task.title }));
    return taken;
  };

  return (
    <FormDialog title={t('task.completeTitle')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('task.complete')}>
      <p className="zq-dialog-subject">{task.title}</p>
      <Form.Item name="note" label={t('task.note')}>
        <Input.TextArea rows={3} maxLength={500} placeholder={t('task.noteExample')} autoFocus />
      </Form.Item>
    </FormDialog>
  );
};
