import sql from 'sql-template-tag';
import { columns, type ListSpec } from '../../../platform/database/index.js';
import { found } from '../../../platform/search/index.js';
import type { DealKind } from '../domain/codes.js';
import type { LeadStep } from '../domain/lead-clocks.js';
import type { Light } from '../domain/lights.js';
import type { DealStatus, Stage } from '../domain/stages.js';
import { Deal } from './deal.entity.js';
import { countsByItself, dealScope } from './deal.scope.js';
import { firstEnteredIn } from './first-entry.sql.js';
import { hasOverdueStep, nextStepIs } from './lead-clock.sql.js';
import { lightSql } from './light.sql.js';

/** What deals can be filtered by; amounts in yuan. */
export interface DealFilter {
  search?: string | null;
  stage?: Stage | null;
  stages?: Stage[] | null;
  status?: DealStatus | null;
  kind?: DealKind | null;
  companyId?: string | null;
  organisationId?: string | null;
  officerId?: string | null;
  visitId?: string | null;
  mine?: boolean | null;
  minInvestment?: string | null;
  counted?: boolean | null;
  light?: Light | null;
  signedIn?: number | null;
  frameworkIn?: number | null;
  commencedIn?: number | null;
  leadStep?: LeadStep | null;
  leadOverdue?: boolean | null;
}

export const DEAL_SORTS = ['registeredOn', 'name', 'totalInvestment', 'stageEnteredOn', 'lastProgressOn', 'updatedAt'] as const;
export type DealSortField = (typeof DEAL_SORTS)[number];

/** The list of deals on a day, which lights depend on. A company's name is one hop away; an organisation stands for all below it. */
export const dealList = (today: string): ListSpec<DealFilter, DealSortField> => ({
  select: columns(Deal, 'd'),
  from: sql`deal d`,
  id: 'd.id',
  scope: (actor) => dealScope('d', actor, 'deal.read'),
  filters: {
    search: (text) => sql`(${found('deal', sql`d.id`, text, 'names')} OR ${found('company', sql`d.company_id`, text, 'names')})`,
    stage: (stage) => sql`d.stage = ${stage}`,
    stages: (stages) => sql`d.stage = ANY (${stages}::text[])`,
    status: (status) => sql`d.status = ${status}`,
    kind: (kind) => sql`d.kind = ${kind}`,
    companyId: (id) => sql`d.company_id = ${id}`,
    organisationId: (id) => sql`d.organisation_id IN (
      SELECT below.id FROM organisation root JOIN organisation below ON starts_with(below.path, root.path) WHERE root.id = ${id})`,
    officerId: (id) => sql`d.officer_id = ${id}`,
    // Leads of a record that was joined to the visit are the visit's own.
    visitId: (id) => sql`d.visit_id IN (SELECT v.id FROM visit v WHERE v.id = ${id} OR v.joined_into = ${id})`,
    mine: (mine, actor) => (mine ? sql`d.officer_id = ${actor.id}` : sql`true`),
    minInvestment: (yuan) => sql`d.total_investment >= ${yuan}::numeric`,
    counted: (counted) => (counted ? countsByItself : sql`true`),
    light: (light) => sql`${lightSql(today)} = ${light}`,
    signedIn: (year) => firstEnteredIn('contract', year),
    frameworkIn: (year) => firstEnteredIn('framework', year),
    commencedIn: (year) => firstEnteredIn('construction', year),
    leadStep: (step) => nextStepIs(step),
    leadOverdue: (overdue) => (overdue ? hasOverdueStep(today) : sql`true`),
  },
  sorts: {
    registeredOn: { expression: 'd.registered_on', type: 'date' },
    name: { expression: 'd.name', type: 'text' },
    // Deals without an amount come after all others, largest first, and need a value to page by.
    totalInvestment: { expression: 'COALESCE(d.total_investment, -1)', type: 'numeric' },
    stageEnteredOn: { expression: 'd.stage_entered_on', type: 'date' },
    lastProgressOn: { expression: 'd.last_progress_on', type: 'date' },
    updatedAt: { expression: 'd.updated_at', type: 'timestamptz' },
  },
  defaultSort: { by: 'registeredOn', direction: 'desc' },
});
