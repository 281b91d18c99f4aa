-- One signing may cover several deals, each with its own amount (yuan).
CREATE TABLE agreement (
  id                      uuid PRIMARY KEY,
  organisation_id         uuid NOT NULL REFERENCES organisation (id),
  kind                    text NOT NULL CHECK (kind IN ('intent','framework','contract')),
  number                  text,
  title                   text NOT NULL,
  signed_on               date NOT NULL,
  place                   text,
  expires_on              date,
  agreed_start_on         date,
  agreed_completion_on    date,
  agreed_production_on    date,
  legal_review            text,
  fair_competition_review text,
  created_by              uuid REFERENCES user_account (id),
  created_at              timestamptz NOT NULL DEFAULT now(),
  version                 integer NOT NULL DEFAULT 1
);
CREATE INDEX agreement_signed ON agreement (organisation_id, signed_on DESC, id DESC);
CREATE TABLE agreement_deal (
  agreement_id uuid NOT NULL REFERENCES agreement (id),
  deal_id      uuid NOT NULL REFERENCES deal (id),
  amount       numeric(18,2) NOT NULL CHECK (amount > 0),
  PRIMARY KEY (agreement_id, deal_id)
);
CREATE INDEX agreement_deal_deal ON agreement_deal (deal_id);
