import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { AgreementService } from '../modules/agreements/index.js';
import { ConstructionService } from '../modules/construction/index.js';
import { DealEditingService, DealsService, LeadService, type Stage } from '../modules/deals/index.js';
import { LogVisitService } from '../modules/visits/index.js';
import type { DemoDeal, DemoPhase, DemoReport, DemoSigning, DemoVisit } from './data/demo-types.js';
import { provided, type Ground } from './load-ground.js';

/** Why a deal stands where the report puts it although no document is on file. */
export const BY_REPORT = '示例数据：按原报告所载阶段登记';

/** Who writes, where, and how the days of the report at hand are shifted. */
export interface Desk {
  ground: Ground;
  head: Actor;
  officer: Actor;
  shift: (day: string) => string;
}

interface Placing {
  id: string;
  stage: Stage;
  on: string;
  commencedOn?: string | undefined;
}

/** Loads one report through the verbs of the modules, so that gates, stage log and audit are what they would be. */
export class ReportLoader {
  constructor(private readonly app: INestApplicationContext, private readonly desk: Desk) {}

  /** @returns ids of the deals by their keys */
  async load({ visits, deals, signings }: DemoReport): Promise<Map<string, string>> {
    const visitIds = new Map<string, string>();
    for (const { key, ...visit } of visits) visitIds.set(key, await this.visit(visit));
    const dealIds = new Map<string, string>();
    for (const deal of deals) dealIds.set(deal.key, await this.deal(deal, visitIds));
    for (const signing of signings) await this.sign(signing, dealIds);
    return dealIds;
  }

  /** @returns its id */
  visit({ visitedOn, time, location, leaders, participants, companies, investors, intention, amount, next, place, ...visit }: Omit<DemoVisit, 'key'>): Promise<string> {
    const { officer, ground, shift } = this.desk;
    return provided(this.app, LogVisitService).log(officer, {
      ...visit, visitedOn: shift(visitedOn), visitTime: time ?? null, place: location, leaders: leaders ?? [], participants, companyNames: [...companies], investorCount: investors,
      intentionLevel: intention ?? null, intendedAmount: amount ?? null,
      organisationId: ground.organisations[place ?? 'bureau'], ...(next ? { nextAction: next.action, nextActionDueOn: shift(next.dueOn) } : {}),
    });
  }

  private async deal(deal: DemoDeal, visitIds: ReadonlyMap<string, string>): Promise<string> {
    const { head, officer, ground, shift } = this.desk;
    const organisationId = ground.organisations[deal.place ?? 'bureau'];
    const id = await provided(this.app, LeadService).register(head, {
      name: deal.name, kind: deal.kind ?? null, content: deal.content ?? null, source: deal.source, companyName: deal.investor ?? null, industryCode: deal.industry ?? null,
      totalInvestment: deal.amount ?? null, totalInvestmentBound: deal.bound ?? null, registeredOn: shift(deal.registeredOn), officerId: officer.id, organisationId,
      visitId: deal.visit === undefined ? null : (visitIds.get(deal.visit) ?? null),
    });
    if (deal.assessment) await this.assess(id, deal.assessment);
    if (deal.stage && deal.on) await this.place({ id, stage: deal.stage, on: deal.on, commencedOn: deal.commencedOn });
    for (const phase of deal.phases ?? []) await this.phase(id, deal, phase, organisationId);
    return id;
  }

  /** Through the gate of talks as anybody would go. */
  private async assess(id: string, { on, text }: { on: string; text: string }): Promise<void> {
    const { head, shift } = this.desk;
    await provided(this.app, DealEditingService).update(head, { id, expectedVersion: 1, assessedOn: shift(on), assessment: text });
    await provided(this.app, DealsService).advance(head, { id, to: 'talks', on: shift(on) });
  }

  private async phase(parentId: string, deal: DemoDeal, phase: DemoPhase, organisationId: string): Promise<void> {
    const { head, officer, shift } = this.desk;
    const id = await provided(this.app, LeadService).register(head, {
      name: `${deal.name}${phase.name}`, content: phase.content ?? null, source: deal.source, companyName: deal.investor ?? null, industryCode: deal.industry ?? null,
      totalInvestment: phase.amount ?? null, registeredOn: shift(deal.registeredOn), officerId: officer.id, organisationId, parentId, phaseName: phase.name,
    });
    await this.place({ id, stage: phase.stage, on: phase.on, commencedOn: phase.commencedOn });
  }

  private async place({ id, stage, on, commencedOn }: Placing): Promise<void> {
    const { head, shift } = this.desk;
    await provided(this.app, DealsService).advance(head, { id, to: stage, on: shift(on), override: true, reason: BY_REPORT });
    if (commencedOn === undefined) return;
    await provided(this.app, ConstructionService).recordCommencement(head, { dealId: id, on: shift(commencedOn), evidence: '原报告载明当月已开工（示例日期）', advance: false });
  }

  private async sign({ deals, signedOn, expiresOn, agreedStartOn, agreedCompletionOn, agreedProductionOn, ...signing }: DemoSigning, ids: ReadonlyMap<string, string>): Promise<void> {
    const { head, shift } = this.desk;
    const shifted = (day: string | null | undefined): string | null => (day ? shift(day) : null);
    await provided(this.app, AgreementService).sign(head, {
      ...signing, signedOn: shift(signedOn), expiresOn: shifted(expiresOn), agreedStartOn: shifted(agreedStartOn),
      agreedCompletionOn: shifted(agreedCompletionOn), agreedProductionOn: shifted(agreedProductionOn),
      deals: deals.map(({ deal, amount }) => ({ dealId: ids.get(deal) ?? '', amount })),
    });
  }
}
