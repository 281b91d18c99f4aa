import sql, { type Sql } from 'sql-template-tag';

/**
 * The event of the contract by which the whole `d` counts as signed: its first contract, or the first of one of its phases.
 * After a change of the investor it is the contract that was signed anew (the last up to that day). NULL: signed at none.
 */
const eventOfFirstContract = sql`(
  SELECT first.signing_event_id FROM agreement_deal covering
  JOIN agreement first ON first.id = covering.agreement_id AND first.kind = 'contract'
  CROSS JOIN (
    SELECT max(COALESCE((SELECT c.entered_on FROM stage_log c WHERE c.deal_id = d.id AND c.event = 'corrected' AND c.undoes = l.id ORDER BY c.at DESC, c.id DESC LIMIT 1), l.entered_on)) AS signed_on
    FROM stage_log l WHERE l.deal_id = d.id AND l.event = 'signedAnew'
  ) anew
  WHERE covering.deal_id = ANY (ARRAY(SELECT d.id UNION ALL SELECT phase.id FROM deal phase WHERE phase.parent_id = d.id AND phase.relation = 'phase'))
  ORDER BY COALESCE(first.signed_on > anew.signed_on, false), CASE WHEN anew.signed_on IS NOT NULL THEN first.signed_on END DESC, first.signed_on, first.id LIMIT 1)`;

/**
 * Rows (event_id, deal_id): the wholes that count as signed at these events (签约活动), each at one event alone. What a
 * number of an event is made of, and the list behind it. Infrastructure is no attracted investment, and counts nowhere.
 */
export const signedAtEvents = (eventIds: readonly string[]): Sql => sql`
  SELECT DISTINCT contract.signing_event_id AS event_id, d.id AS deal_id
  FROM agreement contract JOIN agreement_deal held ON held.agreement_id = contract.id JOIN deal part ON part.id = held.deal_id
  JOIN deal d ON d.id = CASE part.relation WHEN 'phase' THEN part.parent_id ELSE part.id END
  WHERE contract.kind = 'contract' AND contract.signing_event_id = ANY (${[...eventIds]}::uuid[]) AND d.kind <> 'infrastructure'
    AND EXISTS (SELECT 1 FROM stage_entry entry WHERE entry.deal_id = d.id AND entry.stage = 'contract')
    AND ${eventOfFirstContract} = contract.signing_event_id`;

/** Was the deal `d` signed at the event? */
export const signedAt = (eventId: string): Sql => sql`d.id IN (SELECT signing.deal_id FROM (${signedAtEvents([eventId])}) AS signing)`;
