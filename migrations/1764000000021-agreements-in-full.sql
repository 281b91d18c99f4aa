-- 签约活动: deals signed on one day in one hall.
CREATE TABLE signing_event (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  name            text NOT NULL,
  held_on         date NOT NULL,
  level           text NOT NULL CHECK (level IN ('province','city','county','park')),
  venue           text,
  note            text,
  created_by      uuid REFERENCES user_account (id),
  created_at      timestamptz NOT NULL DEFAULT now(),
  version         integer NOT NULL DEFAULT 1
);
CREATE INDEX signing_event_held ON signing_event (organisation_id, held_on DESC, id DESC);

ALTER TABLE agreement DROP CONSTRAINT agreement_kind_check;
ALTER TABLE agreement
  ADD CONSTRAINT agreement_kind_check CHECK (kind IN ('intent','framework','contract','supplement','termination')),
  ADD COLUMN effective_on      date,
  -- What a supplement adds to and a termination ends.
  ADD COLUMN parent_id         uuid REFERENCES agreement (id),
  ADD COLUMN signing_event_id  uuid REFERENCES signing_event (id),
  ADD COLUMN registration_due_on date,
  ADD COLUMN legal_review_on   date,
  -- 公平竞争审查: its result beside the text in fair_competition_review.
  ADD COLUMN fair_competition_result text CHECK (fair_competition_result IN ('compliant','exempt','violating')),
  ADD COLUMN fair_competition_number text,
  ADD COLUMN fair_competition_on     date,
  ADD COLUMN breach_terms      text,
  ADD COLUMN deposit           numeric(18,2) CHECK (deposit >= 0),
  ADD COLUMN deposit_due_on    date,
  ADD COLUMN deposit_paid_on   date,
  ADD COLUMN updated_at        timestamptz NOT NULL DEFAULT now(),
  ADD CONSTRAINT agreement_parent CHECK ((kind IN ('supplement','termination')) = (parent_id IS NOT NULL));
CREATE INDEX agreement_parent_id ON agreement (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX agreement_event ON agreement (signing_event_id) WHERE signing_event_id IS NOT NULL;
-- 合同引资额 of the deal in this agreement.
ALTER TABLE agreement_deal ADD COLUMN inward_amount numeric(18,2) CHECK (inward_amount >= 0),
  -- A supplement that leaves the amount as it was says nought.
  ADD CONSTRAINT agreement_inward_within CHECK (inward_amount IS NULL OR amount = 0 OR inward_amount <= amount);
-- A supplement or a termination may name a deal without a new amount.
ALTER TABLE agreement_deal DROP CONSTRAINT agreement_deal_amount_check;
ALTER TABLE agreement_deal ADD CONSTRAINT agreement_deal_amount_check CHECK (amount >= 0);

CREATE TABLE agreement_party (
  id           uuid PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES agreement (id),
  side         text NOT NULL CHECK (side IN ('government','investor','guarantor')),
  name         text NOT NULL,
  company_id   uuid REFERENCES company (id),
  place        integer NOT NULL
);
CREATE INDEX agreement_party_agreement ON agreement_party (agreement_id);
CREATE INDEX agreement_party_company ON agreement_party (company_id) WHERE company_id IS NOT NULL;
CREATE TABLE agreement_file (
  agreement_id uuid NOT NULL REFERENCES agreement (id),
  file_id      uuid NOT NULL REFERENCES stored_file (id),
  place        integer NOT NULL DEFAULT 0,
  PRIMARY KEY (agreement_id, file_id)
);
CREATE INDEX agreement_file_file ON agreement_file (file_id);
-- 投资方承诺: what, how much, until when.
CREATE TABLE commitment (
  id           uuid PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES agreement (id),
  deal_id      uuid NOT NULL REFERENCES deal (id),
  indicator    text NOT NULL CHECK (indicator IN ('investment','fixedAssets','output','tax','jobs','investPerMu','taxPerMu','other')),
  content      text NOT NULL,
  value        numeric(18,2) CHECK (value >= 0),
  -- In the order in which they were written down.
  place        integer NOT NULL DEFAULT 0,
  due_on       date NOT NULL,
  met_on       date,
  note         text,
  version      integer NOT NULL DEFAULT 1
);
CREATE INDEX commitment_agreement ON commitment (agreement_id);
CREATE INDEX commitment_deal ON commitment (deal_id, due_on);
-- 政府承诺, each with its own fair-competition review (公平竞争审查条例, in force since 2024-08-01).
CREATE TABLE promise (
  id                uuid PRIMARY KEY,
  agreement_id      uuid NOT NULL REFERENCES agreement (id),
  deal_id           uuid NOT NULL REFERENCES deal (id),
  content           text NOT NULL,
  favour            text NOT NULL CHECK (favour IN ('none','taxFavour','fiscalAward','landPrice','rent','energyPrice','other')),
  -- true: for this investor alone, not for all that meet published conditions.
  selective         boolean NOT NULL DEFAULT false,
  basis             text,
  organisation_id   uuid NOT NULL REFERENCES organisation (id),
  place             integer NOT NULL DEFAULT 0,
  due_on            date NOT NULL,
  state             text NOT NULL DEFAULT 'open' CHECK (state IN ('open','kept','notKept')),
  settled_on        date,
  note              text,
  review_result     text CHECK (review_result IN ('compliant','exempt','violating')),
  review_number     text,
  review_on         date,
  version           integer NOT NULL DEFAULT 1,
  CHECK ((state = 'open') = (settled_on IS NULL))
);
CREATE INDEX promise_agreement ON promise (agreement_id);
CREATE INDEX promise_deal ON promise (deal_id, due_on) WHERE state = 'open';
CREATE INDEX promise_organisation ON promise (organisation_id, due_on) WHERE state = 'open';

-- What an agreement says of a deal today: what the newest supplement that names the deal says anew takes the place of what
-- was agreed first. An agreement that was terminated covers nothing any more.
CREATE VIEW agreement_terms AS
SELECT ad.deal_id, a.id AS agreement_id, a.kind, a.signed_on, a.legal_review,
       -- What the fair-competition review came to, in words or as a result; one that found a violation opens no gate.
       CASE WHEN a.fair_competition_result IS DISTINCT FROM 'violating' THEN COALESCE(a.fair_competition_review, a.fair_competition_result) END AS fair_competition_review,
       COALESCE(anew.amount, ad.amount) AS amount,
       COALESCE(anew.expires_on, a.expires_on) AS expires_on,
       COALESCE(anew.agreed_start_on, a.agreed_start_on) AS agreed_start_on,
       COALESCE(anew.agreed_completion_on, a.agreed_completion_on) AS agreed_completion_on,
       COALESCE(anew.agreed_production_on, a.agreed_production_on) AS agreed_production_on,
       COALESCE(anew.registration_due_on, a.registration_due_on, a.signed_on + 30) AS registration_due_on
FROM agreement_deal ad
JOIN agreement a ON a.id = ad.agreement_id AND a.kind IN ('intent','framework','contract')
LEFT JOIN LATERAL (
  SELECT (array_agg(xd.amount ORDER BY x.signed_on DESC, x.id DESC) FILTER (WHERE xd.amount > 0))[1] AS amount,
         (array_agg(x.expires_on ORDER BY x.signed_on DESC, x.id DESC) FILTER (WHERE x.expires_on IS NOT NULL))[1] AS expires_on,
         (array_agg(x.agreed_start_on ORDER BY x.signed_on DESC, x.id DESC) FILTER (WHERE x.agreed_start_on IS NOT NULL))[1] AS agreed_start_on,
         (array_agg(x.agreed_completion_on ORDER BY x.signed_on DESC, x.id DESC) FILTER (WHERE x.agreed_completion_on IS NOT NULL))[1] AS agreed_completion_on,
         (array_agg(x.agreed_production_on ORDER BY x.signed_on DESC, x.id DESC) FILTER (WHERE x.agreed_production_on IS NOT NULL))[1] AS agreed_production_on,
         (array_agg(x.registration_due_on ORDER BY x.signed_on DESC, x.id DESC) FILTER (WHERE x.registration_due_on IS NOT NULL))[1] AS registration_due_on
  FROM agreement x JOIN agreement_deal xd ON xd.agreement_id = x.id AND xd.deal_id = ad.deal_id
  WHERE x.parent_id = a.id AND x.kind = 'supplement'
) anew ON true
WHERE NOT EXISTS (SELECT 1 FROM agreement t WHERE t.parent_id = a.id AND t.kind = 'termination');

-- 到位资金: reported → checked by the park → recognised by the bureau, or sent back.
CREATE TABLE fund_arrival (
  id                uuid PRIMARY KEY,
  deal_id           uuid NOT NULL REFERENCES deal (id),
  -- The first of the month.
  period            date NOT NULL CHECK (date_trunc('month', period) = period),
  amount            numeric(18,2) NOT NULL CHECK (amount > 0),
  kind              text NOT NULL CHECK (kind IN ('fixedAssets','registeredCapital','landPayment','equipment','workingCapital')),
  origin            text NOT NULL CHECK (origin IN ('overseas','otherProvince','otherCity','otherCounty','local')),
  evidence_kind     text NOT NULL CHECK (evidence_kind IN ('bankSlip','capitalVerification','invoice','paymentVoucher','landReceipt','taxReceipt','equipmentContract','statistics')),
  state             text NOT NULL DEFAULT 'reported' CHECK (state IN ('reported','checked','recognised','returned')),
  note              text,
  reported_by       text NOT NULL,
  reported_on       date NOT NULL,
  checked_by        text,
  checked_on        date,
  recognised_amount numeric(18,2) CHECK (recognised_amount >= 0),
  recognised_by     text,
  recognised_on     date,
  returned_reason   text,
  -- Who reported it, the last time: nobody passes on his own report.
  created_by        uuid REFERENCES user_account (id),
  created_at        timestamptz NOT NULL DEFAULT now(),
  version           integer NOT NULL DEFAULT 1,
  CHECK (recognised_amount <= amount),
  CHECK ((state = 'recognised') = (recognised_amount IS NOT NULL))
);
CREATE INDEX fund_arrival_deal ON fund_arrival (deal_id, period DESC);
CREATE INDEX fund_arrival_period ON fund_arrival (period DESC, id DESC);
CREATE INDEX fund_arrival_recognised ON fund_arrival (recognised_on) WHERE state = 'recognised';
CREATE TABLE fund_arrival_file (
  fund_arrival_id uuid NOT NULL REFERENCES fund_arrival (id),
  file_id         uuid NOT NULL REFERENCES stored_file (id),
  place           integer NOT NULL DEFAULT 0,
  PRIMARY KEY (fund_arrival_id, file_id)
);
CREATE INDEX fund_arrival_file_file ON fund_arrival_file (file_id);
