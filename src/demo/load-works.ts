import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { ConstructionService, PermitService, PlanService, ProgressService, StatisticsService } from '../modules/construction/index.js';
import { WORKS, type DemoWork } from './data/works.js';
import { provided } from './load-ground.js';
import { samplePhoto, takeIn } from './sample-files.js';

type Shift = (day: string) => string;
const DAYS = ['appliedOn', 'acceptedOn', 'issuedOn', 'validUntil'] as const;

/** Loads what is built: milestones, permits, plans, monthly reports and papers for the statistics. */
export class WorkLoader {
  constructor(private readonly app: INestApplicationContext, private readonly actor: Actor) {}

  /** @param shiftOf the calendar of the report that has a deal */
  async load(deals: ReadonlyMap<string, string>, shiftOf: (deal: string) => Shift): Promise<void> {
    for (const work of WORKS) {
      const dealId = deals.get(work.deal) ?? '';
      const shift = shiftOf(work.deal);
      await this.milestones(dealId, work, shift);
      await this.permits(dealId, work, shift);
      const { plans = [] } = work;
      if (plans.length > 0) await provided(this.app, PlanService).plan(this.actor, { dealId, plans: plans.map(({ kind, plannedOn }) => ({ kind, plannedOn: shift(plannedOn) })) });
      await this.reports(dealId, work, shift);
      await this.statistics(dealId, work, shift);
    }
  }

  private async milestones(dealId: string, { milestones = [], commencedOn, advance }: DemoWork, shift: Shift): Promise<void> {
    const construction = provided(this.app, ConstructionService);
    for (const { on, ...milestone } of milestones) await construction.recordMilestone(this.actor, { ...milestone, dealId, on: shift(on), advance: false });
    if (commencedOn !== undefined) await construction.recordCommencement(this.actor, { dealId, on: shift(commencedOn), evidence: '原报告载明已开工（示例日期）', advance: advance ?? false });
  }

  private async permits(dealId: string, { permits = [] }: DemoWork, shift: Shift): Promise<void> {
    for (const permit of permits) {
      const days = DAYS.flatMap((name) => { const day = permit[name]; return day ? [[name, shift(day)] as const] : []; });
      await provided(this.app, PermitService).record(this.actor, { ...permit, ...Object.fromEntries(days), dealId, expectedVersion: 0 });
    }
  }

  private async reports(dealId: string, { reports = [] }: DemoWork, shift: Shift): Promise<void> {
    for (const { day, photo, ...report } of reports) {
      const fileIds = photo === undefined ? [] : await this.photos([photo]);
      await provided(this.app, ProgressService).report(this.actor, { ...report, dealId, month: shift(day).slice(0, 7), fileIds, expectedVersion: 0 });
    }
  }

  private async statistics(dealId: string, { statistics }: DemoWork, shift: Shift): Promise<void> {
    if (!statistics) return;
    const { photos, enteredOn, filingOn, contractOn, ...papers } = statistics;
    const service = provided(this.app, StatisticsService);
    await service.save(this.actor, {
      ...papers, dealId, filingOn: filingOn ? shift(filingOn) : null, contractOn: contractOn ? shift(contractOn) : null, photoIds: await this.photos(photos), expectedVersion: 0,
    });
    if (enteredOn !== undefined) await service.enter(this.actor, { dealId, on: shift(enteredOn) });
  }

  private photos(built: readonly number[]): Promise<string[]> {
    return takeIn(this.app, this.actor, built.map((share) => ({ name: `现场照片（示例）${String(share)}.png`, content: samplePhoto(share) })));
  }
}
