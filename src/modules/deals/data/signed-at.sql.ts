import sql, { type Sql } from 'sql-template-tag';

/** Was the deal `d` signed at the event? It counts at one alone: that of its first contract. */
export const signedAt = (eventId: string): Sql => sql`(
  d.id IN (SELECT held.deal_id FROM agreement contract JOIN agreement_deal held ON held.agreement_id = contract.id
           WHERE contract.signing_event_id = ${eventId} AND contract.kind = 'contract')
  AND (SELECT earliest.signing_event_id FROM agreement_deal covering JOIN agreement earliest ON earliest.id = covering.agreement_id
       WHERE covering.deal_id = d.id AND earliest.kind = 'contract' ORDER BY earliest.signed_on, earliest.id LIMIT 1) = ${eventId})`;
