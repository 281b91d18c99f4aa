import sql from 'sql-template-tag';
import type { Changes, Queryable } from '../../../platform/database/index.js';
import type { VisitValues } from '../domain/visit-values.js';
import type { VisitNames } from './visit-links.js';
import type { Visit } from './visit.entity.js';

/** What is typed about a visit. */
const FIELDS = [
  'direction', 'kind', 'onSite', 'visitedOn', 'visitTime', 'endedAt', 'place', 'leaders', 'participants', 'investorCount', 'summary', 'results',
  'intentionLevel', 'intendedAmount', 'cost', 'allianceId',
] as const satisfies readonly (keyof VisitValues)[];

const minutes = (time: string | null): string | null => time?.slice(0, 5) ?? null;

/** What of a row is typed, as it is typed: times without seconds. */
export const valuesOfRow = (visit: Visit): VisitValues =>
  ({ ...Object.fromEntries(FIELDS.map((field) => [field, visit[field]])), visitTime: minutes(visit.visitTime), endedAt: minutes(visit.endedAt) }) as VisitValues;

const same = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

/** The fields that differ. */
export function changedValues(before: VisitValues, after: VisitValues): Partial<VisitValues> {
  return Object.fromEntries(FIELDS.filter((field) => !same(before[field], after[field])).map((field) => [field, after[field]]));
}

/** `{ field: [before, after] }` for the trail: values as they are, what is referred to by its names. */
export async function recordedChanges(reader: Queryable, before: VisitValues & VisitNames, after: VisitValues & VisitNames): Promise<Changes> {
  const fields = [...FIELDS.filter((field) => field !== 'allianceId'), 'companies', 'contacts', 'colleagues', 'deals', 'files'] as const;
  return {
    ...Object.fromEntries(fields.filter((field) => !same(before[field], after[field])).map((field) => [field, [before[field], after[field]] as const])),
    ...(await allianceChange(reader, before.allianceId, after.allianceId)),
  };
}

async function allianceChange(reader: Queryable, before: string | null, after: string | null): Promise<Changes> {
  if (before === after) return {};
  const rows = await reader.query<{ id: string; name: string }>(sql`SELECT a.id, a.name FROM alliance a WHERE a.id IN (${before}, ${after})`);
  const names = new Map<string | null, string>(rows.map(({ id, name }) => [id, name]));
  return { alliance: [names.get(before) ?? null, names.get(after) ?? null] };
}
