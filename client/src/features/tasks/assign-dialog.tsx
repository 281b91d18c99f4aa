import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DateInput } from '../../shared/date-input';
import { addDays, today } from '../../shared/dates';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { SearchSelect } from '../../shared/search-select';
import { useUserErrors } from '../../shared/user-errors';
import { useViewer } from '../../shared/viewer';
import type { SubjectType } from '../../gql/schema';
import { AssignTaskDocument, TaskDealsDocument, TaskOwnersDocument } from './documents';

interface Values {
  title: string;
  dueOn: string;
  ownerId?: string;
  subjectId?: string;
}

export interface AssignTaskDialogProps {
  /** What the task is about, when the page already knows. Left out, a deal may be chosen. */
  subject?: { type: SubjectType; id: string; name: string };
  onClose: () => void;
}

/** Gives a task to a colleague, or to oneself. */
export const AssignTaskDialog = ({ subject, onClose }: AssignTaskDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const viewer = useViewer();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const [, assign] = useMutation(AssignTaskDocument);

  const submit = async (values: Values) => {
    const subjectId = subject?.id ?? values.subjectId ?? null;
    const result = await assign({
      input: {
        title: values.title.trim(),
        dueOn: values.dueOn,
        ownerId: values.ownerId ?? null,
        subjectType: subjectId ? (subject?.type ?? 'deal') : null,
        subjectId,
        clientMutationId: mutation.id,
      },
    });
    const taken = errors.take(result, result.data?.assignTask.userErrors);
    if (taken) void message.success(t('task.assigned'));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog
      title={t('task.assign')}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('task.assignSubmit')}
      initialValues={{ dueOn: addDays(today(), 7), ownerId: viewer.id }}
    >
      {subject ? <p className="zq-dialog-subject">{subject.name}</p> : null}
      <Form.Item name="title" label={t('task.title')} rules={[{ required: true, whitespace: true, message: t('task.titleNeeded') }]}>
        <Input maxLength={200} autoFocus placeholder={t('task.titleExample')} />
      </Form.Item>
      <div className="zq-form-pair">
        <Form.Item name="ownerId" label={t('task.owner')} rules={[{ required: true, message: t('task.ownerNeeded') }]}>
          <SearchSelect
            query={TaskOwnersDocument}
            variables={(search) => ({ search })}
            options={(data) => data.people.map((person) => ({ value: person.id, label: person.name }))}
            known={[{ value: viewer.id, label: viewer.name }]}
          />
        </Form.Item>
        <Form.Item name="dueOn" label={t('task.dueOn')} rules={[{ required: true, message: t('task.dueNeeded') }]}>
          <DateInput min={today()} />
        </Form.Item>
      </div>
      {subject ? null : (
        <Form.Item name="subjectId" label={t('task.dealOptional')}>
          <SearchSelect
            query={TaskDealsDocument}
            variables={(search) => ({ search })}
            options={(data) => data.deals.nodes.map((deal) => ({ value: deal.id, label: deal.name }))}
            allowClear
            placeholder={t('task.dealSearch')}
          />
        </Form.Item>
      )}
    </FormDialog>
  );
};
