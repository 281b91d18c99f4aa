import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useEnumLabel } from '../../../shared/enum-label';
import { VisitCompanyDocument, VisitOrganisationsDocument } from '../documents';
import { ColleaguesDocument, LogAlliancesDocument } from '../log/documents';
import { directionOf, idOf, kindOf, periodOf, type VisitFilterKey, type VisitFilterValues } from './visit-filter';

/** How the filters that are set are called: the ids of the address by their names, as soon as those are known. */
export const useFilterNames = (values: VisitFilterValues): Partial<Record<VisitFilterKey, string | undefined>> => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  const ids = { company: idOf(values.company), person: idOf(values.person), org: idOf(values.org), alliance: idOf(values.alliance) };
  const [company] = useQuery({ query: VisitCompanyDocument, variables: { id: ids.company ?? '' }, pause: !ids.company });
  const [people] = useQuery({ query: ColleaguesDocument, variables: { search: null }, pause: !ids.person });
  const [organisations] = useQuery({ query: VisitOrganisationsDocument, pause: !ids.org });
  const [alliances] = useQuery({ query: LogAlliancesDocument, pause: !ids.alliance });

  const named = (rows: readonly { id: string; name: string }[] | undefined, id: string) => rows?.find((row) => row.id === id)?.name;
  // Whoever is out of reach, or gone, has no name here; the filter can still be seen and taken off.
  const orUnknown = (done: boolean, name: string | undefined) => name ?? (done ? t('visit.filter.unknown') : undefined);
  const period = periodOf(values);
  const direction = directionOf(values);
  const kind = kindOf(values);
  const { from, to } = values;
  const days = period !== 'custom' ? undefined : from && to ? t('visit.filter.days', { from, to }) : from ? t('visit.filter.since', { from }) : t('visit.filter.until', { to });
  return {
    search: values.search,
    period: days ?? (period ? t(`visit.period.${period}`) : undefined),
    direction: direction ? label('direction', direction) : undefined,
    kind: kind ? label('visitKind', kind) : undefined,
    company: ids.company ? orUnknown(Boolean(company.error), company.data?.company.name) : undefined,
    person: ids.person ? orUnknown(Boolean(people.data ?? people.error), named(people.data?.people, ids.person)) : undefined,
    org: ids.org ? orUnknown(Boolean(organisations.data ?? organisations.error), named(organisations.data?.organisations, ids.org)) : undefined,
    alliance: ids.alliance ? orUnknown(Boolean(alliances.data ?? alliances.error), named(alliances.data?.alliances, ids.alliance)) : undefined,
    mine: values.mine ? t('visit.mine') : undefined,
  };
};
