-- What the gates and the lights ask of a deal, one row each. The hub reads this view, so that it need not
-- know the modules that come after it.
CREATE VIEW deal_facts AS
SELECT
  d.id AS deal_id,
  framework.signed_on AS framework_signed_on,
  contract.signed_on AS contract_signed_on,
  contract.amount AS contract_amount,
  contract.agreed_start_on,
  contract.agreed_completion_on,
  contract.agreed_production_on,
  contract.legal_review,
  contract.fair_competition_review,
  supply.contract_on AS land_contract_on,
  supply.start_on AS land_start_on,
  mark.commenced_on,
  mark.completed_on,
  mark.produced_on,
  mark.capacity_on,
  -- The last day on which anything moved: a stage, a status, a visit to its company, an agreement, a task done.
  GREATEST(d.registered_on, d.assessed_on, d.proposal_on, d.stage_entered_on, d.status_on, framework.signed_on, contract.signed_on,
           supply.contract_on, mark.last_on, visited.last_on, worked.last_on) AS last_progress_on
FROM deal d
LEFT JOIN LATERAL (
  SELECT min(a.signed_on) AS signed_on FROM agreement_deal ad JOIN agreement a ON a.id = ad.agreement_id
  WHERE ad.deal_id = d.id AND a.kind IN ('intent','framework')
) framework ON true
-- The first contract that holds all a gate asks for; where none does, the first of them: what is missing in it can be
-- mended by signing it anew.
LEFT JOIN LATERAL (
  SELECT a.signed_on, ad.amount, a.agreed_start_on, a.agreed_completion_on, a.agreed_production_on, a.legal_review, a.fair_competition_review
  FROM agreement_deal ad JOIN agreement a ON a.id = ad.agreement_id
  WHERE ad.deal_id = d.id AND a.kind = 'contract'
  ORDER BY num_nulls(a.agreed_start_on, a.agreed_completion_on, a.agreed_production_on, a.legal_review, a.fair_competition_review) > 0, a.signed_on, a.id
  LIMIT 1
) contract ON true
LEFT JOIN LATERAL (
  SELECT min(s.contract_on) AS contract_on, min(s.start_on) AS start_on FROM land_supply s WHERE s.deal_id = d.id
) supply ON true
LEFT JOIN LATERAL (
  SELECT max(m.actual_on) FILTER (WHERE m.kind = 'commencement') AS commenced_on,
         max(m.actual_on) FILTER (WHERE m.kind = 'completion') AS completed_on,
         max(m.actual_on) FILTER (WHERE m.kind = 'production') AS produced_on,
         max(m.actual_on) FILTER (WHERE m.kind = 'capacity') AS capacity_on,
         max(m.actual_on) AS last_on
  FROM milestone m WHERE m.deal_id = d.id
) mark ON true
LEFT JOIN LATERAL (
  SELECT max(v.visited_on) AS last_on FROM visit_company vc JOIN visit v ON v.id = vc.visit_id
  WHERE vc.company_id = d.company_id AND v.organisation_id = d.organisation_id
) visited ON true
LEFT JOIN LATERAL (
  SELECT max(t.done_on) AS last_on FROM task t WHERE t.subject_type = 'deal' AND t.subject_id = d.id AND t.state = 'done'
) worked ON true;
