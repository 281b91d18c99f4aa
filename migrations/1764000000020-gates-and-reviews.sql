-- A county's own line for a gate of the code (deals/domain/gates.ts); without a row the gate's own holds.
CREATE TABLE gate_setting (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  code            text NOT NULL,
  demand          text NOT NULL CHECK (demand IN ('hard','soft','off')),
  stage           text NOT NULL,
  -- Asked of deals of this total investment and more only.
  min_investment  numeric(18,2) CHECK (min_investment > 0),
  version         integer NOT NULL DEFAULT 1,
  updated_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, code)
);

-- 评审: an application, the departments' opinions, a score, a conclusion.
CREATE TABLE review (
  id           uuid PRIMARY KEY,
  deal_id      uuid NOT NULL REFERENCES deal (id),
  applied_on   date NOT NULL,
  due_on       date,
  note         text,
  -- 评分表: item code → points, and the codes of the vetoes (一票否决) that apply.
  scores       jsonb NOT NULL DEFAULT '{}',
  vetoes       text[] NOT NULL DEFAULT '{}',
  conclusion   text CHECK (conclusion IN ('passed','conditional','refused')),
  concluded_on date,
  concluded_by text,
  conclusion_note text,
  created_by   uuid REFERENCES user_account (id),
  created_at   timestamptz NOT NULL DEFAULT now(),
  version      integer NOT NULL DEFAULT 1,
  CHECK ((conclusion IS NULL) = (concluded_on IS NULL))
);
CREATE INDEX review_deal ON review (deal_id, applied_on);
CREATE UNIQUE INDEX review_open_once ON review (deal_id) WHERE conclusion IS NULL;

CREATE TABLE review_opinion (
  review_id  uuid NOT NULL REFERENCES review (id),
  department text NOT NULL CHECK (department IN ('reform','industry','naturalResources','environment','emergency','housing','finance','taxation')),
  verdict    text NOT NULL CHECK (verdict IN ('agree','conditional','disagree')),
  opinion    text,
  given_on   date NOT NULL,
  given_by   text NOT NULL,
  PRIMARY KEY (review_id, department)
);
CREATE TABLE review_condition (
  id        uuid PRIMARY KEY,
  review_id uuid NOT NULL REFERENCES review (id),
  content   text NOT NULL,
  due_on    date NOT NULL,
  owner_id  uuid NOT NULL REFERENCES user_account (id)
);
CREATE INDEX review_condition_review ON review_condition (review_id);
CREATE TABLE review_file (
  review_id uuid NOT NULL REFERENCES review (id),
  file_id   uuid NOT NULL REFERENCES stored_file (id),
  PRIMARY KEY (review_id, file_id)
);
CREATE INDEX review_file_file ON review_file (file_id);
