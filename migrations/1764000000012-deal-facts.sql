-- Every day on which a deal moved, said once: a stage, a status, an assessment, an agreement, land, a milestone, a visit
-- to its company by its own organisation, a task done.
CREATE VIEW deal_activity AS
SELECT d.id AS deal_id, GREATEST(d.registered_on, d.assessed_on, d.proposal_on, d.stage_entered_on, d.status_on) AS happened_on FROM deal d
UNION ALL
SELECT ad.deal_id, a.signed_on FROM agreement_deal ad JOIN agreement a ON a.id = ad.agreement_id
UNION ALL
SELECT s.deal_id, s.contract_on FROM land_supply s
UNION ALL
SELECT m.deal_id, m.actual_on FROM milestone m
UNION ALL
SELECT d.id, v.visited_on FROM deal d
JOIN visit_company vc ON vc.company_id = d.company_id JOIN visit v ON v.id = vc.visit_id AND v.organisation_id = d.organisation_id
UNION ALL
SELECT t.subject_id, t.done_on FROM task t WHERE t.subject_type = 'deal' AND t.state = 'done';

-- For sorting all deals by it: one pass over everything. For a page of deals take deal_facts, which looks up each.
CREATE VIEW deal_progress AS
SELECT deal_id, max(happened_on) AS last_progress_on FROM deal_activity GROUP BY deal_id;

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
  progress.last_progress_on
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
         max(m.actual_on) FILTER (WHERE m.kind = 'capacity') AS capacity_on
  FROM milestone m WHERE m.deal_id = d.id
) mark ON true
LEFT JOIN LATERAL (
  SELECT max(y.happened_on) AS last_progress_on FROM deal_activity y WHERE y.deal_id = d.id
) progress ON true;
