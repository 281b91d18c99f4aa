import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** One contact: name, position, phone. `under` is the field it lies in, or its place in a list of them. */
export const ContactFields = ({ under, autoFocus = false }: { under: string | number; autoFocus?: boolean }) => {
  const { t } = useTranslation();
  const name = (field: string) => [under, field];
  return (
    <div className="zq-contact-fields">
      <Form.Item name={name('name')} label={t('contact.name')} rules={[{ required: true, whitespace: true, message: t('contact.nameNeeded') }]}>
        <Input maxLength={100} autoFocus={autoFocus} autoComplete="off" />
      </Form.Item>
      <Form.Item name={name('title')} label={t('contact.title')}>
        <Input maxLength={100} autoComplete="off" placeholder={t('contact.titleExample')} />
      </Form.Item>
      <Form.Item name={name('phone')} label={t('contact.phone')}>
        <Input maxLength={50} type="tel" inputMode="tel" autoComplete="off" placeholder={t('contact.phoneExample')} />
      </Form.Item>
    </div>
  );
};

export interface ContactValues {
  name: string;
  title?: string;
  phone?: string;
}

const filled = (text: string | undefined): string | null => text?.trim() || null;

/** A contact as the server takes it. */
export const contactInput = ({ name, title, phone }: ContactValues) => ({ name: name.trim(), title: filled(title), phone: filled(phone) });
