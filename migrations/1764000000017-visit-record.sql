ALTER TABLE visit
  ADD COLUMN kind            text NOT NULL DEFAULT 'call'
    CHECK (kind IN ('call','inspection','discussion','promotion','signing','exhibition','phone','video')),
  ADD COLUMN on_site         boolean NOT NULL DEFAULT false,
  ADD COLUMN visit_time      time,
  -- Leaders who took part, by position.
  ADD COLUMN leaders         text[] NOT NULL DEFAULT '{}',
  ADD COLUMN results         text,
  ADD COLUMN intention_level text CHECK (intention_level IN ('a','b','c')),
  ADD COLUMN intended_amount numeric(18,2) CHECK (intended_amount >= 0),
  ADD COLUMN cost            numeric(18,2) CHECK (cost >= 0),
  ADD COLUMN alliance_id     uuid REFERENCES alliance (id),
  -- The record of the same visit that this one was joined to; a joined one is in no list and no count.
  ADD COLUMN joined_into     uuid REFERENCES visit (id);
UPDATE visit SET kind = CASE direction WHEN 'in' THEN 'inspection' WHEN 'online' THEN 'video' ELSE 'call' END,
                 on_site = direction IN ('out','aftercare');
CREATE INDEX visit_alliance ON visit (alliance_id, visited_on DESC) WHERE alliance_id IS NOT NULL;
CREATE INDEX visit_day ON visit (visited_on DESC, id DESC) WHERE joined_into IS NULL;
CREATE INDEX visit_joined ON visit (joined_into) WHERE joined_into IS NOT NULL;

CREATE TABLE visit_colleague (
  visit_id uuid NOT NULL REFERENCES visit (id),
  user_id  uuid NOT NULL REFERENCES user_account (id),
  PRIMARY KEY (visit_id, user_id)
);
CREATE INDEX visit_colleague_user ON visit_colleague (user_id);
CREATE TABLE visit_contact (
  visit_id   uuid NOT NULL REFERENCES visit (id),
  contact_id uuid NOT NULL REFERENCES contact (id),
  PRIMARY KEY (visit_id, contact_id)
);
CREATE TABLE visit_file (
  visit_id uuid NOT NULL REFERENCES visit (id),
  file_id  uuid NOT NULL REFERENCES stored_file (id),
  place    integer NOT NULL,
  PRIMARY KEY (visit_id, file_id)
);
-- 诉求 that a company raised in a visit.
CREATE TABLE raised_issue (
  id         uuid PRIMARY KEY,
  visit_id   uuid NOT NULL REFERENCES visit (id),
  company_id uuid REFERENCES company (id),
  category   text NOT NULL CHECK (category IN ('land','labour','finance','energy','approval','infrastructure','policy','dispute','environment','logistics','other')),
  content    text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX raised_issue_visit ON raised_issue (visit_id);
-- Who means to go where, so that two teams do not call on one company in one week without knowing.
CREATE TABLE visit_plan (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  company_id      uuid NOT NULL REFERENCES company (id),
  direction       text NOT NULL CHECK (direction IN ('out','in','online','aftercare')),
  planned_on      date NOT NULL,
  note            text,
  created_by      uuid REFERENCES user_account (id),
  created_at      timestamptz NOT NULL DEFAULT now(),
  cancelled_at    timestamptz,
  -- The visit that it became.
  visit_id        uuid REFERENCES visit (id)
);
CREATE INDEX visit_plan_visit ON visit_plan (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX visit_plan_day ON visit_plan (organisation_id, planned_on) WHERE cancelled_at IS NULL AND visit_id IS NULL;
CREATE INDEX visit_plan_company ON visit_plan (company_id, planned_on) WHERE cancelled_at IS NULL AND visit_id IS NULL;

-- Alliances that an organisation leads or belongs to, itself or through the organisations above it: what a visit may
-- be logged for. Said here once, so that visits need not know alliances.
CREATE VIEW organisation_alliance AS
SELECT o.id AS organisation_id, a.id AS alliance_id, a.name AS alliance_name
FROM organisation o
JOIN organisation above ON o.path LIKE above.path || '%'
JOIN (SELECT id AS alliance_id, lead_organisation_id AS organisation_id FROM alliance
      UNION SELECT alliance_id, organisation_id FROM alliance_member) part ON part.organisation_id = above.id
JOIN alliance a ON a.id = part.alliance_id
GROUP BY o.id, a.id, a.name;

-- Who follows a company: a live deal with it, or a visit to it in half a year. Foundations read this view, so that they
-- need not know deals and visits. A live deal counts however long nobody touched it; a visit counts for half a year, which
-- the reader asks by last_on.
CREATE VIEW company_follower AS
SELECT d.company_id, d.organisation_id, d.updated_at::date AS last_on, true AS by_deal FROM deal d WHERE d.company_id IS NOT NULL AND d.status = 'active'
UNION ALL
SELECT vc.company_id, v.organisation_id, v.visited_on, false FROM visit v JOIN visit_company vc ON vc.visit_id = v.id
WHERE v.joined_into IS NULL;
