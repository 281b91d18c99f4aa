import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyPageQuery, ContactFactsFragment } from '../../../gql/graphql';
import { Card } from '../../../shared/page-header';
import { useCan } from '../../../shared/viewer';
import { AddContactDialog } from './add-contact-dialog';
import { ContactLine } from './contact-line';
import { EditContactDialog } from './edit-contact-dialog';

/** Who to talk to. Numbers are masked; who may see whole ones says what for, who may not reads whom to ask. */
export const ContactsCard = ({ company }: { company: CompanyPageQuery['company'] }) => {
  const { t } = useTranslation();
  const mayReveal = useCan('contact.reveal');
  const [open, setOpen] = useState<'add' | ContactFactsFragment | null>(null);
  const { contacts } = company;
  const mayAdd = company.viewerCan.includes('addContact');
  // Who may write companies and may not add a contact here is of another team: their contacts are theirs.
  const elsewhere = !mayAdd && company.viewerCan.includes('updateCompany');
  const hidden = contacts.some(({ phone, wechat, email }) => phone ?? wechat ?? email);
  const close = () => setOpen(null);

  return (
    <Card title={t('contact.card', { count: contacts.length })} extra={mayAdd && contacts.length > 0 ? <Button type="link" onClick={() => setOpen('add')}>{t('contact.add')}</Button> : null}>
      {contacts.length === 0 ? (
        <div className="zq-contact-none">
          <span>{t(elsewhere ? 'contact.elsewhere' : 'contact.none')}</span>
          {mayAdd ? <Button icon={<PlusOutlined />} onClick={() => setOpen('add')}>{t('contact.add')}</Button> : null}
        </div>
      ) : (
        <>
          <ul className="zq-cards zq-contacts">
            {contacts.map((contact) => <ContactLine key={contact.id} contact={contact} onEdit={() => setOpen(contact)} />)}
          </ul>
          {hidden && !mayReveal ? <p className="zq-contact-why">{t('contact.masked')}</p> : null}
        </>
      )}
      {open === 'add' ? <AddContactDialog company={company} onClose={close} /> : null}
      {open !== null && open !== 'add' ? <EditContactDialog contact={open} onClose={close} /> : null}
    </Card>
  );
};
