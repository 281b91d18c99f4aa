// The page of a deal as one statement.
import { CARD, NAMED, TASKS, utc, WORST_FIRST } from './deals.mjs';
import { knows, sees } from './reach.mjs';

const line = (d) => `json_build_object('id', ${d}.id, 'number', ${d}.number, 'name', CASE WHEN ${knows(d)} THEN ${d}.name ELSE ${d}.code_name END, 'stage', ${d}.stage, 'stageEnteredOn', ${d}.stage_entered_on,
  'status', ${d}.status, 'light', ${d}.light, 'totalInvestment', ${d}.total_investment::text)`;
const ifKnown = (column) => `CASE WHEN known.yes THEN ${column} END`;
const list = (entries, order, from) => `(SELECT coalesce(json_agg(json_build_object(${entries}) ORDER BY ${order}), '[]') FROM ${from})`;

const RECORD = `'kind', d.kind, 'codeName', d.code_name, 'content', ${ifKnown('d.content')}, 'secrecy', d.secrecy, 'tags', CASE WHEN known.yes THEN d.tags ELSE '{}' END, 'chain', d.chain, 'nature', d.nature,
  'fundOrigin', d.fund_origin, 'siteKind', d.site_kind, 'industryCode', d.industry_code, 'fixedAssetInvestment', d.fixed_asset_investment::text, 'contractedInward', d.contracted_inward::text,
  'ownInvestment', d.own_investment::text, 'registeredOn', d.registered_on, 'assessedOn', d.assessed_on, 'assessment', ${ifKnown('d.assessment')}, 'leaderPosition', d.leader_position,
  'nextFollowUpOn', d.next_follow_up_on, 'relation', d.relation, 'phaseName', ${ifKnown('d.phase_name')}, 'createdAt', ${utc('d.created_at')}`;

const RELATED = `
  'members', ${list(`'duty', m.duty, 'person', json_build_object('id', p.id, 'name', p.name)`, 'p.name COLLATE "zh-x-icu", p.id', 'deal_member m JOIN user_account p ON p.id = m.user_id WHERE m.deal_id = d.id')},
  'benefits', ${list(`'indicator', b.indicator, 'kind', b.kind, 'year', b.year, 'value', b.value::text`, 'b.year, b.indicator, b.kind DESC', 'deal_benefit b WHERE b.deal_id = d.id')},
  'parent', (SELECT ${line('q')} FROM deal q WHERE q.id = d.parent_id AND ${sees('q')}),
  'phases', (SELECT coalesce(json_agg(${line('q')} ORDER BY q.registered_on, q.number), '[]') FROM deal q WHERE q.parent_id = d.id AND q.relation = 'phase' AND ${sees('q')}),
  'lights', ${list(`'rule', l.rule, 'state', l.light, 'since', l.since, 'dueOn', l.due_on, 'litOn', l.lit_on, 'facts', l.facts`, WORST_FIRST, 'deal_light l WHERE l.deal_id = d.id AND known.yes')},
  'extensions', ${list(`'id', e.id, 'rule', e.rule, 'fromOn', e.from_on, 'untilOn', e.until_on, 'reason', e.reason, 'documentNumber', e.document_number, 'approvedBy', e.approved_by`, 'e.created_at DESC, e.id DESC', 'clock_extension e WHERE e.deal_id = d.id AND known.yes')},
  'stageLog', ${list(`'id', g.id, 'event', g.event, 'fromStage', g.from_stage, 'toStage', g.to_stage, 'fromStatus', g.from_status, 'toStatus', g.to_status, 'enteredOn', g.entered_on, 'reason', g.reason, 'reasonCode', g.reason_code, 'overridden', g.overridden`, 'g.at, g.id', 'stage_log g WHERE g.deal_id = d.id AND known.yes')}`;

const WORK = `
  'agreements', ${list(`'id', a.id, 'kind', a.kind, 'number', a.number, 'title', a.title, 'signedOn', a.signed_on, 'expiresOn', a.expires_on, 'agreedStartOn', a.agreed_start_on, 'agreedCompletionOn', a.agreed_completion_on, 'agreedProductionOn', a.agreed_production_on`, 'a.signed_on, a.id', 'agreement_deal ad JOIN agreement a ON a.id = ad.agreement_id WHERE ad.deal_id = d.id AND known.yes')},
  'landSupplies', ${list(`'id', s.id, 'area', s.area::text, 'method', s.method, 'contractNumber', s.contract_number, 'contractOn', s.contract_on, 'deliveryOn', s.delivery_on, 'startOn', s.start_on, 'parcel', json_build_object('id', r.id, 'number', r.number, 'location', r.location)`, 's.contract_on, s.id', 'land_supply s JOIN parcel r ON r.id = s.parcel_id WHERE s.deal_id = d.id AND known.yes')},
  'milestones', ${list(`'id', i.id, 'kind', i.kind, 'actualOn', i.actual_on, 'evidence', i.evidence, 'recordedBy', i.recorded_by`, 'i.actual_on, i.created_at, i.id', 'milestone i WHERE i.deal_id = d.id AND known.yes')},
  'fundSummary', (SELECT json_build_object('reported', coalesce(sum(f.amount) FILTER (WHERE f.state <> 'returned'), 0)::numeric(20, 2)::text, 'checked', coalesce(sum(f.amount) FILTER (WHERE f.state IN ('checked','recognised')), 0)::numeric(20, 2)::text,
      'recognised', coalesce(sum(f.recognised_amount), 0)::numeric(20, 2)::text, 'contractedInward', d.contracted_inward::text)
    FROM fund_arrival f WHERE f.deal_id = ANY (ARRAY(SELECT d.id UNION ALL SELECT p.id FROM deal p WHERE p.parent_id = d.id AND p.relation = 'phase')))`;

/** $5 is the id. JSON builders take a hundred arguments at most: three of them become one. */
export const pageStatement = ({ id }) => ({
  name: 'page', values: [id],
  text: `SELECT (jsonb_build_object(${CARD}, ${TASKS}) || jsonb_build_object(${RECORD}) || jsonb_build_object(${RELATED}) || jsonb_build_object(${WORK}))::text AS answer
    FROM deal d ${NAMED} WHERE d.id = $5 AND ${sees('d')}`,
});
