import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError, Refusal, refuse, type FieldError } from '../../kernel/errors.js';
import { UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { CompaniesService } from '../companies/index.js';
import { OrganisationsService, type Home } from '../organisations/index.js';
import { VisitPlan } from './data/visit-plan.entity.js';
import { VisitReferences } from './data/visit-references.js';
import { mayCorrect, planScope } from './data/visit.scope.js';
import type { Direction } from './domain/direction.js';

/** Where somebody means to go: a known company, or one whose name is typed in place. */
export interface PlanVisit {
  companyId?: string | null;
  companyName?: string | null;
  direction: Direction;
  on: string;
  note?: string | null;
  organisationId?: string | null;
  clientMutationId?: string | null;
}

/** Plans of visits: said in advance, so that others see it; fulfilled by the visit itself. */
@Injectable()
export class VisitPlansService {
  constructor(
    private readonly unitOfWork: UnitOfWork, private readonly organisations: OrganisationsService,
    private readonly companies: CompaniesService, private readonly references: VisitReferences,
  ) {}

  /**
   * Plans a visit and answers with the plan's id.
   * @throws Refusal PLAN_COMPANY_REQUIRED, COMPANY_TWICE, PLAN_IN_PAST, NOT_FOUND (the company or the organisation is out of reach)
   */
  plan(actor: Actor, input: PlanVisit): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'planVisit', input }, async (tx, id) => {
      const errors = judgePlan(input, tx.clock.today());
      if (errors.length > 0) throw new Refusal(errors);
      const home = await this.organisations.homeFor(actor, 'visit.log', input.organisationId, tx);
      const companyId = await this.company(tx, input, home);
      await tx.insert(VisitPlan, {
        id, organisationId: home.id, companyId, direction: input.direction, on: input.on, note: input.note?.trim() ?? null,
        createdById: tx.actor.kind === 'user' ? tx.actor.id : null, createdAt: tx.clock.now(), cancelledAt: null, visitId: null,
      });
      await this.record(tx, 'planVisit', { organisationId: home.id }, { visitedOn: [null, input.on], direction: [null, input.direction], companyId: [null, companyId] });
    });
  }

  /** Takes a plan back; doing so twice is once. @throws Refusal VISIT_OF_ANOTHER, PLAN_FULFILLED; ApiError NOT_FOUND */
  cancel(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [plan] = await tx.query<VisitPlan & { mine: boolean }>(sql`
        SELECT p.organisation_id AS "organisationId", p.company_id AS "companyId", p.planned_on AS "on", p.direction,
               p.cancelled_at AS "cancelledAt", p.visit_id AS "visitId", ${mayCorrect('p', actor)} AS mine
        FROM visit_plan p WHERE p.id = ${id} AND ${planScope('p', actor, 'visit.read')} FOR UPDATE OF p`);
      if (!plan) throw new ApiError('NOT_FOUND');
      if (!plan.mine) throw refuse('VISIT_OF_ANOTHER', 'id');
      if (plan.visitId !== null) throw refuse('PLAN_FULFILLED', 'id');
      if (plan.cancelledAt !== null) return;
      await tx.query(sql`UPDATE visit_plan SET cancelled_at = ${tx.clock.now()} WHERE id = ${id}`);
      await this.record(tx, 'cancelVisitPlan', plan, { visitedOn: [plan.on, null], direction: [plan.direction, null], companyId: [plan.companyId, null] });
    });
  }

  private async company(tx: Tx, { companyId, companyName }: PlanVisit, home: Home): Promise<string> {
    if (companyId) return this.references.company(tx, companyId);
    const [made] = await this.companies.ensureByName(tx, [companyName ?? ''], home, ['input', 'companyName']);
    return made ?? '';
  }

  /** On the organisation: its county may know who means to go where; the company may be shared with another one. */
  private record(tx: Tx, verb: 'planVisit' | 'cancelVisitPlan', { organisationId }: Pick<VisitPlan, 'organisationId'>, changes: Changes): Promise<void> {
    return tx.audit(verb, { type: 'organisation', id: organisationId, organisationId }, changes);
  }
}

function judgePlan({ companyId, companyName, on }: PlanVisit, today: string): FieldError[] {
  return [
    ...(companyId && companyName ? [{ code: 'COMPANY_TWICE', field: ['input', 'companyName'] }] : []),
    ...(!companyId && !companyName ? [{ code: 'PLAN_COMPANY_REQUIRED', field: ['input', 'companyId'] }] : []),
    ...(on < today ? [{ code: 'PLAN_IN_PAST', field: ['input', 'on'], params: { today } }] : []),
  ];
}
