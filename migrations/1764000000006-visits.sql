CREATE TABLE visit (
  id                 uuid PRIMARY KEY,
  organisation_id    uuid NOT NULL REFERENCES organisation (id),
  direction          text NOT NULL CHECK (direction IN ('out','in','online','aftercare')),
  visited_on         date NOT NULL,
  place              text,
  participants       text[] NOT NULL DEFAULT '{}',
  investor_count     integer NOT NULL DEFAULT 0 CHECK (investor_count BETWEEN 0 AND 100000),
  summary            text NOT NULL,
  next_action        text,
  next_action_due_on date,
  created_by         uuid REFERENCES user_account (id),
  created_at         timestamptz NOT NULL DEFAULT now(),
  updated_at         timestamptz NOT NULL DEFAULT now(),
  version            integer NOT NULL DEFAULT 1
);
CREATE INDEX visit_visited ON visit (organisation_id, visited_on DESC, id DESC);
CREATE INDEX visit_created ON visit (organisation_id, created_at DESC, id DESC);
CREATE INDEX visit_created_by ON visit (created_by, visited_on DESC);
CREATE TABLE visit_company (
  visit_id   uuid NOT NULL REFERENCES visit (id),
  company_id uuid NOT NULL REFERENCES company (id),
  PRIMARY KEY (visit_id, company_id)
);
CREATE INDEX visit_company_company ON visit_company (company_id);
ALTER TABLE deal ADD CONSTRAINT deal_visit_fk FOREIGN KEY (visit_id) REFERENCES visit (id);
