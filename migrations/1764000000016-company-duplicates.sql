-- The core of a name (region, legal form and generic words taken off) and its pairs of characters: what duplicates are
-- looked for by. Null until the application has worked it out.
ALTER TABLE company
  ADD COLUMN core_name   text,
  ADD COLUMN core_grams  text[],
  -- The company that this one became a part of; its row stays, so that an old id still answers.
  ADD COLUMN merged_into uuid REFERENCES company (id);
CREATE INDEX company_core ON company USING gin (core_grams) WHERE merged_into IS NULL;

-- A merge, with all that is needed to undo it for thirty days.
CREATE TABLE company_merge (
  id              uuid PRIMARY KEY,
  kept_id         uuid NOT NULL REFERENCES company (id),
  merged_id       uuid NOT NULL REFERENCES company (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  kept_before     jsonb NOT NULL,
  merged_before   jsonb NOT NULL,
  -- [{ table, column, key }]: every reference that was moved, found through the foreign keys themselves.
  moved           jsonb NOT NULL,
  merged_by       text NOT NULL,
  merged_on       date NOT NULL,
  undone_on       date,
  created_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX company_merge_kept ON company_merge (kept_id, created_at DESC);
-- A name that was merged away may be used by the survivor.
ALTER TABLE company DROP CONSTRAINT company_name_once, DROP CONSTRAINT company_credit_code_once;
CREATE UNIQUE INDEX company_name_once ON company (jurisdiction_id, name) WHERE merged_into IS NULL;
CREATE UNIQUE INDEX company_credit_code_once ON company (jurisdiction_id, credit_code) WHERE merged_into IS NULL;
