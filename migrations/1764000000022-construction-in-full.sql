-- 手续清单: run in parallel to the stages.
CREATE TABLE permit (
  id          uuid PRIMARY KEY,
  deal_id     uuid NOT NULL REFERENCES deal (id),
  kind        text NOT NULL CHECK (kind IN ('filing','environment','energy','safety','waterSoil','landPlanning','buildingPlanning','drawingReview','construction','fire','occupationalHealth','drainage')),
  -- 园区独立 协同 部门.
  handler     text NOT NULL CHECK (handler IN ('park','joint','department')),
  needed      boolean NOT NULL DEFAULT true,
  applied_on  date,
  accepted_on date,
  issued_on   date,
  valid_until date,
  number      text,
  note        text,
  version     integer NOT NULL DEFAULT 1,
  updated_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT permit_once UNIQUE (deal_id, kind)
);
CREATE TABLE permit_file (
  permit_id uuid NOT NULL REFERENCES permit (id),
  file_id   uuid NOT NULL REFERENCES stored_file (id),
  PRIMARY KEY (permit_id, file_id)
);
CREATE INDEX permit_file_file ON permit_file (file_id);

-- More milestones with an actual day; signing and land have theirs from the contract and the supply.
ALTER TABLE milestone DROP CONSTRAINT milestone_kind_check;
ALTER TABLE milestone ADD CONSTRAINT milestone_kind_check
  CHECK (kind IN ('registration','filing','landApplication','plantLease','commencement','statistics','completion','production','aboveScale','capacity'));
ALTER TABLE milestone ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE TABLE milestone_file (
  milestone_id uuid NOT NULL REFERENCES milestone (id),
  file_id      uuid NOT NULL REFERENCES stored_file (id),
  PRIMARY KEY (milestone_id, file_id)
);
CREATE INDEX milestone_file_file ON milestone_file (file_id);
CREATE TABLE milestone_plan (
  deal_id    uuid NOT NULL REFERENCES deal (id),
  kind       text NOT NULL CHECK (kind IN ('signing','registration','filing','landApplication','plantLease','land','commencement','statistics','completion','production','aboveScale','capacity')),
  planned_on date NOT NULL,
  version    integer NOT NULL DEFAULT 1,
  PRIMARY KEY (deal_id, kind)
);

-- 形象进度: one report a month, due on the 25th.
CREATE TABLE progress_report (
  id            uuid PRIMARY KEY,
  deal_id       uuid NOT NULL REFERENCES deal (id),
  month         date NOT NULL CHECK (date_trunc('month', month) = month),
  percent       numeric(5,2) NOT NULL CHECK (percent BETWEEN 0 AND 100),
  invested      numeric(18,2) NOT NULL CHECK (invested >= 0),
  -- What had been invested before the first report here; only the first report of a deal holds it.
  invested_before numeric(18,2) NOT NULL DEFAULT 0 CHECK (invested_before >= 0),
  done          text NOT NULL,
  problems      text,
  next_steps    text,
  reported_by   text NOT NULL,
  reported_on   date NOT NULL,
  created_by    uuid REFERENCES user_account (id),
  created_at    timestamptz NOT NULL DEFAULT now(),
  version       integer NOT NULL DEFAULT 1,
  CONSTRAINT progress_report_once UNIQUE (deal_id, month)
);
CREATE TABLE progress_report_file (
  progress_report_id uuid NOT NULL REFERENCES progress_report (id),
  file_id            uuid NOT NULL REFERENCES stored_file (id),
  PRIMARY KEY (progress_report_id, file_id)
);
CREATE INDEX progress_report_file_file ON progress_report_file (file_id);

-- 入统材料: what filing, contract and application say, side by side.
CREATE TABLE statistics_material (
  deal_id            uuid PRIMARY KEY REFERENCES deal (id),
  filing_entity      text,
  filing_on          date,
  filing_total       numeric(18,2) CHECK (filing_total >= 0),
  contract_entity    text,
  contract_on        date,
  application_entity text,
  application_total  numeric(18,2) CHECK (application_total >= 0),
  -- 平场 levelling is no start in the sense of statistics.
  site_stage         text CHECK (site_stage IN ('levelling','foundation','mainStructure','equipment')),
  entered_on         date,
  updated_at         timestamptz NOT NULL DEFAULT now(),
  version            integer NOT NULL DEFAULT 1
);
CREATE TABLE statistics_photo (
  deal_id uuid NOT NULL REFERENCES statistics_material (deal_id),
  file_id uuid NOT NULL REFERENCES stored_file (id),
  PRIMARY KEY (deal_id, file_id)
);
CREATE INDEX statistics_photo_file ON statistics_photo (file_id);
