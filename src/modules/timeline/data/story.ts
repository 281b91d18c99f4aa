import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { SubjectType } from '../../../kernel/subjects.js';
import { agreementScope } from '../../agreements/index.js';
import { followsCompany } from '../../companies/index.js';
import { dealScope, knowsDeal, knownDealScope } from '../../deals/index.js';
import { visitScope } from '../../visits/index.js';

/** Verbs of contacts, which are recorded on the company. */
const OF_CONTACTS = ['addContact', 'updateContact'];

/**
 * Rows (type, id) of all subjects that belong to the story of one. A company's story holds what happened to companies that
 * became a part of it, its visits and its deals; it is shared inside a county and they are not, so each of them is asked
 * for within the reader's own reach. What happens to a deal or a visit is recorded on it by whoever does it, and needs no
 * further look.
 */
export function storyOf(type: SubjectType, id: string, actor: Actor): Sql {
  const own = sql`SELECT ${type}::text, ${id}::uuid`;
  return type === 'company' ? sql`
    ${own}
    UNION SELECT 'company', c.id FROM company c WHERE c.merged_into = ${id}
    UNION SELECT 'visit', v.id FROM visit_company vc JOIN visit v ON v.id = vc.visit_id WHERE vc.company_id = ${id} AND v.joined_into IS NULL AND ${visitScope('v', actor, 'visit.read')}
    UNION SELECT 'deal', d.id FROM deal d WHERE d.company_id = ${id} AND ${knownDealScope('d', actor, 'deal.read')}
    UNION SELECT 'agreement', a.id FROM deal d JOIN agreement_deal ad ON ad.deal_id = d.id JOIN agreement a ON a.id = ad.agreement_id
      WHERE d.company_id = ${id} AND ${knowsDeal('d', actor)} AND ${agreementScope('a', actor)}` : own;
}

/**
 * Which entries `e` of that story are told. Of a company: contacts to those who follow it alone, as on its page, and a
 * signing once, by the agreement, where its entry on the deal says the same.
 */
export function toldIn(type: SubjectType, id: string, actor: Actor, today: string): Sql {
  if (type !== 'company') return sql`true`;
  return sql`
    (e.verb <> ALL (${OF_CONTACTS}::text[]) OR EXISTS (SELECT 1 FROM company c WHERE c.id = ${id} AND ${followsCompany('c', actor, 'company.read', today)}))
    AND NOT (e.subject_type = 'deal' AND e.verb = 'signAgreement' AND EXISTS (SELECT 1 FROM deal d WHERE d.id = e.subject_id AND ${dealScope('d', actor, 'agreement.read')}))`;
}
