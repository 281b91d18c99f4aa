import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { dealScope } from '../../deals/index.js';
import type { SubjectType } from '../../../kernel/subjects.js';
import { visitScope } from '../../visits/index.js';

/**
 * Rows (type, id) of all subjects that belong to the story of one. A company's story holds its visits and its deals;
 * it is shared inside a county and they are not, so each of them is asked for within the reader's own reach. What
 * happens to a deal or a visit is recorded on it by whoever does it, and needs no further look.
 */
export function storyOf(type: SubjectType, id: string, actor: Actor): Sql {
  const own = sql`SELECT ${type}::text, ${id}::uuid`;
  return type === 'company' ? sql`
    ${own}
    UNION SELECT 'visit', v.id FROM visit_company vc JOIN visit v ON v.id = vc.visit_id WHERE vc.company_id = ${id} AND v.joined_into IS NULL AND ${visitScope('v', actor, 'visit.read')}
    UNION SELECT 'deal', d.id FROM deal d WHERE d.company_id = ${id} AND ${dealScope('d', actor, 'deal.read')}` : own;
}
