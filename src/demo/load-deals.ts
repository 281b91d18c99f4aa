import type { INestApplicationContext } from '@nestjs/common';
import { DealEditingService, DealsService, DealStatusService, LeadService, type Stage } from '../modules/deals/index.js';
import { LogVisitService } from '../modules/visits/index.js';
import { chainOf } from './data/chains.js';
import type { DemoDeal, DemoPhase, DemoReport, DemoTurn, DemoVisit } from './data/demo-types.js';
import type { Desk } from './desk.js';
import { SigningLoader } from './load-signings.js';
import { provided } from './load-ground.js';

/** Why a deal stands where the report puts it although no document is on file. */
export const BY_REPORT = '示例数据：按原报告所载阶段登记';

/** Loads one report through the verbs of the modules, so that gates, stage log and audit are what they would be. */
export class ReportLoader {
  constructor(private readonly app: INestApplicationContext, private readonly desk: Desk) {}

  /** @returns ids of the deals by their keys */
  async load({ visits, deals, signings, events = [] }: DemoReport): Promise<Map<string, string>> {
    const visitIds = new Map<string, string>();
    for (const { key, ...visit } of visits) visitIds.set(key, await this.visit(visit));
    const dealIds = new Map<string, string>();
    for (const deal of deals) await this.deal(deal, visitIds, dealIds);
    await new SigningLoader(this.app, this.desk).load(events, signings, dealIds);
    await this.cover(deals, dealIds);
    for (const { key, turns = [] } of deals) for (const turn of turns) await this.turn(dealIds.get(key) ?? '', turn);
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

  private async deal(deal: DemoDeal, visitIds: ReadonlyMap<string, string>, ids: Map<string, string>): Promise<void> {
    const { head, officer, ground, shift } = this.desk;
    const organisationId = ground.organisations[deal.place ?? 'bureau'];
    const id = await provided(this.app, LeadService).register(head, {
      name: deal.name, kind: deal.kind ?? null, content: deal.content ?? null, source: deal.source, companyName: deal.investor ?? null, industryCode: deal.industry ?? null,
      totalInvestment: deal.amount ?? null, totalInvestmentBound: deal.bound ?? null, registeredOn: shift(deal.registeredOn), officerId: officer.id, organisationId,
      visitId: deal.visit === undefined ? null : (visitIds.get(deal.visit) ?? null), parentId: deal.parent === undefined ? null : (ids.get(deal.parent) ?? null),
      chain: chainOf(deal), nature: deal.nature ?? null, fundOrigin: deal.fundOrigin ?? null, contractedInward: deal.contractedInward ?? null, secrecy: deal.secrecy ?? null,
    });
    ids.set(deal.key, id);
    if (deal.assessment) await this.assess(id, deal.assessment);
    if (deal.stage && deal.on) await this.place(id, deal.stage, deal.on);
    for (const phase of deal.phases ?? []) {
      const phaseId = await this.phase(id, deal, phase, organisationId);
      if (phase.key !== undefined) ids.set(phase.key, phaseId);
    }
  }

  /** Through the gate of talks as anybody would go. */
  private async assess(id: string, { on, text }: NonNullable<DemoDeal['assessment']>): Promise<void> {
    const { head, shift } = this.desk;
    await provided(this.app, DealEditingService).update(head, { id, expectedVersion: 1, assessedOn: shift(on), assessment: text });
    await provided(this.app, DealsService).advance(head, { id, to: 'talks', on: shift(on) });
  }

  private async phase(parentId: string, deal: DemoDeal, phase: DemoPhase, organisationId: string): Promise<string> {
    const { head, officer, shift } = this.desk;
    const id = await provided(this.app, LeadService).register(head, {
      name: `${deal.name}${phase.name}`, content: phase.content ?? null, source: deal.source, companyName: deal.investor ?? null, industryCode: deal.industry ?? null,
      totalInvestment: phase.amount ?? null, registeredOn: shift(deal.registeredOn), officerId: officer.id, organisationId, parentId, phaseName: phase.name,
    });
    await (phase.assessment ? this.assess(id, phase.assessment) : this.place(id, phase.stage, phase.on));
    return id;
  }

  /** A phase goes on with the contract of its whole. */
  private async cover(deals: readonly DemoDeal[], ids: ReadonlyMap<string, string>): Promise<void> {
    const { head, shift } = this.desk;
    for (const { key = '', coveredOn } of deals.flatMap(({ phases = [] }) => phases)) {
      if (coveredOn !== undefined) await provided(this.app, DealsService).advance(head, { id: ids.get(key) ?? '', to: 'contract', on: shift(coveredOn) });
    }
  }

  private turn(id: string, { status, on: day, note, reasonCode = 'other', lostTo = null }: DemoTurn): Promise<void> {
    const { head, shift } = this.desk;
    const statuses = provided(this.app, DealStatusService);
    const on = shift(day);
    if (status === 'active') return statuses.reopen(head, { id, on, note });
    return status === 'suspended' ? statuses.suspend(head, { id, on, note, reasonCode }) : statuses.drop(head, { id, on, note, reasonCode, status, lostTo });
  }

  private async place(id: string, stage: Stage, on: string): Promise<void> {
    const { head, shift } = this.desk;
    await provided(this.app, DealsService).advance(head, { id, to: stage, on: shift(on), override: true, reason: BY_REPORT });
  }
}
