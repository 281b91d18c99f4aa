import { App, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useDraft } from '../../../shared/draft';
import { companyLink } from '../../../shared/links';
import { useMutationId } from '../../../shared/mutation-id';
import { PageHeader } from '../../../shared/page-header';
import { useUserErrors } from '../../../shared/user-errors';
import { useViewer } from '../../../shared/viewer';
import { contactInput, type ContactValues } from '../contacts/contact-fields';
import { RegisterCompanyDocument } from '../documents';
import { BasicSection } from '../form/basic-section';
import { CompanyForm } from '../form/company-form';
import { cleaned, type CompanyValues } from '../form/company-values';
import { ContactsSection } from '../form/contacts-section';
import { IndustrySection } from '../form/industry-section';
import { RegistrationSection } from '../form/registration-section';
import '../companies.css';

interface Values extends Partial<CompanyValues> {
  name: string;
  organisationId?: string;
  contacts?: ContactValues[];
}

/** 登记企业: its name, and whatever else is known already. What was typed stays on this device until it is sent. */
export const RegisterCompanyPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const viewer = useViewer();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const draft = useDraft<Values>('company');
  const mutation = useMutationId();
  const [, register] = useMutation(RegisterCompanyDocument);
  const organisations = [...new Map(viewer.grants.map(({ organisation }) => [organisation.id, organisation])).values()];

  const submit = async () => {
    const { name, organisationId, contacts = [], ...values } = form.getFieldsValue(true) as Values;
    const result = await register({
      input: { ...cleaned(values), name: name.trim(), contacts: contacts.map(contactInput), ...(organisationId ? { organisationId } : {}), clientMutationId: mutation.id },
    });
    const payload = result.data?.registerCompany;
    if (errors.take(result, payload?.userErrors) && payload?.company) {
      draft.drop();
      void message.success(t('company.registered', { name: payload.company.name }));
      void navigate(companyLink(payload.company.id), { replace: true });
    } else if (!result.error?.networkError) mutation.renew();
  };

  // What was typed stays as a draft: who comes back finds it.
  const use = (company: { id: string }) => void navigate(companyLink(company.id));

  const organisation = organisations.length > 1 ? (
    <Form.Item name="organisationId" label={t('company.organisation')} rules={[{ required: true, message: t('form.needed') }]}>
      <Select options={organisations.map(({ id, name }) => ({ value: id, label: name }))} placeholder={t('form.choose')} />
    </Form.Item>
  ) : null;

  return (
    <div className="zq-company-page">
      <nav className="zq-crumb"><Link to="/companies">{t('nav.companies')}</Link> / {t('company.register')}</nav>
      <PageHeader title={t('company.register')} sub={t('company.registerHint')} />
      <CompanyForm
        form={form}
        errors={errors}
        initialValues={draft.read() ?? {}}
        onValuesChange={() => draft.write(form.getFieldsValue(true) as Values)}
        onSubmit={submit}
        onCancel={() => void navigate('/companies')}
        submitLabel={t('company.registerSubmit')}
        sections={[
          { title: t('company.section.basic'), fields: <><BasicSection onUse={use} />{organisation}</> },
          { title: t('company.section.registration'), fields: <RegistrationSection /> },
          { title: t('company.section.industry'), fields: <IndustrySection /> },
          { title: t('company.section.contacts'), fields: <ContactsSection onUse={use} /> },
        ]}
      />
    </div>
  );
};
