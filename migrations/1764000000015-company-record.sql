-- The company as the field keeps it. Amounts are yuan.
ALTER TABLE company
  ADD COLUMN aliases               text[] NOT NULL DEFAULT '{}',
  ADD COLUMN ownership             text CHECK (ownership IN ('stateOwned','private','foreign','hongKongMacaoTaiwan','mixed')),
  ADD COLUMN legal_representative  text,
  ADD COLUMN registered_address    text,
  ADD COLUMN registered_capital    numeric(18,2) CHECK (registered_capital >= 0),
  ADD COLUMN founded_on            date,
  ADD COLUMN chain                 text,
  ADD COLUMN chain_node            text,
  ADD COLUMN chain_position        text CHECK (chain_position IN ('upstream','midstream','downstream')),
  ADD COLUMN honours               text[] NOT NULL DEFAULT '{}',
  ADD COLUMN size_tier             text CHECK (size_tier IN ('individual','micro','aboveScale','over100m','over1bn','over2bn','over10bn')),
  ADD COLUMN operating_status      text NOT NULL DEFAULT 'normal'
    CHECK (operating_status IN ('normal','suspended','partlySuspended','closed','movedAway','bankrupt','zombie')),
  ADD COLUMN operating_status_note text,
  ADD COLUMN parent_id             uuid REFERENCES company (id);
CREATE INDEX company_parent ON company (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE company_risk (
  id           uuid PRIMARY KEY,
  company_id   uuid NOT NULL REFERENCES company (id),
  kind         text NOT NULL CHECK (kind IN ('dishonest','enforced','abnormal','falseCentral','other')),
  source       text NOT NULL,
  noted_on     date NOT NULL,
  note         text,
  cleared_on   date,
  cleared_note text,
  created_by   uuid REFERENCES user_account (id),
  created_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX company_risk_company ON company_risk (company_id);

-- Phone, wechat and mail are sealed by the application (AES-256-GCM). Beside each phone stand two keyed hashes: of the
-- whole number, to know it again, and of its last four digits, to search by them.
ALTER TABLE contact
  ADD COLUMN phone_sealed         text,
  ADD COLUMN phone_shown          text,
  ADD COLUMN phone_blind          bytea,
  ADD COLUMN phone_last_four      bytea,
  ADD COLUMN wechat_sealed        text,
  ADD COLUMN wechat_shown         text,
  ADD COLUMN email_sealed         text,
  ADD COLUMN email_shown          text,
  ADD COLUMN native_place         text,
  ADD COLUMN level                text CHECK (level IN ('decision','execution','intermediary')),
  ADD COLUMN basis                text CHECK (basis IN ('cardExchange','publicSource','consent','duty')),
  ADD COLUMN basis_on             date,
  ADD COLUMN source               text,
  ADD COLUMN consent_withdrawn_on date,
  ADD COLUMN updated_at           timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN version              integer NOT NULL DEFAULT 1;
CREATE INDEX contact_phone ON contact (phone_blind) WHERE phone_blind IS NOT NULL;
CREATE INDEX contact_last_four ON contact (phone_last_four) WHERE phone_last_four IS NOT NULL;
-- The plain column stays until the application has sealed what an older version wrote; it empties it at its first start.
