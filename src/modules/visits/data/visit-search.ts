import sql from 'sql-template-tag';
import type { Tx } from '../../../platform/database/index.js';
import { indexSubject } from '../../../platform/search/index.js';
import { namesOf } from './visit-links.js';

interface Searched {
  organisationId: string;
  jurisdictionId: string;
  visitedOn: string;
  summary: string;
  results: string | null;
  place: string | null;
  nextAction: string | null;
  participants: string[];
  leaders: string[];
}

/** How a visit is called where it stands alone: its first company, and the day. */
export const visitTitle = (companies: readonly string[], visitedOn: string): string => [companies[0] ?? '', visitedOn].join(' ').trim();

/** Makes a visit findable by its companies, what was said, where, by whom, and what comes next. */
export async function indexVisit(tx: Tx, id: string): Promise<void> {
  const [visit] = await tx.query<Searched>(sql`
    SELECT v.organisation_id AS "organisationId", o.jurisdiction_id AS "jurisdictionId", v.visited_on AS "visitedOn", v.summary, v.results, v.place,
           v.next_action AS "nextAction", v.participants, v.leaders
    FROM visit v JOIN organisation o ON o.id = v.organisation_id WHERE v.id = ${id}`);
  if (!visit) return;
  const { companies } = await namesOf(tx, id);
  await indexSubject(tx, {
    type: 'visit', id, organisationId: visit.organisationId, jurisdictionId: visit.jurisdictionId,
    title: visitTitle(companies, visit.visitedOn), alsoKnownAs: companies.slice(1),
    words: [visit.summary, visit.results, visit.place, visit.nextAction, ...visit.leaders, ...visit.participants],
  });
}
