import { App, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../../../shared/form-dialog';
import { useMutationId } from '../../../shared/mutation-id';
import { useUserErrors } from '../../../shared/user-errors';
import { AddContactDocument } from '../documents';
import { SimilarUnder } from '../form/similar-under';
import { ContactFields, contactInput, type ContactValues } from './contact-fields';

/** 加联系人: a refusal of the phone stands at the phone. */
export const AddContactDialog = ({ company, onClose }: { company: { id: string; name: string }; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ contact: ContactValues }>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const [, add] = useMutation(AddContactDocument);

  const submit = async ({ contact }: { contact: ContactValues }) => {
    const result = await add({ input: { companyId: company.id, contact: contactInput(contact), clientMutationId: mutation.id } });
    const taken = errors.take(result, result.data?.addContact.userErrors);
    if (taken) void message.success(t('contact.added', { name: contact.name.trim() }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog title={t('contact.add')} width={560} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('contact.addSubmit')}>
      <p className="zq-dialog-subject">{company.name}</p>
      <ContactFields under="contact" autoFocus />
      <SimilarUnder of="phone" field={['contact', 'phone']} exceptId={company.id} />
    </FormDialog>
  );
};
