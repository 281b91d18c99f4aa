-- What every module stands on: the audit trail and the memory of repeated requests.

CREATE TABLE audit_entry (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at              timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor_id        uuid,
  actor_name      text NOT NULL,
  organisation_id uuid,
  verb            text NOT NULL,
  subject_type    text NOT NULL,
  subject_id      uuid NOT NULL,
  changes         jsonb NOT NULL DEFAULT '{}',
  request_id      text,
  ip              text
);
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, id DESC);
CREATE INDEX audit_entry_organisation ON audit_entry (organisation_id, id DESC);

-- Append-only, for every role: a grant could be given back, a trigger has to be dropped in the open.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The same id with the same body answers with the first result; see unit-of-work.
CREATE TABLE client_mutation (
  actor_id           uuid NOT NULL,
  client_mutation_id text NOT NULL,
  mutation           text NOT NULL,
  body_hash          text NOT NULL,
  result_id          uuid NOT NULL,
  created_at         timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor_id, client_mutation_id)
);
