// Who asks and what he reaches, by hand: one statement for the session, conditions for the rest. As the application does it:
// a session that lives, grants with their paths, deals of secrecy 3 for their people alone, masked ones of secrecy 2.
import { createHash } from 'node:crypto';

const SESSION = {
  name: 'session',
  text: `SELECT u.id, coalesce(array_agg(DISTINCT o.id) FILTER (WHERE held.role IN ('officer','head','leader','auditor')), '{}') AS reach,
                coalesce(array_agg(DISTINCT o.id) FILTER (WHERE held.role IN ('head','leader')), '{}') AS trusted,
                array_agg(DISTINCT place.jurisdiction_id) AS counties
         FROM user_session s JOIN user_account u ON u.id = s.user_id AND u.disabled_at IS NULL
         JOIN access_grant held ON held.user_id = u.id JOIN organisation place ON place.id = held.organisation_id JOIN organisation o ON starts_with(o.path, place.path)
         WHERE s.token_hash = $1 AND s.expires_at > now() AND s.last_seen_at > now() - interval '2 hours' GROUP BY u.id`,
};

/** `{ id, reach, trusted, counties }` of a Cookie header, or null. */
export async function readerOf(pool, cookie) {
  const token = /zouqing_session=([A-Za-z0-9_-]+)/.exec(cookie ?? '')?.[1];
  if (!token) return null;
  const { rows } = await pool.query({ ...SESSION, values: [createHash('sha256').update(token).digest()] });
  return rows[0] ?? null;
}

/** The first values of every statement below: organisations, user, organisations of his whose secrets he may know, counties. */
export const readerValues = ({ id, reach, trusted, counties }) => [reach, id, trusted, counties];

/** Knows the deal by name; `d` is the table's alias. */
export const knows = (d) => `(${d}.secrecy < 2 OR ($2::uuid IN (${d}.officer_id, ${d}.liaison_id, ${d}.created_by)
  OR EXISTS (SELECT 1 FROM deal_member named WHERE named.deal_id = ${d}.id AND named.user_id = $2) OR ${d}.organisation_id = ANY ($3::uuid[])) IS TRUE)`;
/** Reaches the deal. */
export const sees = (d) => `(${d}.organisation_id = ANY ($1::uuid[]) AND (${d}.secrecy < 3 OR ${knows(d)}))`;
