-- Lead and deal are one record in one pipeline. Amounts are yuan, areas square metres.
CREATE TABLE deal (
  id                     uuid PRIMARY KEY,
  organisation_id        uuid NOT NULL REFERENCES organisation (id),
  jurisdiction_id        uuid NOT NULL REFERENCES organisation (id),
  number                 text NOT NULL,
  name                   text NOT NULL,
  code_name              text NOT NULL,
  kind                   text NOT NULL DEFAULT 'industry' CHECK (kind IN ('industry','infrastructure','commercial','carrier','facility')),
  content                text,
  stage                  text NOT NULL CHECK (stage IN ('lead','talks','review','framework','contract','land','construction','completion','production','capacity')),
  stage_entered_on       date NOT NULL,
  status                 text NOT NULL DEFAULT 'active' CHECK (status IN ('active','suspended','lost','terminated','transferred')),
  status_on              date,
  reason_code            text,
  status_note            text,
  lost_to                text,
  company_id             uuid REFERENCES company (id),
  officer_id             uuid REFERENCES user_account (id),
  source                 text NOT NULL,
  visit_id               uuid,
  industry_code          text,
  total_investment       numeric(18,2) CHECK (total_investment >= 0),
  total_investment_bound text NOT NULL DEFAULT 'exact' CHECK (total_investment_bound IN ('exact','about','atLeast','atMost')),
  fixed_asset_investment numeric(18,2) CHECK (fixed_asset_investment >= 0),
  land_need              numeric(16,2) CHECK (land_need > 0),
  registered_on          date NOT NULL,
  assessed_on            date,
  assessment             text,
  proposal_on            date,
  due_diligence          text,
  parent_id              uuid REFERENCES deal (id),
  phase_name             text,
  created_by             uuid REFERENCES user_account (id),
  created_at             timestamptz NOT NULL DEFAULT now(),
  updated_at             timestamptz NOT NULL DEFAULT now(),
  version                integer NOT NULL DEFAULT 1,
  CONSTRAINT deal_number_once UNIQUE (jurisdiction_id, number)
);
-- Read off the declared filters and sorts of the list (src/modules/deals/data/deal.list.ts).
CREATE INDEX deal_registered ON deal (organisation_id, registered_on DESC, id DESC);
CREATE INDEX deal_stage ON deal (organisation_id, stage, status);
CREATE INDEX deal_updated ON deal (updated_at DESC, id DESC);
CREATE INDEX deal_investment ON deal (COALESCE(total_investment, -1) DESC, id DESC);
CREATE INDEX deal_company ON deal (company_id);
CREATE INDEX deal_officer ON deal (officer_id, status);
CREATE INDEX deal_parent ON deal (parent_id);
CREATE INDEX deal_visit ON deal (visit_id);

-- Every move, and every change of status, with its date in the field: indicators are computed from here.
CREATE TABLE stage_log (
  id          uuid PRIMARY KEY,
  deal_id     uuid NOT NULL REFERENCES deal (id),
  from_stage  text,
  to_stage    text NOT NULL,
  from_status text,
  to_status   text NOT NULL,
  entered_on  date NOT NULL,
  at          timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor_id    uuid,
  actor_name  text NOT NULL,
  reason      text,
  reason_code text,
  -- true: a privileged override; unmet then holds the codes of what was missing.
  overridden  boolean NOT NULL DEFAULT false,
  unmet       jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX stage_log_deal ON stage_log (deal_id, at);
CREATE INDEX stage_log_entered ON stage_log (to_stage, entered_on);
CREATE TRIGGER stage_log_append_only BEFORE UPDATE OR DELETE ON stage_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
