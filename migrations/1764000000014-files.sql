-- What was uploaded. The content lies in the store under its hash: the same photo sent twice is kept once.
CREATE TABLE stored_file (
  id              uuid PRIMARY KEY,
  -- SHA-256 of the content, in hex: the name in the store.
  content_hash    text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  name            text NOT NULL,
  media_type      text NOT NULL,
  size            integer NOT NULL CHECK (size > 0),
  created_by      uuid NOT NULL REFERENCES user_account (id),
  created_at      timestamptz NOT NULL DEFAULT now(),
  -- Set when a verb attaches it; what nobody attached in a week is swept.
  attached_at     timestamptz
);
CREATE INDEX stored_file_hash ON stored_file (content_hash);
CREATE INDEX stored_file_loose ON stored_file (created_at) WHERE attached_at IS NULL;
-- Fingerprint of the key that seals phone numbers: a server with another key must not start on this database.
CREATE TABLE secret_key (
  only_one    boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  fingerprint text NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now()
);
