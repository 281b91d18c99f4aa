CREATE TABLE user_account (
  id              uuid PRIMARY KEY,
  username        text NOT NULL UNIQUE CHECK (username = lower(username)),
  name            text NOT NULL,
  password_hash   text NOT NULL,
  locale          text NOT NULL DEFAULT 'zh-CN' CHECK (locale IN ('zh-CN','en')),
  failed_attempts integer NOT NULL DEFAULT 0,
  locked_until    timestamptz,
  disabled_at     timestamptz,
  created_at      timestamptz NOT NULL DEFAULT now(),
  version         integer NOT NULL DEFAULT 1
);
-- A grant is a triple: the role holds in this organisation and below, nowhere else.
CREATE TABLE access_grant (
  id              uuid PRIMARY KEY,
  user_id         uuid NOT NULL REFERENCES user_account (id),
  role            text NOT NULL CHECK (role IN ('officer','head','leader','landClerk','allianceMember','administrator','auditor')),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  created_at      timestamptz NOT NULL DEFAULT now(),
  UNIQUE (user_id, role, organisation_id)
);
CREATE INDEX access_grant_organisation ON access_grant (organisation_id);
-- Only the hash of a token is kept: a stolen table opens no session.
CREATE TABLE user_session (
  id           uuid PRIMARY KEY,
  token_hash   bytea NOT NULL UNIQUE,
  user_id      uuid NOT NULL REFERENCES user_account (id),
  created_at   timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  ip           text,
  user_agent   text
);
CREATE INDEX user_session_user ON user_session (user_id);
CREATE TABLE setup_link (
  token_hash bytea PRIMARY KEY,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);
