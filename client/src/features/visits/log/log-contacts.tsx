import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MetContactsDocument } from './documents';
import type { Chosen, MetCompany } from '../visit-draft';

interface OfOneProps {
  companyId: string;
  value: Chosen[];
  onToggle: (contact: Chosen) => void;
}

const OfOne = ({ companyId, value, onToggle }: OfOneProps) => {
  const { t } = useTranslation();
  const [{ data, error, fetching }] = useQuery({ query: MetContactsDocument, variables: { id: companyId } });
  if (fetching && !data) return <span className="zq-muted">{t('state.loading')}</span>;
  if (error && !data) return <span className="zq-muted">{t('visit.contactsUnknown')}</span>;
  const contacts = data?.company.contacts ?? [];
  if (contacts.length === 0) return <span className="zq-muted">{t('visit.contactsNone', { name: data?.company.name ?? '' })}</span>;
  return contacts.map(({ id, name, title }) => {
    const on = value.some((one) => one.id === id);
    return <button key={id} type="button" className="zq-chip" aria-pressed={on} data-on={on} onClick={() => onToggle({ id, name })}>{name}{title ? <small>{title}</small> : null}</button>;
  });
};

/** Whom of the chosen companies one talked to. */
export const LogContacts = ({ companies, value = [], onChange, id }: { companies: readonly MetCompany[]; value?: Chosen[]; onChange?: (value: Chosen[]) => void; id?: string }) => {
  const { t } = useTranslation();
  const known = companies.flatMap((company) => (company.id ? [company.id] : []));
  const toggle = (contact: Chosen) => onChange?.(value.some((one) => one.id === contact.id) ? value.filter((one) => one.id !== contact.id) : [...value, contact]);
  return (
    <div className="zq-chips" role="group" id={id} aria-label={t('visit.contacts')}>
      {known.length === 0 ? <span className="zq-muted">{t('visit.contactsAfter')}</span> : known.map((companyId) => <OfOne key={companyId} companyId={companyId} value={value} onToggle={toggle} />)}
    </div>
  );
};
