-- The record of a deal in full: who may know it, where it belongs, money, benefit, people; phases, expansion, second attraction.
ALTER TABLE deal
  -- 0 公开 1 内部 2 敏感: strangers see the code name; 3: only the people of the deal see it at all. Not for state secrets.
  ADD COLUMN secrecy            smallint NOT NULL DEFAULT 1 CHECK (secrecy BETWEEN 0 AND 3),
  -- 项目代码 of the national platform: YYYY-RRRRRR-NN-NN-SSSSSS.
  ADD COLUMN project_code       text CHECK (project_code ~ '^[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}$'),
  ADD COLUMN chain              text,
  ADD COLUMN chain_role         text CHECK (chain_role IN ('fill','strengthen','extend','expand')),
  ADD COLUMN nature             text CHECK (nature IN ('newBuild','expansion','technicalUpgrade','relocation','lease')),
  ADD COLUMN fund_origin        text CHECK (fund_origin IN ('overseas','otherProvince','otherCity','otherCounty','local')),
  -- 存量地 增量地 标准厂房: which clock runs from the contract to the site.
  ADD COLUMN site_kind          text CHECK (site_kind IN ('stockLand','newLand','plant')),
  ADD COLUMN contracted_inward  numeric(18,2) CHECK (contracted_inward >= 0),
  ADD COLUMN equipment_investment numeric(18,2) CHECK (equipment_investment >= 0),
  ADD COLUMN plant_need         numeric(16,2) CHECK (plant_need > 0),
  -- 包联领导, a position, never a name.
  ADD COLUMN leader_position    text,
  ADD COLUMN first_contact_organisation_id uuid REFERENCES organisation (id),
  ADD COLUMN liaison_id         uuid REFERENCES user_account (id),
  ADD COLUMN next_follow_up_on  date,
  ADD COLUMN tags               text[] NOT NULL DEFAULT '{}',
  ADD COLUMN archived_at        timestamptz,
  -- What the deal is to its parent: a part of it (phase), or a new deal that grew from it.
  ADD COLUMN relation           text CHECK (relation IN ('phase','expansion','secondAttraction')),
  -- Of an expansion or a second attraction: the land on which it happens.
  ADD COLUMN parcel_id          uuid REFERENCES parcel (id),
  -- Kept by the verbs: total_investment without what its phases account for. Sums add this, so that no yuan is counted twice.
  ADD COLUMN own_investment     numeric(18,2) CHECK (own_investment >= 0),
  ADD COLUMN own_inward         numeric(18,2) CHECK (own_inward >= 0),
  -- Kept by DealStanding in the transaction of the verb, and by the nightly job: never part of `version`.
  ADD COLUMN light              text NOT NULL DEFAULT 'green' CHECK (light IN ('green','yellow','red','grey')),
  ADD COLUMN last_progress_on   date;

UPDATE deal SET relation = CASE WHEN parent_id IS NULL THEN NULL WHEN source = 'expansion' THEN 'expansion'
                                WHEN source = 'secondAttraction' THEN 'secondAttraction' ELSE 'phase' END;
UPDATE deal d SET own_investment = GREATEST(0, d.total_investment - COALESCE((
  SELECT sum(p.total_investment) FROM deal p WHERE p.parent_id = d.id AND p.relation = 'phase' AND p.status IN ('active','suspended')), 0));
UPDATE deal SET last_progress_on = GREATEST(registered_on, stage_entered_on);
ALTER TABLE deal ALTER COLUMN last_progress_on SET NOT NULL,
  ADD CONSTRAINT deal_relation_has_parent CHECK ((relation IS NULL) OR (parent_id IS NOT NULL));

-- Read off the declared filters and sorts of the list (src/modules/deals/data/deal.list.ts).
DROP INDEX deal_registered; DROP INDEX deal_stage; DROP INDEX deal_updated; DROP INDEX deal_investment;
CREATE INDEX deal_registered ON deal (organisation_id, registered_on DESC, id DESC);
CREATE INDEX deal_stage_entered ON deal (organisation_id, stage, status, stage_entered_on DESC, id DESC);
CREATE INDEX deal_last_progress ON deal (organisation_id, last_progress_on DESC, id DESC);
CREATE INDEX deal_updated ON deal (organisation_id, updated_at DESC, id DESC);
CREATE INDEX deal_investment ON deal (organisation_id, COALESCE(total_investment, -1) DESC, id DESC);
-- A column of the board in its other orders: without these every deal of the stage is read and sorted, some ten thousand in
-- a county of a city with a million.
CREATE INDEX deal_stage_progress ON deal (organisation_id, stage, status, last_progress_on DESC, id DESC);
CREATE INDEX deal_stage_investment ON deal (organisation_id, stage, status, COALESCE(total_investment, -1) DESC, id DESC);
-- The few that the running counts leave out, because only their own people may count them.
CREATE INDEX deal_hidden ON deal (organisation_id) WHERE secrecy = 3;
CREATE INDEX deal_lit ON deal (organisation_id, light, status);
CREATE INDEX deal_follow_up ON deal (officer_id, next_follow_up_on) WHERE archived_at IS NULL;
CREATE INDEX deal_chain ON deal (organisation_id, chain) WHERE chain IS NOT NULL;
CREATE INDEX deal_tags ON deal USING gin (tags);
CREATE INDEX deal_next_follow_up ON deal (organisation_id, COALESCE(next_follow_up_on, '2200-12-31'), id);
CREATE INDEX deal_code_name ON deal (jurisdiction_id, code_name);
-- The few that not everybody may know.
CREATE INDEX deal_sensitive ON deal (secrecy) WHERE secrecy >= 2;

-- 服务专班 and whoever else is on the named list of a deal.
CREATE TABLE deal_member (
  deal_id uuid NOT NULL REFERENCES deal (id),
  user_id uuid NOT NULL REFERENCES user_account (id),
  duty    text,
  PRIMARY KEY (deal_id, user_id)
);
CREATE INDEX deal_member_user ON deal_member (user_id);

-- 效益: what was promised (for a year after production, or the year of full capacity) and what came.
CREATE TABLE deal_benefit (
  deal_id   uuid NOT NULL REFERENCES deal (id),
  indicator text NOT NULL CHECK (indicator IN ('output','revenue','tax','jobs','energy','researchShare')),
  kind      text NOT NULL CHECK (kind IN ('promised','actual')),
  year      integer NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  -- Yuan, people, tonnes of standard coal, or per cent of revenue.
  value     numeric(18,2) NOT NULL CHECK (value >= 0),
  PRIMARY KEY (deal_id, indicator, kind, year)
);

-- The log tells also what is no move: a new investor, the contract signed anew with it, a slip of the hand taken back.
ALTER TABLE stage_log
  ADD COLUMN event  text NOT NULL DEFAULT 'move' CHECK (event IN ('move','status','investorChanged','signedAnew','undone','corrected')),
  -- Of 'undone': the entry that no longer counts. Of 'corrected': the entry whose day this one puts right.
  ADD COLUMN undoes uuid REFERENCES stage_log (id),
  -- Of a whole that was carried along by the move of a phase: that move. Both are taken back together.
  ADD COLUMN caused_by uuid REFERENCES stage_log (id);
-- A change of status is no entry into a stage, and was never one.
ALTER TABLE stage_log DISABLE TRIGGER stage_log_append_only;
UPDATE stage_log SET event = 'status' WHERE from_stage = to_stage;
ALTER TABLE stage_log ENABLE TRIGGER stage_log_append_only;

-- Which move ended or started a step of a lead: taken back with it.
ALTER TABLE lead_clock
  ADD COLUMN ended_by   uuid REFERENCES stage_log (id),
  ADD COLUMN started_by uuid REFERENCES stage_log (id);
CREATE INDEX lead_clock_ended_by ON lead_clock (ended_by) WHERE ended_by IS NOT NULL;
CREATE INDEX lead_clock_started_by ON lead_clock (started_by) WHERE started_by IS NOT NULL;

-- The day on which each deal counts as having reached a stage, worked out from the log by domain/counted-entries.ts and
-- rewritten whole whenever the log of its family (a deal and its phases) grows. Indicators read nothing else.
CREATE TABLE stage_entry (
  deal_id    uuid NOT NULL REFERENCES deal (id),
  stage      text NOT NULL,
  entered_on date NOT NULL,
  PRIMARY KEY (deal_id, stage)
);
CREATE INDEX stage_entry_when ON stage_entry (stage, entered_on, deal_id);
INSERT INTO stage_entry (deal_id, stage, entered_on)
SELECT deal_id, to_stage, min(entered_on) FROM stage_log GROUP BY 1, 2;

-- How long deals of a county stay at a stage: refreshed nightly; what the deal page compares with.
CREATE TABLE stage_median (
  jurisdiction_id uuid NOT NULL REFERENCES organisation (id),
  kind            text NOT NULL,
  stage           text NOT NULL,
  days            numeric(8,1) NOT NULL,
  sample          integer NOT NULL,
  PRIMARY KEY (jurisdiction_id, kind, stage)
);

-- Several deals changed at once, with what each was before: undone within 24 hours.
CREATE TABLE bulk_change (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  actor_id        uuid NOT NULL REFERENCES user_account (id),
  change          jsonb NOT NULL,
  changed         integer NOT NULL,
  at              timestamptz NOT NULL DEFAULT now(),
  undone_at       timestamptz
);
CREATE TABLE bulk_change_row (
  bulk_change_id uuid NOT NULL REFERENCES bulk_change (id),
  deal_id        uuid NOT NULL REFERENCES deal (id),
  before         jsonb NOT NULL,
  after          jsonb NOT NULL,
  PRIMARY KEY (bulk_change_id, deal_id)
);
CREATE INDEX bulk_change_actor ON bulk_change (actor_id, at DESC);

-- Who follows a company is told to the whole county; a follower by sensitive deals alone is not told (`openly`).
CREATE OR REPLACE VIEW company_follower AS
SELECT d.company_id, d.organisation_id, d.updated_at::date AS last_on, true AS by_deal, d.secrecy < 2 AS openly FROM deal d WHERE d.company_id IS NOT NULL AND d.status = 'active'
UNION ALL
SELECT vc.company_id, v.organisation_id, v.visited_on, false, true FROM visit v JOIN visit_company vc ON vc.visit_id = v.id
WHERE v.joined_into IS NULL;
