-- The tree 市 → 县区 → 园区/部门/乡镇/驻外招商组. `path` is '/1/4/9/': a subtree is one prefix.
CREATE TABLE organisation (
  id              uuid PRIMARY KEY,
  no              integer GENERATED ALWAYS AS IDENTITY UNIQUE,
  parent_id       uuid REFERENCES organisation (id),
  kind            text NOT NULL CHECK (kind IN ('city','county','park','zone','department','township','outreach','enterprise','association')),
  name            text NOT NULL,
  short_name      text NOT NULL,
  path            text NOT NULL UNIQUE,
  -- 辖区: the nearest county above (or itself); what a county's departments share is scoped by it.
  jurisdiction_id uuid NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  created_at      timestamptz NOT NULL DEFAULT now(),
  version         integer NOT NULL DEFAULT 1,
  UNIQUE (parent_id, name)
);
CREATE INDEX organisation_path ON organisation (path text_pattern_ops);
