-- A list as somebody wants to see it again: its address. A shared one changes only when its keeper says so.
CREATE TABLE saved_view (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  owner_id        uuid NOT NULL REFERENCES user_account (id),
  list            text NOT NULL CHECK (list IN ('deals')),
  name            text NOT NULL,
  -- 我的 科室 全局.
  audience        text NOT NULL CHECK (audience IN ('mine','department','everyone')),
  -- The search part of the address, without '?'.
  query           text NOT NULL,
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now(),
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT saved_view_name_once UNIQUE NULLS NOT DISTINCT (organisation_id, list, audience, owner_id, name)
);
CREATE INDEX saved_view_list ON saved_view (list, organisation_id);
