-- A visit moves the deals that it was about, and those of the companies that it met. A record that was joined to another
-- stands in that one.
CREATE OR REPLACE VIEW deal_activity AS
SELECT d.id AS deal_id, GREATEST(d.registered_on, d.assessed_on, d.proposal_on, d.stage_entered_on, d.status_on) AS happened_on FROM deal d
UNION ALL
SELECT ad.deal_id, a.signed_on FROM agreement_deal ad JOIN agreement a ON a.id = ad.agreement_id
UNION ALL
SELECT s.deal_id, s.contract_on FROM land_supply s
UNION ALL
SELECT m.deal_id, m.actual_on FROM milestone m
UNION ALL
SELECT d.id, v.visited_on FROM deal d
JOIN visit_company vc ON vc.company_id = d.company_id JOIN visit v ON v.id = vc.visit_id AND v.organisation_id = d.organisation_id AND v.joined_into IS NULL
UNION ALL
SELECT vd.deal_id, v.visited_on FROM visit_deal vd JOIN visit v ON v.id = vd.visit_id AND v.joined_into IS NULL
UNION ALL
SELECT t.subject_id, t.done_on FROM task t WHERE t.subject_type = 'deal' AND t.state = 'done'
UNION ALL
SELECT r.deal_id, COALESCE(r.concluded_on, r.applied_on) FROM review r
UNION ALL
SELECT p.deal_id, GREATEST(p.applied_on, p.accepted_on, p.issued_on) FROM permit p
UNION ALL
SELECT g.deal_id, g.reported_on FROM progress_report g
UNION ALL
SELECT u.deal_id, u.reported_on FROM fund_arrival u;

-- Deals that visits were about before.
UPDATE deal d SET last_progress_on = f.last_progress_on FROM deal_facts f
WHERE f.deal_id = d.id AND f.last_progress_on <> d.last_progress_on AND d.id IN (SELECT vd.deal_id FROM visit_deal vd);
