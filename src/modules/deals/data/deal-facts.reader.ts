import { Injectable } from '@nestjs/common';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { ApiError } from '../../../kernel/errors.js';
import { Db, keyBy, type Queryable, type Tx } from '../../../platform/database/index.js';
import type { DealFacts } from '../domain/facts.js';
import type { Deal } from './deal.entity.js';

/** Columns of the view `deal_facts`, under the names that the rules use. */
const VIEWED = {
  frameworkSignedOn: 'framework_signed_on', frameworkExpiresOn: 'framework_expires_on', contractSignedOn: 'contract_signed_on', contractAmount: 'contract_amount',
  agreedStartOn: 'agreed_start_on', agreedCompletionOn: 'agreed_completion_on', agreedProductionOn: 'agreed_production_on',
  registrationDueOn: 'registration_due_on', legalReview: 'legal_review', fairCompetitionReview: 'fair_competition_review', landContractOn: 'land_contract_on', landStartOn: 'land_start_on',
  entityRegisteredOn: 'entity_registered_on', filingUntil: 'filing_until', constructionPermitUntil: 'construction_permit_until', landAppliedOn: 'land_applied_on',
  plantLeasedOn: 'plant_leased_on', commencedOn: 'commenced_on', statisticsOn: 'statistics_on', completedOn: 'completed_on', producedOn: 'produced_on', capacityOn: 'capacity_on', measuredYear: 'measured_year', lastProgressOn: 'last_progress_on',
  reviewConclusion: 'review_conclusion', reviewConcludedOn: 'review_concluded_on', fundsRecognised: 'funds_recognised', promiseDueOn: 'promise_due_on',
  progressPercent: 'progress_percent', investedTotal: 'invested_total', reportDueOn: 'report_due_on', extensions: 'extensions',
  leadDueOn: 'lead_due_on', leadLateOn: 'lead_late_on', leadRedOn: 'lead_red_on',
} as const;

/** What the followers' modules know of a deal. Together with the deal's own row it is all that a rule may ask. */
export type ViewedFacts = Pick<DealFacts, keyof typeof VIEWED>;

/** What of a deal's own row the rules ask for. */
const OWN = {
  relation: 'relation', kind: 'kind', nature: 'nature', siteKind: 'site_kind', totalInvestment: 'total_investment', contractedInward: 'contracted_inward',
  projectCode: 'project_code', stage: 'stage', stageEnteredOn: 'stage_entered_on', status: 'status', statusOn: 'status_on', companyId: 'company_id', content: 'content',
  officerId: 'officer_id', assessedOn: 'assessed_on', assessment: 'assessment', proposalOn: 'proposal_on', dueDiligence: 'due_diligence',
} as const satisfies Record<Exclude<keyof DealFacts, keyof typeof VIEWED | 'today'>, string>;

/** All that a rule may ask of a deal on a day. */
export const factsOf = (deal: Deal, viewed: ViewedFacts, today: string): DealFacts => Object.assign({}, deal, viewed, { today });

/** Where a fact stands in SQL: a column of the deal `d` or of its row `f` of the view. */
export const factColumn = (fact: Exclude<keyof DealFacts, 'today'>): Sql => raw(fact in OWN ? `d.${OWN[fact as keyof typeof OWN]}` : `f.${VIEWED[fact as keyof typeof VIEWED]}`);

/** So many deals are read by the plan that each session keeps; more are worth a plan of their own. */
const FEW = 100;

/** The rows of the view for these deals, to be named `f`. Asked of another table beside it, the view would be worked out for all deals. */
export const viewedFacts = (ids: readonly string[]): Sql => (ids.length <= FEW
  ? sql`deal_facts_of(${[...ids]}::uuid[])`
  : sql`(SELECT v.* FROM deal_facts v WHERE v.deal_id = ANY (${[...ids]}::uuid[]))`);

const list = (alias: string, names: Readonly<Record<string, string>>): Sql[] =>
  Object.entries(names).map(([name, column]) => raw(`${alias}.${column} AS "${name}"`));

/** Reads the facts that gates and lights judge by, one statement for many deals. */
@Injectable()
export class DealFactsReader {
  constructor(private readonly db: Db) {}

  /** Batch: facts by deal id. The deals must come from the actor's own reach. */
  readonly byDealIds = (_actor: Actor, ids: readonly string[]): Promise<Map<string, ViewedFacts & { dealId: string }>> => this.viewed(this.db, ids);

  /** The facts of a deal as the transaction sees them. */
  async of(tx: Tx, deal: Deal): Promise<DealFacts> {
    const viewed = (await this.viewed(tx, [deal.id])).get(deal.id);
    if (!viewed) throw new ApiError('NOT_FOUND');
    return factsOf(deal, viewed, tx.clock.today());
  }

  private async viewed(on: Queryable, ids: readonly string[]): Promise<Map<string, ViewedFacts & { dealId: string }>> {
    const rows = await on.query<ViewedFacts & { dealId: string }>(sql`
      SELECT f.deal_id AS "dealId", ${join(list('f', VIEWED))} FROM ${viewedFacts(ids)} f`);
    return keyBy(rows, (row) => row.dealId);
  }
}
