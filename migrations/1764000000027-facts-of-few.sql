-- The facts of a few deals. The view `deal_facts` joins so many tables that planning it takes longer than reading it, and
-- every verb on a deal reads it: here each session plans it once. The plan is made for some ten deals; many at a time are
-- asked of the view.
CREATE FUNCTION deal_facts_of(deals uuid[]) RETURNS SETOF deal_facts LANGUAGE plpgsql STABLE ROWS 10 SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN QUERY SELECT f.* FROM deal_facts f WHERE f.deal_id = ANY (deals);
END $$;
