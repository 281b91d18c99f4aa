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
  version         integer NOT NULL DEFAULT 1
);
-- A name is there once among a person's own views, and once among those that an organisation sees.
CREATE UNIQUE INDEX saved_view_own_name_once ON saved_view (owner_id, list, name) WHERE audience = 'mine';
CREATE UNIQUE INDEX saved_view_shared_name_once ON saved_view (organisation_id, list, audience, name) WHERE audience <> 'mine';
CREATE INDEX saved_view_owner ON saved_view (owner_id);
CREATE INDEX saved_view_list ON saved_view (list, organisation_id);
