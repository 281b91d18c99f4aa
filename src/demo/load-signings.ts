import type { INestApplicationContext } from '@nestjs/common';
import sql from 'sql-template-tag';
import { AgreementService, ObligationsService, SigningEventsService, type SignAgreement } from '../modules/agreements/index.js';
import { Db } from '../platform/database/index.js';
import type { DemoReport, DemoSigning } from './data/demo-types.js';
import type { Desk } from './desk.js';
import { provided } from './load-ground.js';

type Ids = ReadonlyMap<string, string>;
const DAYS = ['effectiveOn', 'expiresOn', 'agreedStartOn', 'agreedCompletionOn', 'agreedProductionOn', 'registrationDueOn', 'legalReviewOn', 'fairCompetitionOn', 'depositDueOn', 'depositPaidOn'] as const;

/** Loads signing events and agreements, with what was promised in them and what became of it. */
export class SigningLoader {
  constructor(private readonly app: INestApplicationContext, private readonly desk: Desk) {}

  /** @param deals ids by keys */
  async load(events: NonNullable<DemoReport['events']>, signings: readonly DemoSigning[], deals: Ids): Promise<void> {
    const { head, shift } = this.desk;
    const held = new Map<string, string>();
    for (const event of events) held.set(event.name, await provided(this.app, SigningEventsService).hold(head, { ...event, heldOn: shift(event.heldOn) }));
    const signed = new Map<string, string>();
    for (const signing of signings) {
      const id = await provided(this.app, AgreementService).sign(head, this.inputOf(signing, deals, held, signed));
      signed.set(signing.number ?? '', id);
      await this.settle(id, signing);
    }
  }

  private inputOf({ addsTo, event, deals, commitments = [], promises = [], ...signing }: DemoSigning, ids: Ids, events: Ids, signed: Ids): SignAgreement {
    const { shift, ground: { organisations } } = this.desk;
    return {
      ...signing, ...Object.fromEntries(DAYS.flatMap((name) => { const day = signing[name]; return day ? [[name, shift(day)]] : []; })), signedOn: shift(signing.signedOn),
      ...(addsTo === undefined ? {} : { parentId: signed.get(addsTo) ?? '' }), ...(event === undefined ? {} : { signingEventId: events.get(event) ?? '' }),
      deals: deals.map(({ deal, ...amounts }) => ({ dealId: ids.get(deal) ?? '', ...amounts })),
      commitments: commitments.map(({ deal, metOn: _, dueOn, ...one }) => ({ ...one, dealId: ids.get(deal) ?? '', dueOn: shift(dueOn) })),
      promises: promises.map(({ deal, organisation, keptOn: _, brokenOn: __, dueOn, reviewOn, ...one }) => ({
        ...one, dealId: ids.get(deal) ?? '', organisationId: organisations[organisation], dueOn: shift(dueOn), reviewOn: reviewOn ? shift(reviewOn) : null,
      })),
    };
  }

  private async settle(agreementId: string, { commitments = [], promises = [] }: DemoSigning): Promise<void> {
    const { head, shift } = this.desk;
    const obligations = provided(this.app, ObligationsService);
    for (const { content, metOn } of commitments) {
      if (metOn !== undefined) await obligations.meet(head, { id: await this.idOf('commitment', agreementId, content), expectedVersion: 1, metOn: shift(metOn) });
    }
    for (const { content, keptOn, brokenOn } of promises) {
      const on = keptOn ?? brokenOn;
      if (on === undefined) continue;
      await obligations.settle(head, { id: await this.idOf('promise', agreementId, content), expectedVersion: 1, state: keptOn === undefined ? 'notKept' : 'kept', on: shift(on), note: '示例数据' });
    }
  }

  private async idOf(of: 'commitment' | 'promise', agreementId: string, content: string): Promise<string> {
    const { id } = await provided(this.app, Db).one<{ id: string }>(of === 'promise'
      ? sql`SELECT id FROM promise WHERE agreement_id = ${agreementId} AND content = ${content}`
      : sql`SELECT id FROM commitment WHERE agreement_id = ${agreementId} AND content = ${content}`);
    return id;
  }
}
