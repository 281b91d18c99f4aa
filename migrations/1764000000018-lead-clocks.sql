ALTER TABLE deal
  ADD COLUMN power_need  numeric(14,2) CHECK (power_need >= 0),
  ADD COLUMN energy_need numeric(14,2) CHECK (energy_need >= 0);
-- 线索时限: each step of a lead with its due day. A new report starts when the last one is made.
CREATE TABLE lead_clock (
  id           uuid PRIMARY KEY,
  deal_id      uuid NOT NULL REFERENCES deal (id),
  step         text NOT NULL CHECK (step IN ('answer','assess','feedback','report')),
  started_on   date NOT NULL,
  due_on       date NOT NULL,
  -- Three working days after due_on: the day on which the lead's light turns red. Kept because SQL knows no holidays.
  red_on       date NOT NULL CHECK (red_on > due_on),
  -- Of an assessment: due_on for an amount below big_from, and for one of big_from and more. The days of the county when
  -- the clock started, so that an amount that changes later does not bring newer settings with it.
  big_from     numeric(18,2),
  due_on_small date,
  due_on_big   date,
  done_on      date,
  done_by      text,
  note         text,
  -- Nobody recorded the step: the deal went into talks, signed its contract, or stopped being worked.
  ended        text CHECK (ended IN ('talks','signed','stopped')),
  created_at   timestamptz NOT NULL DEFAULT now(),
  CHECK ((step = 'assess') = (num_nonnulls(big_from, due_on_small, due_on_big) = 3)),
  CHECK ((done_on IS NULL) = (done_by IS NULL) AND (ended IS NULL OR done_on IS NOT NULL))
);
CREATE INDEX lead_clock_deal ON lead_clock (deal_id, due_on);
CREATE UNIQUE INDEX lead_clock_open_once ON lead_clock (deal_id, step) WHERE done_on IS NULL;
CREATE INDEX lead_clock_due ON lead_clock (due_on) WHERE done_on IS NULL;
-- A county's own days; without a row the defaults of the code hold (1, 3, 7 for big ones, 7, 14).
CREATE TABLE lead_clock_setting (
  organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
  answer_days     integer NOT NULL CHECK (answer_days BETWEEN 1 AND 365),
  assess_days     integer NOT NULL CHECK (assess_days BETWEEN 1 AND 365),
  assess_days_big integer NOT NULL CHECK (assess_days_big BETWEEN 1 AND 365),
  big_from        numeric(18,2) NOT NULL CHECK (big_from > 0),
  feedback_days   integer NOT NULL CHECK (feedback_days BETWEEN 1 AND 365),
  report_days     integer NOT NULL CHECK (report_days BETWEEN 1 AND 365),
  working_days    boolean NOT NULL,
  version         integer NOT NULL DEFAULT 1,
  updated_at      timestamptz NOT NULL DEFAULT now()
);

-- The facts of deals as they were, and of the clock that is due first: its day, and the days of the yellow and the red light.
ALTER VIEW deal_facts RENAME TO deal_facts_of_work;
CREATE VIEW deal_facts AS
SELECT f.*, clock.lead_due_on, clock.lead_late_on, clock.lead_red_on
FROM deal_facts_of_work f
LEFT JOIN LATERAL (
  SELECT min(c.due_on) AS lead_due_on, min(c.due_on) + 1 AS lead_late_on, min(c.red_on) AS lead_red_on
  FROM lead_clock c WHERE c.deal_id = f.deal_id AND c.done_on IS NULL
) clock ON true;
