CREATE TABLE parcel (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  jurisdiction_id uuid NOT NULL REFERENCES organisation (id),
  number          text NOT NULL,
  location        text,
  area            numeric(16,2) NOT NULL CHECK (area > 0),
  supplied_area   numeric(16,2) NOT NULL DEFAULT 0 CHECK (supplied_area >= 0),
  planned_use     text,
  state           text NOT NULL DEFAULT 'reserve' CHECK (state IN ('reserve','approved','levelling','offered','idle')),
  standard_land   boolean NOT NULL DEFAULT false,
  note            text,
  created_by      uuid REFERENCES user_account (id),
  created_at      timestamptz NOT NULL DEFAULT now(),
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT parcel_number_once UNIQUE (jurisdiction_id, number),
  CONSTRAINT parcel_not_oversupplied CHECK (supplied_area <= area)
);
CREATE INDEX parcel_organisation ON parcel (organisation_id);
CREATE TABLE land_supply (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  parcel_id       uuid NOT NULL REFERENCES parcel (id),
  deal_id         uuid NOT NULL REFERENCES deal (id),
  area            numeric(16,2) NOT NULL CHECK (area > 0),
  method          text NOT NULL CHECK (method IN ('listing','tender','auction','online','agreement','allocation','lease','leaseThenTransfer','flexibleTerm','transfer','judicialAuction')),
  contract_number text NOT NULL,
  contract_on     date NOT NULL,
  delivery_on     date NOT NULL,
  start_on        date NOT NULL,
  completion_on   date,
  created_by      uuid REFERENCES user_account (id),
  created_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX land_supply_parcel ON land_supply (parcel_id);
CREATE INDEX land_supply_deal ON land_supply (deal_id);

-- Each supply adds to its parcel's sum in the same statement: the row lock makes two people wait for
-- each other, and parcel_not_oversupplied refuses the one that comes too late.
CREATE FUNCTION keep_supplied_area() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE parcel SET supplied_area = supplied_area - OLD.area, version = version + 1 WHERE id = OLD.parcel_id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE parcel SET supplied_area = supplied_area + NEW.area, version = version + 1 WHERE id = NEW.parcel_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER land_supply_keeps_sum AFTER INSERT OR UPDATE OR DELETE ON land_supply
  FOR EACH ROW EXECUTE FUNCTION keep_supplied_area();
