CREATE TABLE alliance (
  id                   uuid PRIMARY KEY,
  name                 text NOT NULL,
  chain                text,
  lead_organisation_id uuid NOT NULL REFERENCES organisation (id),
  created_by           uuid REFERENCES user_account (id),
  created_at           timestamptz NOT NULL DEFAULT now(),
  version              integer NOT NULL DEFAULT 1,
  CONSTRAINT alliance_name_once UNIQUE (lead_organisation_id, name)
);
CREATE TABLE alliance_member (
  alliance_id     uuid NOT NULL REFERENCES alliance (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  joined_on       date NOT NULL,
  PRIMARY KEY (alliance_id, organisation_id)
);
CREATE INDEX alliance_member_organisation ON alliance_member (organisation_id);
CREATE TABLE share_grant (
  id          uuid PRIMARY KEY,
  alliance_id uuid NOT NULL REFERENCES alliance (id),
  deal_id     uuid NOT NULL REFERENCES deal (id),
  level       text NOT NULL CHECK (level IN ('status')),
  shared_on   date NOT NULL,
  expires_on  date,
  revoked_on  date,
  created_by  uuid REFERENCES user_account (id),
  created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX share_grant_once ON share_grant (alliance_id, deal_id) WHERE revoked_on IS NULL;
CREATE INDEX share_grant_deal ON share_grant (deal_id);
