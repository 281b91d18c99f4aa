ALTER TABLE deal
  ADD COLUMN power_need  numeric(14,2) CHECK (power_need >= 0),
  ADD COLUMN energy_need numeric(14,2) CHECK (energy_need >= 0);
-- 线索时限: each step of a lead with its due day. A new report starts when the last one is made.
CREATE TABLE lead_clock (
  id         uuid PRIMARY KEY,
  deal_id    uuid NOT NULL REFERENCES deal (id),
  step       text NOT NULL CHECK (step IN ('answer','assess','feedback','report')),
  started_on date NOT NULL,
  due_on     date NOT NULL,
  done_on    date,
  done_by    text,
  note       text,
  created_at timestamptz NOT NULL DEFAULT now()
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
