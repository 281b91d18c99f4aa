import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ContactFields } from '../contacts/contact-fields';
import { SimilarUnder } from './similar-under';

/** 联系人, registered together with the company. */
export const ContactsSection = ({ onUse }: { onUse?: (company: { id: string; name: string }) => void }) => {
  const { t } = useTranslation();
  return (
    <Form.List name="contacts">
      {(fields, { add, remove }) => (
        <div className="zq-company-wide">
          {fields.map((field) => (
            <div key={field.key} role="group" aria-label={t('contact.number', { number: field.name + 1 })} className="zq-contact">
              <div className="zq-contact-head">
                {t('contact.number', { number: field.name + 1 })}
                <Button type="text" icon={<DeleteOutlined />} aria-label={t('contact.remove', { number: field.name + 1 })} onClick={() => remove(field.name)} />
              </div>
              <ContactFields under={field.name} autoFocus />
              <SimilarUnder of="phone" field={['contacts', field.name, 'phone']} onUse={onUse} />
            </div>
          ))}
          <Button type="dashed" block icon={<PlusOutlined />} onClick={() => add({})}>{t('contact.add')}</Button>
        </div>
      )}
    </Form.List>
  );
};
