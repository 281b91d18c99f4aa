import type { VisitFactsFragment } from '../../../gql/graphql';
import type { Direction, IntentionLevel, UpdateVisitInput, VisitKind } from '../../../gql/schema';
import { sameValue } from '../../../shared/conflict/same-value';
import type { Named } from '../../../shared/search-many';

/** What the form for a visit holds. Amounts are yuan; the number of investors is what was typed. */
export interface EditValues {
  companies: Named[];
  direction: Direction;
  kind: VisitKind;
  onSite: boolean;
  visitedOn: string;
  visitTime: string | null;
  endedAt: string | null;
  place: string | null;
  leaders: string[];
  colleagues: Named[];
  participants: string[];
  contacts: Named[];
  deals: Named[];
  investorCount: string;
  summary: string;
  results: string | null;
  intentionLevel: IntentionLevel | null;
  intendedAmount: string | null;
  cost: string | null;
  allianceId: string | null;
}

export const EDIT_FIELDS = [
  'companies', 'direction', 'kind', 'onSite', 'visitedOn', 'visitTime', 'endedAt', 'place', 'leaders', 'colleagues', 'participants', 'contacts', 'deals', 'investorCount',
  'summary', 'results', 'intentionLevel', 'intendedAmount', 'cost', 'allianceId',
] as const satisfies readonly (keyof EditValues)[];

const named = (rows: readonly Named[]): Named[] => rows.map(({ id, name }) => ({ id, name }));

/** The visit as the form shows it. */
export const valuesOf = (visit: VisitFactsFragment): EditValues => ({
  companies: named(visit.companies),
  direction: visit.direction,
  kind: visit.kind,
  onSite: visit.onSite,
  visitedOn: visit.visitedOn,
  visitTime: visit.visitTime ?? null,
  endedAt: visit.endedAt ?? null,
  place: visit.place ?? null,
  leaders: visit.leaders,
  colleagues: named(visit.colleagues),
  participants: visit.participants,
  contacts: named(visit.contacts),
  deals: named(visit.aboutDeals),
  investorCount: String(visit.investorCount),
  summary: visit.summary,
  results: visit.results ?? null,
  intentionLevel: visit.intentionLevel ?? null,
  intendedAmount: visit.intendedAmount ?? null,
  cost: visit.cost ?? null,
  allianceId: visit.allianceId ?? null,
});

const idsOf = (rows: readonly Named[]): string[] => rows.map(({ id }) => id);
const text = (value: string | null): string | null => value?.trim() || null;

/** Only what was changed, as the API takes it: what is left out stays, null clears, a list replaces the list. */
export const changesOf = (before: EditValues, now: EditValues): Omit<UpdateVisitInput, 'id' | 'expectedVersion'> => {
  const changed = (field: keyof EditValues): boolean => !sameValue(before[field], now[field]);
  return {
    ...(changed('companies') ? { companyIds: idsOf(now.companies) } : {}),
    ...(changed('direction') ? { direction: now.direction } : {}),
    ...(changed('kind') ? { kind: now.kind } : {}),
    ...(changed('onSite') ? { onSite: now.onSite } : {}),
    ...(changed('visitedOn') ? { visitedOn: now.visitedOn } : {}),
    ...(changed('visitTime') ? { visitTime: text(now.visitTime) } : {}),
    ...(changed('endedAt') ? { endedAt: text(now.endedAt) } : {}),
    ...(changed('place') ? { place: text(now.place) } : {}),
    ...(changed('leaders') ? { leaders: now.leaders } : {}),
    ...(changed('colleagues') ? { colleagueIds: idsOf(now.colleagues) } : {}),
    ...(changed('participants') ? { participants: now.participants } : {}),
    ...(changed('contacts') ? { contactIds: idsOf(now.contacts) } : {}),
    ...(changed('deals') ? { dealIds: idsOf(now.deals) } : {}),
    ...(changed('investorCount') ? { investorCount: Number(now.investorCount || '0') } : {}),
    ...(changed('summary') ? { summary: now.summary.trim() } : {}),
    ...(changed('results') ? { results: text(now.results) } : {}),
    ...(changed('intentionLevel') ? { intentionLevel: now.intentionLevel ?? null } : {}),
    ...(changed('intendedAmount') ? { intendedAmount: text(now.intendedAmount) } : {}),
    ...(changed('cost') ? { cost: text(now.cost) } : {}),
    ...(changed('allianceId') ? { allianceId: now.allianceId ?? null } : {}),
  };
};
