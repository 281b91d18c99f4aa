CREATE TABLE task (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  owner_id        uuid NOT NULL REFERENCES user_account (id),
  title           text NOT NULL,
  due_on          date NOT NULL,
  state           text NOT NULL DEFAULT 'open' CHECK (state IN ('open','done')),
  done_on         date,
  done_note       text,
  postponed_times integer NOT NULL DEFAULT 0,
  subject_type    text,
  subject_id      uuid,
  created_by      uuid REFERENCES user_account (id),
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now(),
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT task_subject_whole CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
  CONSTRAINT task_done_dated CHECK ((state = 'done') = (done_on IS NOT NULL))
);
CREATE INDEX task_owner ON task (owner_id, state, due_on, id);
CREATE INDEX task_due ON task (organisation_id, state, due_on, id);
CREATE INDEX task_subject ON task (subject_type, subject_id);
