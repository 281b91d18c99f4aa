import { App, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import type { ViewAudience } from '../../../gql/schema';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { SaveViewDocument, UpdateViewDocument } from './documents';
import { LIST, type SavedView, viewLink } from './views';

interface Values {
  name: string;
  audience: ViewAudience;
}

export interface SaveViewDialogProps {
  /** The view that is renamed; left out for a new one. */
  view?: SavedView;
  /** Filters, order and columns as the address has them. */
  query: string;
  onClose: () => void;
}

/** A name for what the list shows, and for whom it is. */
export const SaveViewDialog = ({ view, query, onClose }: SaveViewDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, save] = useMutation(SaveViewDocument);
  const [, update] = useMutation(UpdateViewDocument);

  const submit = async ({ name, audience }: Values): Promise<boolean> => {
    if (view) {
      const answer = await update({ input: { id: view.id, expectedVersion: view.version, name: name.trim(), audience } });
      return errors.take(answer, answer.data?.updateView.userErrors);
    }
    const answer = await save({ input: { list: LIST, name: name.trim(), audience, query } });
    const made = answer.data?.saveView.savedView;
    if (!errors.take(answer, answer.data?.saveView.userErrors) || !made) return false;
    void message.success(t('view.made', { name: made.name }));
    void navigate(viewLink(made.id, query), { replace: true });
    return true;
  };
  return (
    <FormDialog
      title={t(view ? 'view.renameTitle' : 'view.saveTitle')}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('action.save')}
      initialValues={{ name: view?.name ?? '', audience: view?.audience ?? 'mine' }}
    >
      <Form.Item name="name" label={t('view.name')} rules={[{ required: true, whitespace: true, message: t('view.nameNeeded') }]}>
        <Input maxLength={40} autoFocus placeholder={t('view.nameExample')} />
      </Form.Item>
      <Form.Item name="audience" label={t('view.audience')} extra={t('view.audienceHint')}>
        <Radio.Group className="zq-view-audience" options={(['mine', 'department', 'everyone'] as const).map((value) => ({ value, label: t(`view.for.${value}`) }))} />
      </Form.Item>
    </FormDialog>
  );
};
