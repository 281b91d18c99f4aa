import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import { AllianceOrganisationsDocument, CreateAllianceDocument } from './documents';

interface Values {
  name: string;
  chain?: string;
  leadOrganisationId: string;
  memberOrganisationIds: string[];
}

/** Founds an alliance: its name, the chain it works on, who leads, who belongs. */
export const CreateAllianceDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const [, create] = useMutation(CreateAllianceDocument);
  const [{ data, fetching }] = useQuery({ query: AllianceOrganisationsDocument });
  const option = ({ id, name, kind }: { id: string; name: string; kind: string }) => ({ value: id, label: `${name} · ${t(`organisationKind.${kind}`)}` });

  const submit = async (values: Values) => {
    const result = await create({ input: { ...values, name: values.name.trim(), chain: values.chain?.trim() || null, clientMutationId: mutation.id } });
    const taken = errors.take(result, result.data?.createAlliance.userErrors);
    if (taken) void message.success(t('alliance.created', { name: values.name }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  const select = { loading: fetching, showSearch: { optionFilterProp: 'label' } };
  return (
    <FormDialog title={t('alliance.create')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('alliance.createSubmit')}>
      <Form.Item name="name" label={t('alliance.name')} rules={[{ required: true, whitespace: true, message: t('alliance.nameNeeded') }]}>
        <Input maxLength={100} autoFocus placeholder={t('alliance.nameExample')} />
      </Form.Item>
      <Form.Item name="chain" label={t('alliance.chainOptional')}>
        <Input maxLength={100} placeholder={t('alliance.chainExample')} />
      </Form.Item>
      <Form.Item name="leadOrganisationId" label={t('alliance.lead')} rules={[{ required: true, message: t('alliance.leadNeeded') }]}>
        <Select {...select} options={(data?.organisations ?? []).map(option)} />
      </Form.Item>
      <Form.Item name="memberOrganisationIds" label={t('alliance.members')} rules={[{ required: true, message: t('alliance.membersNeeded') }]}>
        <Select mode="multiple" {...select} options={(data?.possibleMembers ?? []).map(option)} />
      </Form.Item>
    </FormDialog>
  );
};
