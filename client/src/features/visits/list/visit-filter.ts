import type { Direction, VisitFilter, VisitKind, VisitSortField } from '../../../gql/schema';
import { daysOf, isDay, type Period, PERIODS } from './period';
import { DIRECTIONS, KINDS } from '../visit-draft';

/** The keys of the address that the log understands. */
export const VISIT_FILTER_KEYS = [
  'search', 'period', 'from', 'to', 'direction', 'kind', 'org', 'person', 'company', 'alliance', 'mine', 'sort', 'view', 'month', 'day',
] as const;
export type VisitFilterKey = (typeof VISIT_FILTER_KEYS)[number];
/** Those that are no filter of their own: the days of a custom period, the order, and what the calendar shows. */
export const QUIET_KEYS: readonly VisitFilterKey[] = ['from', 'to', 'sort', 'view', 'month', 'day'];
export type VisitFilterValues = Partial<Record<VisitFilterKey, string>>;

const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined => values.find((one) => one === value);
const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
/** An id as the address holds it; what cannot be one is no filter, and is not asked of the server. */
export const idOf = (value: string | undefined): string | undefined => (ID.test(value ?? '') ? value : undefined);
export const periodOf = (values: VisitFilterValues): Period | undefined => oneOf(PERIODS, values.period);
export const directionOf = (values: VisitFilterValues): Direction | undefined => oneOf(DIRECTIONS, values.direction);
export const kindOf = (values: VisitFilterValues): VisitKind | undefined => oneOf(KINDS, values.kind);

/** Everything of the address but the days: what the list and the calendar have in common. */
const subjectOf = (values: VisitFilterValues): VisitFilter => {
  const direction = directionOf(values);
  const kind = kindOf(values);
  const [organisationId, personId, companyId, allianceId] = [values.org, values.person, values.company, values.alliance].map(idOf);
  return {
    ...(direction ? { direction } : {}),
    ...(kind ? { kind } : {}),
    ...(organisationId ? { organisationId } : {}),
    ...(personId ? { personId } : {}),
    ...(companyId ? { companyId } : {}),
    ...(allianceId ? { allianceId } : {}),
    ...(values.search ? { search: values.search } : {}),
    ...(values.mine ? { mine: true } : {}),
  };
};

/** The address as the API's filter: what is not a known value is no filter. */
export const visitFilterOf = (values: VisitFilterValues, today: string): VisitFilter => ({ ...daysOf(periodOf(values), today, values), ...subjectOf(values) });

/** The same for the calendar: the days are those of the month it shows, whatever the period says. */
export const calendarFilterOf = (values: VisitFilterValues, days: { from: string; to: string }): VisitFilter => ({ ...days, ...subjectOf(values) });

/** The filters that are set and understood, in the order of the form. A custom period without days is none, and in the calendar none is. */
export const activeFilters = (values: VisitFilterValues): VisitFilterKey[] => {
  const understood: Partial<Record<VisitFilterKey, boolean>> = {
    search: Boolean(values.search), period: values.view !== 'calendar' && Object.keys(daysOf(periodOf(values), '2000-01-01', values)).length > 0, direction: directionOf(values) !== undefined, kind: kindOf(values) !== undefined,
    org: idOf(values.org) !== undefined, person: idOf(values.person) !== undefined, company: idOf(values.company) !== undefined, alliance: idOf(values.alliance) !== undefined, mine: Boolean(values.mine),
  };
  return VISIT_FILTER_KEYS.filter((key) => understood[key]);
};

/** What the address asks for and the log does not understand: it filters nothing, and must not go unsaid. */
export const unknownFilters = (values: VisitFilterValues): VisitFilterKey[] => {
  const broken: Partial<Record<VisitFilterKey, boolean>> = {
    period: periodOf(values) === undefined, from: !isDay(values.from), to: !isDay(values.to), direction: directionOf(values) === undefined, kind: kindOf(values) === undefined,
    org: idOf(values.org) === undefined, person: idOf(values.person) === undefined, company: idOf(values.company) === undefined, alliance: idOf(values.alliance) === undefined,
  };
  return VISIT_FILTER_KEYS.filter((key) => values[key] && broken[key]);
};

const SORTS: readonly VisitSortField[] = ['visitedOn', 'createdAt'];

/** "visitedOn.asc" → the API's sort; anything else: the latest first. */
export const visitSortOf = (value: string | undefined): { by: VisitSortField; direction: 'asc' | 'desc' } => {
  const [by, direction] = (value ?? '').split('.');
  return { by: oneOf(SORTS, by) ?? 'visitedOn', direction: direction === 'asc' ? 'asc' : 'desc' };
};
