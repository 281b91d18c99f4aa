import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import type { Role } from '../../gql/schema';
import { useEnumOptions } from '../../shared/enum-label';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import { CreateUserDocument, OrganisationsDocument } from './admin-documents';
import { asOptions } from '../../shared/organisation-tree';

const ROLES: readonly Role[] = ['officer', 'head', 'leader', 'landClerk', 'allianceMember', 'administrator', 'auditor'];

interface Values {
  username: string;
  name: string;
  password: string;
  role: Role;
  organisationId: string;
}

/** A new account with its first grant: a role, in an organisation. */
export const CreateUserDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const roles = useEnumOptions('role', ROLES);
  const [, create] = useMutation(CreateUserDocument);
  const [{ data, fetching }] = useQuery({ query: OrganisationsDocument });
  const needed = [{ required: true, message: t('admin.needed') }];

  const submit = async (values: Values) => {
    const result = await create({ input: { ...values, username: values.username.trim(), name: values.name.trim(), clientMutationId: mutation.id } });
    const taken = errors.take(result, result.data?.createUser.userErrors);
    if (taken) void message.success(t('admin.userCreated', { name: values.name }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog title={t('admin.createUser')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('admin.create')} initialValues={{ role: 'officer' }}>
      <div className="zq-form-pair">
        <Form.Item name="username" label={t('login.username')} rules={needed}>
          <Input autoFocus autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={64} />
        </Form.Item>
        <Form.Item name="name" label={t('setUp.name')} rules={needed}>
          <Input maxLength={64} />
        </Form.Item>
      </div>
      <Form.Item name="password" label={t('admin.firstPassword')} extra={t('setUp.passwordHint')} rules={needed}>
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <div className="zq-form-pair">
        <Form.Item name="role" label={t('admin.role')} rules={needed}>
          <Select options={roles} />
        </Form.Item>
        <Form.Item name="organisationId" label={t('admin.organisation')} rules={needed}>
          <Select options={asOptions(data?.organisations ?? [])} loading={fetching} showSearch={{ optionFilterProp: 'label' }} popupMatchSelectWidth={false} />
        </Form.Item>
      </div>
    </FormDialog>
  );
};
