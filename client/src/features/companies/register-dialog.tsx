import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { useDraft } from '../../shared/draft';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import { useViewer } from '../../shared/viewer';
import { CompanyFields } from './company-fields';
import { ContactFields, contactInput, type ContactValues } from './contact-fields';
import { RegisterCompanyDocument } from './documents';
import './companies.css';

interface Values {
  name: string;
  creditCode?: string;
  regionCode?: string;
  industryCode?: string | null;
  organisationId?: string;
  contacts?: ContactValues[];
}

/** 登记企业: its name, and its codes and contacts as far as they are known. */
export const RegisterCompanyDialog = ({ onClose, onRegistered }: { onClose: () => void; onRegistered: (id: string) => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const viewer = useViewer();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const draft = useDraft<Values>('company');
  const mutation = useMutationId();
  const [, register] = useMutation(RegisterCompanyDocument);
  const organisations = [...new Map(viewer.grants.map(({ organisation }) => [organisation.id, organisation])).values()];

  const submit = async ({ name, creditCode, regionCode, industryCode, organisationId }: Values) => {
    const contacts = (form.getFieldValue('contacts') as ContactValues[] | undefined) ?? [];
    const result = await register({
      input: {
        name: name.trim(),
        creditCode: creditCode?.trim() || null,
        regionCode: regionCode?.trim() || null,
        industryCode: industryCode ?? null,
        contacts: contacts.map(contactInput),
        ...(organisationId ? { organisationId } : {}),
        clientMutationId: mutation.id,
      },
    });
    const payload = result.data?.registerCompany;
    const taken = errors.take(result, payload?.userErrors);
    if (taken && payload?.company) {
      draft.drop();
      void message.success(t('company.registered', { name: payload.company.name }));
      onRegistered(payload.company.id);
    } else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog title={t('company.register')} width={640} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('company.registerSubmit')} initialValues={draft.read() ?? {}} onValuesChange={(_, all) => draft.write(all)}>
      <CompanyFields />
      {organisations.length > 1 ? (
        <Form.Item name="organisationId" label={t('company.organisation')} rules={[{ required: true, message: t('form.needed') }]}>
          <Select options={organisations.map(({ id, name }) => ({ value: id, label: name }))} placeholder={t('form.choose')} />
        </Form.Item>
      ) : null}
      <Form.List name="contacts">
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => (
              <div key={field.key} role="group" aria-label={t('contact.number', { number: field.name + 1 })} className="zq-contact">
                <div className="zq-contact-head">
                  {t('contact.number', { number: field.name + 1 })}
                  <Button type="text" icon={<DeleteOutlined />} aria-label={t('contact.remove', { number: field.name + 1 })} onClick={() => remove(field.name)} />
                </div>
                <ContactFields under={field.name} autoFocus />
              </div>
            ))}
            <Button type="dashed" block icon={<PlusOutlined />} onClick={() => add({})}>{t('contact.add')}</Button>
          </>
        )}
      </Form.List>
    </FormDialog>
  );
};
