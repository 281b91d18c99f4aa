import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { ApiError } from '../../../kernel/errors.js';
import { organisationsWithin, underOrganisation } from '../../../platform/access/index.js';
import { columns, containing, type ListSpec } from '../../../platform/database/index.js';
import { found } from '../../../platform/search/index.js';
import type { DealKind, DealNature, DealRelation } from '../domain/codes.js';
import type { CohortStep } from '../domain/cohort-rates.js';
import type { LeadStep } from '../domain/lead-clocks.js';
import type { Light } from '../domain/lights.js';
import { MASKED_FROM } from '../domain/secrecy.js';
import type { DealStatus, Stage } from '../domain/stages.js';
import { cameTo } from './cohort.sql.js';
import { Deal } from './deal.entity.js';
import { countsByItself, dealScope, knowsDeal, openTo } from './deal.scope.js';
import { enteredWithin, type Entered } from './entered.sql.js';
import { firstEnteredIn } from './first-entry.sql.js';
import { hasOverdueStep, nextStepIs } from './lead-clock.sql.js';
import { signedAt } from './signed-at.sql.js';

/** What deals can be filtered by; amounts in yuan. */
export interface DealFilter {
  search?: string | null;
  stage?: Stage | null;
  stages?: Stage[] | null;
  status?: DealStatus | null;
  /** Any of these. */
  statuses?: DealStatus[] | null;
  kind?: DealKind | null;
  companyId?: string | null;
  organisationId?: string | null;
  officerId?: string | null;
  visitId?: string | null;
  mine?: boolean | null;
  minInvestment?: string | null;
  counted?: boolean | null;
  light?: Light | null;
  lights?: Light[] | null;
  signedIn?: number | null;
  frameworkIn?: number | null;
  commencedIn?: number | null;
  leadStep?: LeadStep | null;
  leadOverdue?: boolean | null;
  chain?: string | null;
  /** Deals of no chain. */
  withoutChain?: boolean | null;
  tag?: string | null;
  /** Null: both. */
  archived?: boolean | null;
  relation?: DealRelation | null;
  nature?: DealNature | null;
  /** A rule whose light is lit. */
  rule?: string | null;
  nextFollowUpTo?: string | null;
  lastProgressTo?: string | null;
  parentId?: string | null;
  /** First counted entry into this stage, from `enteredFrom` to `enteredTo` where they are given. */
  enteredStage?: Stage | null;
  enteredFrom?: string | null;
  enteredTo?: string | null;
  /** Deals signed at this event. */
  signingEventId?: string | null;
  /** Deals that came so far, as the rates of what was signed count it. */
  cameTo?: CohortStep | null;
}

/** The same as the list declares it: what only makes sense together is one filter. */
export type DealListFilter = Omit<DealFilter, 'enteredStage' | 'enteredFrom' | 'enteredTo'> & { entered?: Entered | null };

/**
 * The filter of a request as the list takes it.
 * @throws ApiError BAD_USER_INPUT REQUIRED for days of entry without a stage
 */
export function listFilterOf({ enteredStage, enteredFrom, enteredTo, ...filter }: DealFilter): DealListFilter {
  if (enteredStage) return { ...filter, entered: { stage: enteredStage, from: enteredFrom ?? null, to: enteredTo ?? null } };
  if (enteredFrom || enteredTo) throw new ApiError('BAD_USER_INPUT', [{ code: 'REQUIRED', field: ['filter', 'enteredStage'] }]);
  return filter;
}

export const DEAL_SORTS = ['registeredOn', 'name', 'totalInvestment', 'stageEnteredOn', 'lastProgressOn', 'updatedAt', 'nextFollowUpOn'] as const;
export type DealSortField = (typeof DEAL_SORTS)[number];

/** The list of deals on a day, which lights depend on. A company's name is one hop away; an organisation stands for all below it. */
export const dealList = (today: string): ListSpec<DealListFilter, DealSortField> => ({
  select: columns(Deal, 'd'),
  from: sql`deal d`,
  id: 'd.id',
  scope: (actor) => dealScope('d', actor, 'deal.read'),
  homes: {
    table: 'deal', alias: 'd', column: 'organisation_id', reached: (actor) => organisationsWithin(actor, 'deal.read'), scope: (actor) => openTo('d', actor, 'deal.read'),
    plainFilters: ['stage', 'stages', 'status', 'statuses', 'kind', 'minInvestment', 'counted', 'light', 'lights', 'chain', 'withoutChain', 'archived', 'relation', 'nature', 'nextFollowUpTo', 'lastProgressTo'],
  },
  filters: {
    search: (text, actor) => sql`(${found('deal', sql`d.id`, text, 'names')} OR ${sensitiveNamed(text, actor)}
      OR (${found('company', sql`d.company_id`, text, 'names')} AND ${knowsDeal('d', actor)}))`,
    stage: (stage) => sql`d.stage = ${stage}`,
    // One by equality: only so does an index that leads with the stage give its rows in the order of the list.
    stages: (stages) => (stages.length === 1 ? sql`d.stage = ${stages[0]}` : sql`d.stage = ANY (${stages}::text[])`),
    status: (status) => sql`d.status = ${status}`,
    statuses: (statuses) => (statuses.length === 1 ? sql`d.status = ${statuses[0]}` : sql`d.status = ANY (${statuses}::text[])`),
    kind: (kind) => sql`d.kind = ${kind}`,
    companyId: (id, actor) => sql`(d.company_id = ${id} AND ${knowsDeal('d', actor)})`,
    organisationId: (id) => underOrganisation('d.organisation_id', id),
    officerId: (id) => sql`d.officer_id = ${id}`,
    // Leads of a record that was joined to the visit are the visit's own.
    visitId: (id, actor) => sql`(d.visit_id IN (SELECT v.id FROM visit v WHERE v.id = ${id} OR v.joined_into = ${id}) AND ${knowsDeal('d', actor)})`,
    mine: (mine, actor) => (mine ? sql`d.officer_id = ${actor.id}` : sql`true`),
    minInvestment: (yuan) => sql`d.total_investment >= ${yuan}::numeric`,
    counted: (counted) => (counted ? countsByItself : sql`true`),
    light: (light) => sql`d.light = ${light}`,
    lights: (lights) => sql`d.light = ANY (${lights}::text[])`,
    signedIn: (year) => firstEnteredIn('contract', year),
    frameworkIn: (year) => firstEnteredIn('framework', year),
    commencedIn: (year) => firstEnteredIn('construction', year),
    leadStep: (step) => nextStepIs(step),
    leadOverdue: (overdue) => (overdue ? hasOverdueStep(today) : sql`true`),
    chain: (chain) => sql`d.chain = ${chain}`,
    withoutChain: (without) => (without ? sql`d.chain IS NULL` : sql`true`),
    tag: (tag, actor) => sql`(d.tags @> ARRAY[${tag}]::text[] AND ${knowsDeal('d', actor)})`,
    archived: (archived) => (archived ? sql`d.archived_at IS NOT NULL` : sql`d.archived_at IS NULL`),
    relation: (relation) => sql`d.relation = ${relation}`,
    nature: (nature) => sql`d.nature = ${nature}`,
    rule: (rule) => sql`EXISTS (SELECT 1 FROM deal_light lit WHERE lit.deal_id = d.id AND lit.rule = ${rule} AND lit.light <> 'paused')`,
    nextFollowUpTo: (day) => sql`d.next_follow_up_on <= ${day}::date`,
    lastProgressTo: (day) => sql`d.last_progress_on <= ${day}::date`,
    parentId: (id) => sql`d.parent_id = ${id}`,
    entered: (entered) => enteredWithin(entered),
    signingEventId: (id) => signedAt(id),
    cameTo: (step) => cameTo[step],
  },
  sorts: {
    registeredOn: { expression: 'd.registered_on', type: 'date' },
    // Sensitive deals stand under their code name, whoever looks: the place in the list would tell a stranger the name.
    name: { expression: `CASE WHEN d.secrecy >= ${MASKED_FROM} THEN d.code_name ELSE d.name END`, type: 'text' },
    // Deals without an amount come after all others, largest first, and need a value to page by.
    totalInvestment: { expression: 'COALESCE(d.total_investment, -1)', type: 'numeric' },
    stageEnteredOn: { expression: 'd.stage_entered_on', type: 'date' },
    lastProgressOn: { expression: 'd.last_progress_on', type: 'date' },
    updatedAt: { expression: 'd.updated_at', type: 'timestamptz' },
    // Deals that nobody has planned to take up again come after all others, the soonest first: the last day that there is.
    nextFollowUpOn: { expression: "COALESCE(d.next_follow_up_on, '2200-12-31')", type: 'date' },
  },
  defaultSort: { by: 'registeredOn', direction: 'desc' },
});

/** Sensitive deals are indexed under their code names; who knows them finds them by name all the same. */
const sensitiveNamed = (text: string, actor: Actor): Sql => sql`d.id IN (
  SELECT kept.id FROM deal kept WHERE kept.secrecy >= ${MASKED_FROM} AND kept.name ILIKE ${containing(text.trim())} AND ${knowsDeal('kept', actor)})`;
