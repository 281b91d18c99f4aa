import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { CompaniesService, CompanyQueries } from '../companies/index.js';
import { OrganisationsService, type Home } from '../organisations/index.js';
import { VisitCompany } from './data/visit-company.entity.js';
import { Visit } from './data/visit.entity.js';
import type { Direction } from './domain/direction.js';
import { judgeVisit, type VisitDraft } from './domain/visit-rules.js';

/** A visit as it is typed in; days 'YYYY-MM-DD'. `companyNames` are companies that are registered in place. */
export interface LogVisit {
  direction: Direction;
  visitedOn: string;
  place?: string | null;
  participants?: string[] | null;
  companyIds?: string[] | null;
  companyNames?: string[] | null;
  investorCount?: number | null;
  summary: string;
  nextAction?: string | null;
  nextActionDueOn?: string | null;
  organisationId?: string | null;
  clientMutationId?: string | null;
}

/** The verb of visits: logging one. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationsService,
    private readonly companies: CompaniesService,
    private readonly companyQueries: CompanyQueries,
  ) {}

  /**
   * Logs a visit and answers with its id. Companies typed in place are registered, and the next step becomes a task
   * of the actor, in the same transaction: all of it, or nothing.
   * @throws Refusal FUTURE_DATE, VISIT_COMPANY_REQUIRED, NEXT_ACTION_MISSING, NEXT_ACTION_DUE_MISSING,
   *   NEXT_ACTION_BEFORE_VISIT, NOT_FOUND (a company or the organisation is out of reach)
   */
  log(actor: Actor, input: LogVisit): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'logVisit', input }, async (tx, id) => {
      const draft = draftOf(input);
      const errors = judgeVisit(draft, tx.clock.today());
      if (errors.length > 0) throw new Refusal(errors);
      const home = await this.organisations.homeFor(actor, 'visit.log', input.organisationId, tx);
      const organisationId = home.id;
      const companyIds = await this.met(tx, draft, home);
      await this.store(tx, { id, organisationId }, input, draft);
      await tx.insert(VisitCompany, companyIds.map((companyId) => ({ visitId: id, companyId })));
      await this.record(tx, { id, organisationId }, input);
      if (draft.nextAction !== null && draft.nextActionDueOn !== null) {
        await tx.emit('followUp.requested', {
          organisationId, ownerId: actor.id, title: draft.nextAction, dueOn: draft.nextActionDueOn, subjectType: 'visit', subjectId: id,
        });
      }
    });
  }

  /** Ids of all companies met, each once: known ones within the actor's reach, and those registered just now. */
  private async met(tx: Tx, { companyIds, companyNames }: VisitDraft, home: Home): Promise<string[]> {
    const known = companyIds.map((id) => id.toLowerCase());
    const reached = await this.companyQueries.companiesInReach(tx.actor, known, tx);
    const errors = known.flatMap((id, index): FieldError[] => (reached.has(id) ? [] : [{ code: 'NOT_FOUND', field: ['input', 'companyIds', String(index)] }]));
    if (errors.length > 0) throw new Refusal(errors);
    return [...new Set([...known, ...(await this.companies.ensureByName(tx, companyNames, home))])];
  }

  private async store(tx: Tx, key: Pick<Visit, 'id' | 'organisationId'>, input: LogVisit, { nextAction, nextActionDueOn }: VisitDraft): Promise<void> {
    await tx.insert(Visit, {
      ...key, direction: input.direction, visitedOn: input.visitedOn, place: input.place?.trim() ?? null,
      participants: (input.participants ?? []).map((position) => position.trim()), investorCount: input.investorCount ?? 0,
      summary: input.summary.trim(), nextAction, nextActionDueOn,
      createdById: tx.actor.kind === 'user' ? tx.actor.id : null, createdAt: tx.clock.now(), updatedAt: tx.clock.now(), version: 1,
    });
  }

  /**
   * On the visit alone: a company's timeline takes in its visits when it is read, each within the reader's reach. An
   * entry on the company itself would tell the whole county who was there.
   */
  private record(tx: Tx, { id, organisationId }: Pick<Visit, 'id' | 'organisationId'>, { direction, visitedOn, place, investorCount }: LogVisit): Promise<void> {
    return tx.audit('logVisit', { type: 'visit', id, organisationId }, {
      direction: [null, direction], visitedOn: [null, visitedOn], place: [null, place ?? null], investorCount: [null, investorCount ?? 0],
    });
  }
}

const draftOf = ({ visitedOn, companyIds, companyNames, nextAction, nextActionDueOn }: LogVisit): VisitDraft => ({
  visitedOn, companyIds: companyIds ?? [], companyNames: companyNames ?? [], nextAction: nextAction?.trim() ?? null, nextActionDueOn: nextActionDueOn ?? null,
});
