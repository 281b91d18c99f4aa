-- 红黄绿灯 as data: a county's own thresholds (without a row those of deals/domain/light-rules.ts hold) …
CREATE TABLE light_setting (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  rule            text NOT NULL,
  enabled         boolean NOT NULL DEFAULT true,
  yellow          numeric(8,2) NOT NULL,
  red             numeric(8,2) NOT NULL,
  version         integer NOT NULL DEFAULT 1,
  updated_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, rule)
);
-- … what is lit, with the facts it was judged by (deal.light is the worst of them; paused ones light nothing) …
CREATE TABLE deal_light (
  deal_id   uuid NOT NULL REFERENCES deal (id),
  rule      text NOT NULL,
  light     text NOT NULL CHECK (light IN ('yellow','red','paused')),
  -- The day the clock counts from, and the day on which this colour fell due (of a pause: the day it ends).
  since     date NOT NULL,
  due_on    date NOT NULL,
  facts     jsonb NOT NULL,
  lit_on    date NOT NULL,
  PRIMARY KEY (deal_id, rule)
);
CREATE INDEX deal_light_rule ON deal_light (rule, light);
-- … and the approved extensions (正当理由) that pause a clock, visibly.
CREATE TABLE clock_extension (
  id              uuid PRIMARY KEY,
  deal_id         uuid NOT NULL REFERENCES deal (id),
  rule            text NOT NULL,
  from_on         date NOT NULL,
  until_on        date NOT NULL CHECK (until_on > from_on),
  reason          text NOT NULL,
  document_number text NOT NULL,
  approved_by     text NOT NULL,
  created_by      uuid REFERENCES user_account (id),
  created_at      timestamptz NOT NULL DEFAULT now(),
  withdrawn_at    timestamptz
);
CREATE INDEX clock_extension_deal ON clock_extension (deal_id, rule);
CREATE TABLE clock_extension_file (
  clock_extension_id uuid NOT NULL REFERENCES clock_extension (id),
  file_id            uuid NOT NULL REFERENCES stored_file (id),
  PRIMARY KEY (clock_extension_id, file_id)
);
CREATE INDEX clock_extension_file_file ON clock_extension_file (file_id);

-- For which day a nightly work was done last: one that is behind is made up for at the next start.
CREATE TABLE nightly_run (
  work    text PRIMARY KEY,
  ran_for date NOT NULL
);

-- Every day on which a deal moved, said once.
DROP VIEW deal_facts;
DROP VIEW deal_facts_of_work;
DROP VIEW deal_progress;
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
JOIN visit_company vc ON vc.company_id = d.company_id JOIN visit v ON v.id = vc.visit_id AND v.organisation_id = d.organisation_id
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

-- What the gates and the lights ask of a deal, one row each. The hub reads this view, so that it need not know the modules
-- that come after it. A contract or framework of the whole covers its phases; the whole has broken ground when its first phase has.
-- Several rows are asked for by the view's own deal_id: a list of ids asked of a deal joined to it does not reach into the
-- view, and the facts of all deals would be worked out.
CREATE VIEW deal_facts AS
SELECT
  d.id AS deal_id,
  framework.signed_on AS framework_signed_on,
  framework.expires_on AS framework_expires_on,
  contract.signed_on AS contract_signed_on,
  contract.amount AS contract_amount,
  contract.agreed_start_on,
  contract.agreed_completion_on,
  contract.agreed_production_on,
  contract.registration_due_on,
  contract.legal_review,
  contract.fair_competition_review,
  supply.contract_on AS land_contract_on,
  supply.start_on AS land_start_on,
  mark.entity_registered_on,
  COALESCE(mark.filed_on, allowed.filed_on) AS filed_on,
  -- To which day the permit counts: 'infinity' where it does for good, or is not needed.
  CASE WHEN mark.filed_on IS NULL THEN allowed.filing_until ELSE 'infinity' END AS filing_until,
  allowed.construction_permit_until,
  mark.land_applied_on,
  mark.plant_leased_on,
  mark.commenced_on,
  mark.statistics_on,
  mark.completed_on,
  mark.produced_on,
  mark.capacity_on,
  measured.year AS measured_year,
  reviewed.conclusion AS review_conclusion,
  reviewed.concluded_on AS review_concluded_on,
  funds.recognised AS funds_recognised,
  promised.due_on AS promise_due_on,
  report.percent AS progress_percent,
  report.invested AS invested_total,
  -- The 25th of the first month without a report, from the month of commencement until completion.
  -- A whole that broke ground with a phase owes none of its own: the phase does.
  CASE WHEN mark.own_commenced_on IS NOT NULL AND mark.completed_on IS NULL
    THEN (COALESCE(report.month + interval '1 month', date_trunc('month', mark.own_commenced_on)) + interval '24 days')::date END AS report_due_on,
  clock.lead_due_on,
  clock.lead_late_on,
  clock.lead_red_on,
  extended.by_rule AS extensions,
  progress.last_progress_on
FROM deal d
-- The deal, the whole that it is a phase of, and its phases; as a value, so that each table below is entered by its index.
CROSS JOIN LATERAL (
  SELECT ARRAY(SELECT d.id UNION ALL SELECT d.parent_id WHERE d.relation = 'phase'
               UNION ALL SELECT o.id FROM deal o WHERE o.parent_id = d.id AND o.relation = 'phase') AS ids OFFSET 0
) family
LEFT JOIN LATERAL (
  SELECT min(a.signed_on) AS signed_on, max(a.expires_on) AS expires_on FROM agreement_terms a
  WHERE a.deal_id IN (d.id, CASE d.relation WHEN 'phase' THEN d.parent_id END) AND a.kind IN ('intent','framework')
) framework ON true
-- The first contract that holds all a gate asks for; where none does, the first of them: what is missing in it can be
-- mended.
LEFT JOIN LATERAL (
  SELECT a.signed_on, a.amount, a.agreed_start_on, a.agreed_completion_on, a.agreed_production_on, a.legal_review, a.fair_competition_review, a.registration_due_on
  FROM agreement_terms a
  WHERE a.deal_id IN (d.id, CASE d.relation WHEN 'phase' THEN d.parent_id END) AND a.kind = 'contract'
  ORDER BY a.deal_id <> d.id, num_nulls(a.agreed_start_on, a.agreed_completion_on, a.agreed_production_on, a.legal_review, a.fair_competition_review) > 0, a.signed_on, a.agreement_id
  LIMIT 1
) contract ON true
LEFT JOIN LATERAL (
  SELECT min(s.contract_on) AS contract_on, min(s.start_on) AS start_on FROM land_supply s
  WHERE s.deal_id = ANY (family.ids)
) supply ON true
LEFT JOIN LATERAL (
  SELECT max(m.actual_on) FILTER (WHERE m.kind = 'registration') AS entity_registered_on,
         max(m.actual_on) FILTER (WHERE m.kind = 'filing') AS filed_on,
         max(m.actual_on) FILTER (WHERE m.kind = 'landApplication') AS land_applied_on,
         max(m.actual_on) FILTER (WHERE m.kind = 'plantLease') AS plant_leased_on,
         min(m.actual_on) FILTER (WHERE m.kind = 'commencement') AS commenced_on,
         min(m.actual_on) FILTER (WHERE m.kind = 'commencement' AND m.deal_id = d.id) AS own_commenced_on,
         max(m.actual_on) FILTER (WHERE m.kind = 'statistics') AS statistics_on,
         max(m.actual_on) FILTER (WHERE m.kind = 'completion' AND m.deal_id = d.id) AS completed_on,
         max(m.actual_on) FILTER (WHERE m.kind = 'production' AND m.deal_id = d.id) AS produced_on,
         max(m.actual_on) FILTER (WHERE m.kind = 'capacity' AND m.deal_id = d.id) AS capacity_on
  FROM milestone m
  -- What is done once for the whole is done for its phases too.
  WHERE m.deal_id = ANY (family.ids)
    AND (m.deal_id IS DISTINCT FROM d.parent_id OR m.kind IN ('registration','filing','landApplication','plantLease'))
) mark ON true
-- A permit of the whole is one for its phases, and the other way round.
LEFT JOIN LATERAL (
  SELECT min(p.issued_on) FILTER (WHERE p.kind = 'filing') AS filed_on,
         max(p.counts_until) FILTER (WHERE p.kind = 'filing') AS filing_until,
         max(p.counts_until) FILTER (WHERE p.kind = 'construction') AS construction_permit_until
  FROM (
    SELECT k.kind, k.issued_on, CASE WHEN NOT k.needed THEN 'infinity' WHEN k.issued_on IS NOT NULL THEN COALESCE(k.valid_until, 'infinity') END AS counts_until
    FROM permit k WHERE k.kind IN ('filing','construction') AND k.deal_id = ANY (family.ids)
  ) p
) allowed ON true
-- The newest year of which the actual output and the actual tax are known.
LEFT JOIN LATERAL (
  SELECT max(o.year) AS year FROM deal_benefit o
  JOIN deal_benefit x ON x.deal_id = o.deal_id AND x.year = o.year AND x.kind = 'actual' AND x.indicator = 'tax'
  WHERE o.deal_id = d.id AND o.kind = 'actual' AND o.indicator = 'output'
) measured ON true
-- What a review of its own found, else the one of the whole that it is a phase of; of several the last.
LEFT JOIN LATERAL (
  SELECT r.conclusion, r.concluded_on FROM review r
  WHERE r.deal_id IN (d.id, CASE d.relation WHEN 'phase' THEN d.parent_id END) AND r.conclusion IS NOT NULL
  ORDER BY r.deal_id <> d.id, r.concluded_on DESC, r.id DESC LIMIT 1
) reviewed ON true
LEFT JOIN LATERAL (
  -- Money of a phase is money of the whole, as its outside money is part of the whole's.
  SELECT sum(u.recognised_amount) AS recognised FROM fund_arrival u
  WHERE u.deal_id = ANY (family.ids) AND u.deal_id IS DISTINCT FROM d.parent_id AND u.state = 'recognised'
) funds ON true
LEFT JOIN LATERAL (
  SELECT min(o.due_on) AS due_on FROM promise o JOIN agreement a ON a.id = o.agreement_id
  WHERE o.deal_id = d.id AND o.state = 'open'
    AND NOT EXISTS (SELECT 1 FROM agreement t WHERE t.parent_id IN (a.id, a.parent_id) AND t.kind = 'termination')
) promised ON true
LEFT JOIN LATERAL (
  SELECT max(g.month) AS month, (array_agg(g.percent ORDER BY g.month DESC))[1] AS percent, sum(g.invested + g.invested_before) AS invested
  FROM progress_report g WHERE g.deal_id = d.id
) report ON true
LEFT JOIN LATERAL (
  SELECT min(c.due_on) AS lead_due_on, min(c.due_on) + 1 AS lead_late_on, min(c.red_on) AS lead_red_on
  FROM lead_clock c WHERE c.deal_id = d.id AND c.done_on IS NULL
) clock ON true
LEFT JOIN LATERAL (
  SELECT jsonb_object_agg(e.rule, jsonb_build_object('untilOn', e.until_on, 'reason', e.reason, 'documentNumber', e.document_number, 'approvedBy', e.approved_by)) AS by_rule
  FROM (SELECT DISTINCT ON (x.rule) x.* FROM clock_extension x WHERE x.deal_id = d.id AND x.withdrawn_at IS NULL ORDER BY x.rule, x.until_on DESC, x.id) e
) extended ON true
LEFT JOIN LATERAL (
  SELECT max(y.happened_on) AS last_progress_on FROM deal_activity y WHERE y.deal_id = d.id
) progress ON true;

-- The facts of a few deals. The view `deal_facts` joins so many tables that planning it takes longer than reading it, and
-- every verb on a deal reads it: here each session plans it once. The plan is made for some ten deals; many at a time are
-- asked of the view.
CREATE FUNCTION deal_facts_of(deals uuid[]) RETURNS SETOF deal_facts LANGUAGE plpgsql STABLE ROWS 10 SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN QUERY SELECT f.* FROM deal_facts f WHERE f.deal_id = ANY (deals);
END $$;

UPDATE deal d SET last_progress_on = f.last_progress_on FROM deal_facts f WHERE f.deal_id = d.id;

-- Running counts of the pipeline, so that the funnel of a million deals is a sum over some hundred rows. Only ever added
-- to: writers never wait for each other; the nightly job folds the rows together.
CREATE TABLE deal_tally (
  organisation_id uuid NOT NULL,
  stage           text NOT NULL,
  status          text NOT NULL,
  light           text NOT NULL,
  -- true: of secrecy 3, which only its own people may count.
  secret          boolean NOT NULL,
  wholes          integer NOT NULL,
  phases          integer NOT NULL,
  own_investment  numeric(22,2) NOT NULL
);
CREATE INDEX deal_tally_organisation ON deal_tally (organisation_id);
CREATE FUNCTION tally_deals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO deal_tally
    SELECT organisation_id, stage, status, light, secrecy = 3, count(*) FILTER (WHERE relation IS DISTINCT FROM 'phase'),
           count(*) FILTER (WHERE relation = 'phase'), COALESCE(sum(own_investment), 0)
    FROM added GROUP BY 1, 2, 3, 4, 5;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO deal_tally
    SELECT organisation_id, stage, status, light, secret, sum(wholes), sum(phases), sum(own)
    FROM (
      SELECT n.organisation_id, n.stage, n.status, n.light, n.secrecy = 3 AS secret, (n.relation IS DISTINCT FROM 'phase')::integer AS wholes,
             COALESCE(n.relation = 'phase', false)::integer AS phases, COALESCE(n.own_investment, 0) AS own FROM added n
      UNION ALL
      SELECT o.organisation_id, o.stage, o.status, o.light, o.secrecy = 3, -(o.relation IS DISTINCT FROM 'phase')::integer,
             -COALESCE(o.relation = 'phase', false)::integer, -COALESCE(o.own_investment, 0) FROM removed o
    ) moved GROUP BY 1, 2, 3, 4, 5 HAVING sum(wholes) <> 0 OR sum(phases) <> 0 OR sum(own) <> 0;
  ELSE
    INSERT INTO deal_tally
    SELECT organisation_id, stage, status, light, secrecy = 3, -count(*) FILTER (WHERE relation IS DISTINCT FROM 'phase'),
           -count(*) FILTER (WHERE relation = 'phase'), -COALESCE(sum(own_investment), 0)
    FROM removed GROUP BY 1, 2, 3, 4, 5;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER deal_tally_insert AFTER INSERT ON deal REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_deals();
CREATE TRIGGER deal_tally_update AFTER UPDATE ON deal REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION tally_deals();
CREATE TRIGGER deal_tally_delete AFTER DELETE ON deal REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION tally_deals();
INSERT INTO deal_tally
SELECT organisation_id, stage, status, light, secrecy = 3, count(*) FILTER (WHERE relation IS DISTINCT FROM 'phase'),
       count(*) FILTER (WHERE relation = 'phase'), COALESCE(sum(own_investment), 0)
FROM deal GROUP BY 1, 2, 3, 4, 5;
