-- 实缴资本, yuan.
ALTER TABLE company ADD COLUMN paid_in_capital numeric(18,2) CHECK (paid_in_capital >= 0);

-- Of a contact: how to address them, the language they like to speak, and what ties them to us (校友, 商会).
ALTER TABLE contact
  ADD COLUMN gender   text CHECK (gender IN ('female','male')),
  ADD COLUMN language text,
  ADD COLUMN ties     text;

-- When a visit ended, on the day on which it was: beside visit_time.
ALTER TABLE visit ADD COLUMN ended_at time, ADD CHECK (ended_at >= visit_time);

-- Deals that a visit was about. A lead that comes from a visit names it itself, in deal.visit_id.
CREATE TABLE visit_deal (
  visit_id uuid NOT NULL REFERENCES visit (id),
  deal_id  uuid NOT NULL REFERENCES deal (id),
  PRIMARY KEY (visit_id, deal_id)
);
CREATE INDEX visit_deal_deal ON visit_deal (deal_id);

-- Merging companies and sweeping files look for these from the other end.
CREATE INDEX visit_contact_contact ON visit_contact (contact_id);
CREATE INDEX visit_file_file ON visit_file (file_id);
CREATE INDEX raised_issue_company ON raised_issue (company_id) WHERE company_id IS NOT NULL;
