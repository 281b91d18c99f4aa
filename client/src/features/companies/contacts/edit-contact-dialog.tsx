import { App, Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { ContactFactsFragment } from '../../../gql/graphql';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { UpdateContactDocument } from '../documents';
import { ContactFields, contactInput, type ContactValues } from './contact-fields';

interface Values extends ContactValues {
  clear?: ('phone' | 'wechat' | 'email')[];
  consentWithdrawnOn?: string | null;
}

const WAYS = ['phone', 'wechat', 'email'] as const;
const PLAIN = ['name', 'title', 'gender', 'nativePlace', 'language', 'ties', 'level', 'basis', 'basisOn', 'source'] as const;

/**
 * 修改联系人. Numbers are not shown here either: an empty field leaves what is kept, a new number takes its place, and a
 * tick removes it.
 */
export const EditContactDialog = ({ contact, onClose }: { contact: ContactFactsFragment; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, update] = useMutation(UpdateContactDocument);
  const kept = WAYS.filter((way) => contact[way]);
  const initial: ContactValues = Object.fromEntries(PLAIN.map((field) => [field, contact[field] ?? null])) as unknown as ContactValues;

  const submit = async ({ clear = [], consentWithdrawnOn = null, ...typed }: Values) => {
    const now = contactInput(typed);
    const facts = Object.fromEntries(PLAIN.filter((field) => now[field] !== (contact[field] ?? null)).map((field) => [field, now[field]]));
    const ways = Object.fromEntries(WAYS.filter((way) => now[way] !== null || clear.includes(way)).map((way) => [way, now[way]]));
    const withdrawn = consentWithdrawnOn === (contact.consentWithdrawnOn ?? null) ? {} : { consentWithdrawnOn };
    const result = await update({ input: { id: contact.id, expectedVersion: contact.version, ...facts, ...ways, ...withdrawn } });
    const taken = errors.take(result, result.data?.updateContact.userErrors);
    if (taken) void message.success(t('contact.saved'));
    return taken;
  };

  return (
    <FormDialog title={t('contact.edit')} width={560} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('action.save')} initialValues={{ ...initial, consentWithdrawnOn: contact.consentWithdrawnOn ?? null }}>
      <ContactFields shown={contact} all />
      {kept.length > 0 ? (
        <Form.Item name="clear" label={t('contact.clear')} extra={t('contact.keptHint')}>
          <Checkbox.Group options={kept.map((way) => ({ value: way, label: `${t(`contact.${way}`)} ${contact[way] ?? ''}` }))} />
        </Form.Item>
      ) : null}
      <Form.Item name="consentWithdrawnOn" label={t('contact.withdrawnOn')} extra={t('contact.withdrawnHint')}>
        <DateInput max={today()} />
      </Form.Item>
    </FormDialog>
  );
};
