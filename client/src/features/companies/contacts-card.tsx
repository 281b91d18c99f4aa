import { PlusOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CompanyPageQuery } from '../../gql/graphql';
import { Card } from '../../shared/page-header';
import { EmptyState } from '../../shared/query-state';

type Contact = CompanyPageQuery['company']['contacts'][number];

const Phone = ({ contact }: { contact: Contact }) => {
  const { t } = useTranslation();
  if (!contact.phone) return <span className="zq-muted" aria-label={t('state.unknown')}>–</span>;
  return <Tooltip title={t('contact.masked')}><span className="zq-phone zq-muted" tabIndex={0}>{contact.phone}</span></Tooltip>;
};

/** Who to talk to. Numbers are masked unless this person holds the right to see them. */
export const ContactsCard = ({ contacts, onAdd }: { contacts: readonly Contact[]; onAdd: (() => void) | null }) => {
  const { t } = useTranslation();
  return (
    <Card title={t('contact.card', { count: contacts.length })} className="zq-gap" extra={onAdd && contacts.length > 0 ? <Button type="link" onClick={onAdd}>{t('contact.add')}</Button> : null}>
      {contacts.length === 0 ? (
        <EmptyState text={t('contact.none')} action={onAdd ? <Button icon={<PlusOutlined />} onClick={onAdd}>{t('contact.add')}</Button> : null} />
      ) : (
        <ul className="zq-cards zq-contacts">
          {contacts.map((contact) => (
            <li key={contact.id} className="zq-line">
              <span className="zq-line-text"><b>{contact.name}</b> <span className="zq-muted">{contact.title}</span></span>
              <Phone contact={contact} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
