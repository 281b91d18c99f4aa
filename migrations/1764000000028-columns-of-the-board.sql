-- A column of the board in the orders that it has beside the day of entry: without these the database reads and sorts every
-- deal of the stage, some ten thousand in a county of a city with a million.
CREATE INDEX deal_stage_progress ON deal (organisation_id, stage, status, last_progress_on DESC, id DESC);
CREATE INDEX deal_stage_investment ON deal (organisation_id, stage, status, COALESCE(total_investment, -1) DESC, id DESC);
