import { App, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { VisitFactsFragment } from '../../../gql/graphql';
import { areSending, fileIds, type FileItem, FilesField } from '../../../shared/files';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { UpdateVisitDocument } from '../documents';

interface Values {
  added: FileItem[];
}

/** 补照片: photos and papers that come after the visit was logged. Those that are there stay. */
export const AddFilesDialog = ({ visit, onClose }: { visit: Pick<VisitFactsFragment, 'id' | 'version' | 'files'>; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form, { fileIds: 'added' });
  const [, update] = useMutation(UpdateVisitDocument);

  const submit = async ({ added }: Values) => {
    const result = await update({ input: { id: visit.id, expectedVersion: visit.version, fileIds: [...visit.files.map(({ id }) => id), ...fileIds(added)] } });
    const taken = errors.take(result, result.data?.updateVisit.userErrors);
    if (taken) void message.success(t('visit.saved'));
    return taken;
  };
  const arrived = (_: unknown, added: FileItem[] | undefined) =>
    areSending(added) ? Promise.reject(new Error(t('visit.filesOnTheirWay'))) : fileIds(added).length === 0 ? Promise.reject(new Error(t('visit.filesNone'))) : Promise.resolve();

  return (
    <FormDialog title={t('visit.addFiles')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('action.save')} width={520}>
      <Form.Item name="added" label={t('visit.files')} rules={[{ validator: arrived }]} validateTrigger={[]}>
        <FilesField />
      </Form.Item>
    </FormDialog>
  );
};
