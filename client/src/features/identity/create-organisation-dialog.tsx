import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import type { OrganisationKind } from '../../gql/schema';
import { useEnumOptions } from '../../shared/enum-label';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import { CreateOrganisationDocument, OrganisationsDocument } from './admin-documents';
import { asOptions } from '../../shared/organisation-tree';

const KINDS: readonly OrganisationKind[] = ['department', 'park', 'zone', 'township', 'outreach', 'enterprise', 'association', 'county', 'city'];

interface Values {
  name: string;
  shortName?: string;
  kind: OrganisationKind;
  parentId: string;
}

/** A new organisation under an existing one. */
export const CreateOrganisationDialog = ({ parentId, onClose }: { parentId?: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const kinds = useEnumOptions('organisationKind', KINDS);
  const [, create] = useMutation(CreateOrganisationDocument);
  const [{ data, fetching }] = useQuery({ query: OrganisationsDocument });
  const needed = [{ required: true, message: t('admin.needed') }];

  const submit = async (values: Values) => {
    const result = await create({ input: { ...values, name: values.name.trim(), shortName: values.shortName?.trim() || null, clientMutationId: mutation.id } });
    const taken = errors.take(result, result.data?.createOrganisation.userErrors);
    if (taken) void message.success(t('admin.organisationCreated', { name: values.name }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog
      title={t('admin.createOrganisation')}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('admin.create')}
      initialValues={{ kind: 'department', ...(parentId ? { parentId } : {}) }}
    >
      <Form.Item name="name" label={t('admin.organisationName')} rules={needed}>
        <Input autoFocus maxLength={100} />
      </Form.Item>
      <div className="zq-form-pair">
        <Form.Item name="shortName" label={t('admin.shortName')}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name="kind" label={t('admin.kind')} rules={needed}>
          <Select options={kinds} />
        </Form.Item>
      </div>
      <Form.Item name="parentId" label={t('admin.parent')} rules={needed}>
        <Select options={asOptions(data?.organisations ?? [])} loading={fetching} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
    </FormDialog>
  );
};
