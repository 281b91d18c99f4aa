-- Search by any part of a Chinese name, by pinyin and by initials. pg_trgm sees only words of three letters, so each
-- character is written twice: a term of two characters then holds two whole trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- One row for whatever can be found by name, written by the verbs that name it, in their own transaction. The application
-- folds (NFKC, lower case, simplified characters, no punctuation) and reads pinyin: src/platform/search.
-- In parts by type, so that a million companies neither slow down nor hide a few parcels.
CREATE TABLE search_entry (
  subject_type    text NOT NULL,
  subject_id      uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  jurisdiction_id uuid NOT NULL REFERENCES organisation (id),
  -- As people read it.
  title           text NOT NULL,
  -- Folded title and other names, one per line.
  names           text COLLATE "C" NOT NULL,
  -- Initials of the same: 'zlxcl'.
  initials        text COLLATE "C" NOT NULL,
  -- Names, other words and initials with each character doubled; each Chinese character by itself; initials and full
  -- pinyin in capitals. One per line.
  searched        text NOT NULL,
  PRIMARY KEY (subject_type, subject_id)
) PARTITION BY LIST (subject_type);
CREATE TABLE search_entry_company PARTITION OF search_entry FOR VALUES IN ('company');
CREATE TABLE search_entry_contact PARTITION OF search_entry FOR VALUES IN ('contact');
CREATE TABLE search_entry_deal PARTITION OF search_entry FOR VALUES IN ('deal');
CREATE TABLE search_entry_parcel PARTITION OF search_entry FOR VALUES IN ('parcel');
CREATE TABLE search_entry_visit PARTITION OF search_entry FOR VALUES IN ('visit');
CREATE INDEX search_entry_searched ON search_entry USING gin (searched gin_trgm_ops);
-- What equals a term or begins with it comes first; for common terms the index above could not tell.
CREATE INDEX search_entry_names ON search_entry (left(names, 64));
CREATE INDEX search_entry_initials ON search_entry (left(initials, 64));
