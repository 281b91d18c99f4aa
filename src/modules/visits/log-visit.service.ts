import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { CompaniesService } from '../companies/index.js';
import { DealStanding } from '../deals/index.js';
import { OrganisationsService, type Home } from '../organisations/index.js';
import { fulfilPlans } from './data/plan-fulfilment.js';
import { setLinks, type VisitLinks } from './data/visit-links.js';
import { RaisedIssue } from './data/visit-links.entity.js';
import { VisitReferences } from './data/visit-references.js';
import { indexVisit } from './data/visit-search.js';
import { visitedDeals } from './data/visited-deals.js';
import { Visit } from './data/visit.entity.js';
import type { IssueCategory } from './domain/codes.js';
import { judgeNextStep, judgeVisit, type NextStep } from './domain/visit-rules.js';
import { idsOf, valuesOf, type VisitTyped, type VisitValues } from './domain/visit-values.js';

/** A visit as it is typed in. `companyNames` are companies that are registered in place, `fileIds` what the actor uploaded before. */
export interface LogVisit extends VisitTyped {
  companyIds?: string[] | null;
  companyNames?: string[] | null;
  contactIds?: string[] | null;
  colleagueIds?: string[] | null;
  dealIds?: string[] | null;
  fileIds?: string[] | null;
  issues?: { category: IssueCategory; content: string }[] | null;
  nextAction?: string | null;
  nextActionDueOn?: string | null;
  organisationId?: string | null;
  clientMutationId?: string | null;
}

type Key = Pick<Visit, 'id' | 'organisationId'>;

/** Logs visits. A second record of the same visit is accepted like any other: nothing is lost, and they can be joined. */
@Injectable()
export class LogVisitService {
  constructor(
    private readonly unitOfWork: UnitOfWork, private readonly organisations: OrganisationsService,
    private readonly companies: CompaniesService, private readonly references: VisitReferences, private readonly deals: DealStanding,
  ) {}

  /**
   * Logs a visit and answers with its id. Companies typed in place are registered, the next step becomes a task of the
   * actor, and plans of the organisation to go there are fulfilled, in the same transaction: all of it, or nothing.
   * @throws Refusal with everything that `judgeVisit`, `judgeNextStep` and `VisitReferences` find wrong, at once
   */
  log(actor: Actor, input: LogVisit): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'logVisit', input }, async (tx, id) => {
      const values = valuesOf(input);
      const next: NextStep = { nextAction: input.nextAction?.trim() ?? null, nextActionDueOn: input.nextActionDueOn ?? null };
      const { home, links } = await this.judge(tx, input, values, next);
      const companyIds = [...new Set([...links.companyIds, ...(await this.companies.ensureByName(tx, input.companyNames ?? [], home))])];
      const key = { id, organisationId: home.id };
      await this.store(tx, key, values, next);
      await setLinks(tx, id, { ...links, companyIds });
      await this.raise(tx, id, input, companyIds);
      await fulfilPlans(tx, id);
      await indexVisit(tx, id);
      await this.record(tx, key, values);
      await this.follow(tx, key, next);
      await this.deals.refresh(tx, await visitedDeals(tx, [id]));
    });
  }

  /** Everything that is wrong, at once; else where the visit belongs, and whom it refers to. */
  private async judge(tx: Tx, input: LogVisit, values: VisitValues, next: NextStep): Promise<{ home: Home; links: VisitLinks }> {
    const links: VisitLinks = {
      companyIds: idsOf(input.companyIds), contactIds: idsOf(input.contactIds), colleagueIds: idsOf(input.colleagueIds),
      dealIds: idsOf(input.dealIds), fileIds: idsOf(input.fileIds),
    };
    const home = await this.home(tx, input.organisationId);
    const { companyIds, faults } = await this.references.check(tx, { ...links, allianceId: values.allianceId }, 'id' in home ? home.id : null);
    const companies = links.companyIds.length + (input.companyNames ?? []).length;
    const errors = [...judgeVisit({ ...values, companies }, tx.clock.today()), ...judgeNextStep(next, values.visitedOn), ...('id' in home ? [] : home.faults), ...faults];
    if (errors.length > 0 || !('id' in home)) throw new Refusal(errors);
    return { home, links: { ...links, companyIds } };
  }

  private async home(tx: Tx, organisationId: string | null | undefined): Promise<Home | { faults: readonly FieldError[] }> {
    try {
      return await this.organisations.homeFor(tx.actor, 'visit.log', organisationId, tx);
    } catch (error) {
      if (error instanceof Refusal) return { faults: error.errors };
      throw error;
    }
  }

  private async store(tx: Tx, key: Key, values: VisitValues, next: NextStep): Promise<void> {
    await tx.insert(Visit, {
      ...key, ...values, ...next,
      createdById: tx.actor.kind === 'user' ? tx.actor.id : null, createdAt: tx.clock.now(), updatedAt: tx.clock.now(), version: 1,
    });
  }

  /** Where one company was met, it is the one that asked; where several were, nobody said which. */
  private async raise(tx: Tx, visitId: string, { issues }: LogVisit, companyIds: readonly string[]): Promise<void> {
    if (!issues || issues.length === 0) return;
    const companyId = companyIds.length === 1 ? (companyIds[0] ?? null) : null;
    await tx.insert(RaisedIssue, issues.map(({ category, content }) => ({ id: newId(), visitId, companyId, category, content: content.trim(), createdAt: tx.clock.now() })));
  }

  /**
   * On the visit alone: a company's timeline takes in its visits when it is read, each within the reader's reach. An
   * entry on the company itself would tell the whole county who was there.
   */
  private record(tx: Tx, key: Key, { direction, kind, visitedOn, place, investorCount }: VisitValues): Promise<void> {
    return tx.audit('logVisit', { type: 'visit', ...key }, {
      direction: [null, direction], kind: [null, kind], visitedOn: [null, visitedOn], place: [null, place], investorCount: [null, investorCount],
    });
  }

  private async follow(tx: Tx, { id, organisationId }: Key, { nextAction, nextActionDueOn }: NextStep): Promise<void> {
    if (nextAction === null || nextActionDueOn === null) return;
    await tx.emit('followUp.requested', { organisationId, ownerId: tx.actor.id, title: nextAction, dueOn: nextActionDueOn, subjectType: 'visit', subjectId: id });
  }
}
