import type { Changes } from '../../../platform/database/index.js';
import type { VisitValues } from '../domain/visit-values.js';
import type { VisitNames } from './visit-links.js';
import type { Visit } from './visit.entity.js';

/** Fields of a visit that are told by their own names. `allianceId` is told as `alliance`, by name. */
const FIELDS = [
  'direction', 'kind', 'onSite', 'visitedOn', 'visitTime', 'place', 'leaders', 'participants', 'investorCount', 'summary', 'results',
  'intentionLevel', 'intendedAmount', 'cost', 'allianceId',
] as const satisfies readonly (keyof VisitValues)[];

/** What of a row is typed, as it is typed: the time without seconds. */
export const valuesOfRow = (visit: Visit): VisitValues =>
  ({ ...Object.fromEntries(FIELDS.map((field) => [field, visit[field]])), visitTime: visit.visitTime?.slice(0, 5) ?? null }) as VisitValues;

const same = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

/** The fields that differ. */
export function changedValues(before: VisitValues, after: VisitValues): Partial<VisitValues> {
  return Object.fromEntries(FIELDS.filter((field) => !same(before[field], after[field])).map((field) => [field, after[field]]));
}

/** `{ field: [before, after] }` for the trail: values as they are, what hangs on the visit by its names. */
export function recordedChanges(before: VisitValues & VisitNames, after: VisitValues & VisitNames): Changes {
  const fields = [...FIELDS, 'companies', 'contacts', 'colleagues', 'files'] as const;
  return Object.fromEntries(fields.filter((field) => !same(before[field], after[field])).map((field) => [field, [before[field], after[field]] as const]));
}
