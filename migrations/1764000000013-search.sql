-- Search by any part of a Chinese name, by pinyin and by initials. pg_trgm sees only words of three letters, so each
-- character is written twice: a term of two characters then holds two whole trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION doubled(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT regexp_replace($1, '(.)', '\1\1', 'g') $$;
-- One row for whatever can be found by name. Written by the verbs that name it, in their own transaction.
CREATE TABLE search_entry (
  subject_type    text NOT NULL CHECK (subject_type IN ('company','contact','deal','parcel','visit')),
  subject_id      uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  jurisdiction_id uuid NOT NULL REFERENCES organisation (id),
  -- As people read it.
  title           text NOT NULL,
  -- Title and everything else it is found by, folded: NFKC, lower case, simplified characters.
  words           text NOT NULL,
  -- Initials and full pinyin of title and other names.
  letters         text NOT NULL,
  PRIMARY KEY (subject_type, subject_id)
);
CREATE INDEX search_entry_words ON search_entry USING gin (doubled(words) gin_trgm_ops);
CREATE INDEX search_entry_letters ON search_entry USING gin (letters gin_trgm_ops);
