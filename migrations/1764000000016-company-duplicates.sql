-- The company that this one became a part of; its row stays, so that an old id still answers. Always the one that is
-- alive: when that becomes a part of another itself, this reference moves with all others.
ALTER TABLE company ADD COLUMN merged_into uuid REFERENCES company (id);
CREATE INDEX company_merged_into ON company (merged_into) WHERE merged_into IS NOT NULL;
-- A name that was merged away may be used by the survivor.
ALTER TABLE company DROP CONSTRAINT company_name_once, DROP CONSTRAINT company_credit_code_once;
CREATE UNIQUE INDEX company_name_once ON company (jurisdiction_id, name) WHERE merged_into IS NULL;
CREATE UNIQUE INDEX company_credit_code_once ON company (jurisdiction_id, credit_code) WHERE merged_into IS NULL;

-- The core of each name and alias of a company (region, legal form and general words taken off): what duplicates are
-- looked for by. Written by the verbs that name a company; one that was merged away has none.
CREATE TABLE company_core (
  company_id      uuid NOT NULL REFERENCES company (id),
  jurisdiction_id uuid NOT NULL REFERENCES organisation (id),
  core            text NOT NULL,
  -- Its pairs of characters.
  grams           text[] NOT NULL,
  -- What it is found by (domain/core-keys.ts): the pairs, each pair with their number, and how it begins.
  keys            text[] NOT NULL,
  PRIMARY KEY (company_id, core)
);
CREATE INDEX company_core_same ON company_core (core, jurisdiction_id);
CREATE INDEX company_core_keys ON company_core USING gin (keys) WITH (fastupdate = off);

-- A merge, with all that is needed to undo it for thirty days.
CREATE TABLE company_merge (
  id              uuid PRIMARY KEY,
  kept_id         uuid NOT NULL REFERENCES company (id),
  merged_id       uuid NOT NULL REFERENCES company (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  -- The row that stays before and after, and the one that went: undoing restores what nobody changed since.
  kept_before     jsonb NOT NULL,
  kept_after      jsonb NOT NULL,
  merged_before   jsonb NOT NULL,
  -- As move_company_references tells it: every reference that was moved, and every row that was in the way.
  moved           jsonb NOT NULL,
  merged_by       text NOT NULL,
  merged_on       date NOT NULL,
  undone_on       date,
  created_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX company_merge_kept ON company_merge (kept_id, created_at DESC);

-- Every column that can refer to a company, with the primary key of its table: foreign keys, and pairs of subject_type
-- and subject_id. Asked of the database itself, so that a table that comes later is covered on the day it is made. Left
-- out are the merges themselves, what the verbs write anew (company_core, search_entry), and the trail, which never changes.
CREATE FUNCTION company_references() RETURNS TABLE (tbl regclass, col name, type_col name, keys name[])
LANGUAGE sql STABLE AS $$
  SELECT found.tbl, found.col, found.type_col,
         (SELECT array_agg(a.attname ORDER BY k.place) FROM pg_constraint pk
          CROSS JOIN unnest(pk.conkey) WITH ORDINALITY k (attnum, place) JOIN pg_attribute a ON a.attrelid = pk.conrelid AND a.attnum = k.attnum
          WHERE pk.conrelid = found.tbl AND pk.contype = 'p')
  FROM (SELECT fk.conrelid::regclass AS tbl, a.attname AS col, NULL::name AS type_col
        FROM pg_constraint fk JOIN pg_attribute a ON a.attrelid = fk.conrelid AND a.attnum = fk.conkey[1]
        WHERE fk.contype = 'f' AND fk.confrelid = 'company'::regclass AND cardinality(fk.conkey) = 1
        UNION
        SELECT c.oid::regclass, id.attname, type.attname
        FROM pg_class c JOIN pg_attribute id ON id.attrelid = c.oid AND id.attname = 'subject_id'
        JOIN pg_attribute type ON type.attrelid = c.oid AND type.attname = 'subject_type'
        WHERE c.relkind = 'r' AND c.relnamespace = (SELECT relnamespace FROM pg_class WHERE oid = 'company'::regclass)) found
  WHERE found.tbl NOT IN ('company_merge'::regclass, 'company_core'::regclass, 'search_entry'::regclass, 'audit_entry'::regclass)
  ORDER BY found.tbl::text, found.col
$$;

-- Makes all that refers to one company refer to another. Answers with what was done, for undoing it:
-- [{ table, column, moved: [primary key after the move], dropped: [row that was there already] }].
CREATE FUNCTION move_company_references(from_id uuid, to_id uuid) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  ref record;
  referring record;
  picked text;
  key_of text;
  moved jsonb;
  dropped jsonb;
  one jsonb;
  result jsonb := '[]';
BEGIN
  FOR ref IN SELECT * FROM company_references() LOOP
    picked := format('%I = $1', ref.col) || CASE WHEN ref.type_col IS NULL THEN '' ELSE format(' AND %I = ''company''', ref.type_col) END
      -- A company is not its own parent.
      || CASE WHEN ref.tbl = 'company'::regclass THEN ' AND id <> $2' ELSE '' END;
    SELECT 'jsonb_build_object(' || string_agg(format('%L, %I', k, k), ', ') || ')' INTO STRICT key_of FROM unnest(ref.keys) k;
    dropped := '[]';
    BEGIN
      EXECUTE format('WITH moved AS (UPDATE %s SET %I = $2 WHERE %s RETURNING %s AS key) SELECT coalesce(jsonb_agg(key), ''[]'') FROM moved',
                     ref.tbl, ref.col, picked, key_of) INTO moved USING from_id, to_id;
    EXCEPTION WHEN unique_violation THEN
      -- Some say of the survivor already what they say of this one (both were met in one visit): those go, the rest moves.
      moved := '[]';
      FOR referring IN EXECUTE format('SELECT t.ctid AS place, to_jsonb(t) AS whole FROM %s t WHERE %s FOR UPDATE', ref.tbl, picked) USING from_id, to_id LOOP
        BEGIN
          EXECUTE format('UPDATE %s SET %I = $1 WHERE ctid = $2 RETURNING %s', ref.tbl, ref.col, key_of) INTO one USING to_id, referring.place;
          moved := moved || one;
        EXCEPTION WHEN unique_violation THEN
          EXECUTE format('DELETE FROM %s WHERE ctid = $1', ref.tbl) USING referring.place;
          dropped := dropped || referring.whole;
        END;
      END LOOP;
    END;
    IF moved <> '[]' OR dropped <> '[]' THEN
      result := result || jsonb_build_object('table', ref.tbl::text, 'column', ref.col, 'moved', moved, 'dropped', dropped);
    END IF;
  END LOOP;
  RETURN result;
END $$;

-- Takes such moves back: what still refers to the survivor refers to the other again, and what was dropped is there again.
CREATE FUNCTION return_company_references(moves jsonb, from_id uuid, to_id uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  move jsonb;
  ref record;
  same text;
BEGIN
  FOR move IN SELECT * FROM jsonb_array_elements(moves) LOOP
    SELECT * INTO ref FROM company_references() r WHERE r.tbl::text = move->>'table' AND r.col = move->>'column';
    CONTINUE WHEN NOT FOUND;
    SELECT string_agg(format('t.%I = key.%I', k, k), ' AND ') INTO same FROM unnest(ref.keys) k;
    EXECUTE format('UPDATE %s t SET %I = $1 FROM jsonb_populate_recordset(NULL::%s, $3) key WHERE %s AND t.%I = $2', ref.tbl, ref.col, ref.tbl, same, ref.col)
      USING to_id, from_id, move->'moved';
    EXECUTE format('INSERT INTO %s SELECT * FROM jsonb_populate_recordset(NULL::%s, $1) ON CONFLICT DO NOTHING', ref.tbl, ref.tbl) USING move->'dropped';
  END LOOP;
END $$;
