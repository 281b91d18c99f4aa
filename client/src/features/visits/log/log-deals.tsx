import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MetDealsDocument } from './documents';
import type { ChosenDeal, MetCompany } from '../visit-draft';

interface OfOneProps {
  companyId: string;
  value: ChosenDeal[];
  onToggle: (deal: ChosenDeal) => void;
}

const OfOne = ({ companyId, value, onToggle }: OfOneProps) => {
  const { t } = useTranslation();
  const [{ data, error, fetching }] = useQuery({ query: MetDealsDocument, variables: { id: companyId } });
  if (fetching && !data) return <span className="zq-muted">{t('state.loading')}</span>;
  if (error && !data) return <span className="zq-muted">{t('visit.aboutDealsUnknown')}</span>;
  const chosen = (id: string) => value.some((one) => one.id === id);
  const deals = (data?.company.deals ?? []).filter(({ id, status }) => status === 'active' || chosen(id));
  if (deals.length === 0) return <span className="zq-muted">{t('visit.aboutDealsNone', { name: data?.company.name ?? '' })}</span>;
  return deals.map(({ id, name }) => (
    <button key={id} type="button" className="zq-chip" aria-pressed={chosen(id)} data-on={chosen(id)} onClick={() => onToggle({ id, name, companyId })}>{name}</button>
  ));
};

/** Which deals of the chosen companies it was about: those that are worked on, one tap each. */
export const LogDeals = ({ companies, value = [], onChange, id }: { companies: readonly MetCompany[]; value?: ChosenDeal[]; onChange?: (value: ChosenDeal[]) => void; id?: string }) => {
  const { t } = useTranslation();
  const known = companies.flatMap((company) => (company.id ? [company.id] : []));
  const toggle = (deal: ChosenDeal) => onChange?.(value.some((one) => one.id === deal.id) ? value.filter((one) => one.id !== deal.id) : [...value, deal]);
  return (
    <div className="zq-chips" role="group" id={id} aria-label={t('visit.aboutDeals')}>
      {known.length === 0 ? <span className="zq-muted">{t('visit.aboutDealsAfter')}</span> : known.map((companyId) => <OfOne key={companyId} companyId={companyId} value={value} onToggle={toggle} />)}
    </div>
  );
};
