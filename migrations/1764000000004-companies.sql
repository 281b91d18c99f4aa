CREATE TABLE company (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  jurisdiction_id uuid NOT NULL REFERENCES organisation (id),
  name            text NOT NULL,
  credit_code     text,
  region_code     text,
  industry_code   text,
  created_by      uuid REFERENCES user_account (id),
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now(),
  version         integer NOT NULL DEFAULT 1,
  -- Unique within a county: a clash must not tell one county what another one knows.
  CONSTRAINT company_credit_code_once UNIQUE (jurisdiction_id, credit_code),
  CONSTRAINT company_name_once UNIQUE (jurisdiction_id, name)
);
CREATE INDEX company_created ON company (jurisdiction_id, created_at DESC, id DESC);
CREATE INDEX company_industry ON company (jurisdiction_id, industry_code);
CREATE TABLE contact (
  id         uuid PRIMARY KEY,
  company_id uuid NOT NULL REFERENCES company (id),
  name       text NOT NULL,
  title      text,
  phone      text,
  created_by uuid REFERENCES user_account (id),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX contact_company ON contact (company_id);
