import sql, { type Sql } from 'sql-template-tag';
import type { CohortStep } from '../domain/cohort-rates.js';

/** The deal `d` and its phases: what happens to a part happens to the whole. A value, so that tables are entered by their index. */
const family = sql`ANY (ARRAY(SELECT d.id UNION ALL SELECT part.id FROM deal part WHERE part.parent_id = d.id AND part.relation = 'phase'))`;
const entered = (stage: string): Sql => sql`EXISTS (SELECT 1 FROM stage_entry e WHERE e.deal_id = d.id AND e.stage = ${stage})`;
const reached = (kind: string): Sql => sql`EXISTS (SELECT 1 FROM milestone m WHERE m.deal_id = ${family} AND m.kind = ${kind})`;

/**
 * Did the whole `d` come so far? Registered by the milestone of the company's registration, landed by a supply of land or a
 * lease (or once work began), the rest by the counted entries of the stages. The one rule behind the rates of a cohort and
 * the list behind each of them.
 */
export const cameTo: Readonly<Record<CohortStep, Sql>> = {
  registered: reached('registration'),
  landed: sql`(${entered('land')} OR ${entered('construction')} OR ${reached('plantLease')}
    OR EXISTS (SELECT 1 FROM land_supply s WHERE s.deal_id = ${family}))`,
  commenced: entered('construction'),
  produced: entered('production'),
};

/**
 * The sums of a `Cohort` over rows `d` of wholes that were signed together.
 * Expansions and second attractions are wholes of their own, and bring their increment only.
 */
export const cohortSums = sql`
  count(*)::integer AS signed,
  (count(*) FILTER (WHERE ${cameTo.registered}))::integer AS registered,
  (count(*) FILTER (WHERE ${cameTo.landed}))::integer AS landed,
  (count(*) FILTER (WHERE ${cameTo.commenced}))::integer AS commenced,
  (count(*) FILTER (WHERE ${cameTo.produced}))::integer AS produced,
  coalesce(sum(d.contracted_inward), 0)::numeric(20, 2)::text AS "contractedInward",
  coalesce(sum((SELECT sum(u.recognised_amount) FROM fund_arrival u WHERE u.deal_id = ${family} AND u.state = 'recognised')), 0)::numeric(20, 2)::text AS "fundsInPlace"`;
