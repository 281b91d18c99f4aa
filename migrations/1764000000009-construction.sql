CREATE TABLE milestone (
  id          uuid PRIMARY KEY,
  deal_id     uuid NOT NULL REFERENCES deal (id),
  kind        text NOT NULL CHECK (kind IN ('commencement','completion','production','capacity')),
  actual_on   date NOT NULL,
  evidence    text NOT NULL,
  recorded_by text NOT NULL,
  created_by  uuid REFERENCES user_account (id),
  created_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT milestone_once UNIQUE (deal_id, kind)
);
