import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { columns, Db, groupBy, keyBy, Lists, type Page, type PageArgs } from '../../platform/database/index.js';
import { cohortSums, dealScope, EMPTY_COHORT, ratesOf, signedAtEvents, type Cohort, type CohortRates } from '../deals/index.js';
import { SigningEvent } from './data/signing-event.entity.js';
import { signingEventList, type SigningEventFilter } from './data/signing-event.list.js';
import { mayChangeEvent, signingEventScope } from './data/signing-event.scope.js';

/** What was signed at an event, over the deals in reach that count there. Yuan. */
export interface EventSums {
  rates: CohortRates;
  totalInvestment: string;
}

const NOTHING: EventSums = { rates: ratesOf(EMPTY_COHORT), totalInvestment: '0.00' };

/** Reads signing events, always within the reader's reach; their numbers are of the deals within it. */
@Injectable()
export class SigningEventQueries {
  constructor(private readonly db: Db, private readonly lists: Lists) {}

  page(actor: Actor, args: PageArgs<SigningEventFilter, 'heldOn'>): Promise<Page<SigningEvent>> {
    return this.lists.page(signingEventList, actor, args);
  }

  /** @throws ApiError NOT_FOUND */
  async get(actor: Actor, id: string): Promise<SigningEvent> {
    const event = isId(id) ? (await this.byIds(actor, [id])).get(id) : undefined;
    if (!event) throw new ApiError('NOT_FOUND');
    return event;
  }

  /** Batch: events by id; those out of reach are left out. */
  readonly byIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, SigningEvent>> => {
    const rows = await this.db.query<SigningEvent>(sql`
      SELECT ${columns(SigningEvent, 'e')} FROM signing_event e WHERE e.id = ANY (${[...ids]}::uuid[]) AND ${signingEventScope('e', actor)}`);
    return keyBy(rows, (row) => row.id);
  };

  /** Batch: the verbs that the actor may use on events, by id. */
  readonly viewerCanByIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, string[]>> => {
    const rows = await this.db.query<{ id: string }>(sql`
      SELECT e.id FROM signing_event e WHERE e.id = ANY (${[...ids]}::uuid[]) AND ${mayChangeEvent('e', actor, 'agreement.sign')}`);
    return new Map(rows.map(({ id }) => [id, ['updateSigningEvent']]));
  };

  /** Batch: ids of the deals that count at events, by the event's id, the largest first. */
  readonly dealIdsByEventIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, string[]>> => {
    const rows = await this.db.query<{ eventId: string; dealId: string }>(sql`
      SELECT s.event_id AS "eventId", d.id AS "dealId" FROM (${signedAtEvents(ids)}) s JOIN deal d ON d.id = s.deal_id
      WHERE ${dealScope('d', actor, 'deal.read')} ORDER BY d.total_investment DESC NULLS LAST, d.number, d.id`);
    return new Map([...groupBy(rows, (row) => row.eventId)].map(([id, group]) => [id, group.map(({ dealId }) => dealId)]));
  };

  /** Batch: what was signed at events and how far it came, by the event's id. Phases are in their whole, once. */
  readonly sumsByEventIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, EventSums>> => {
    const rows = await this.db.query<Cohort & { eventId: string; totalInvestment: string }>(sql`
      SELECT s.event_id AS "eventId", ${cohortSums}, coalesce(sum(d.total_investment), 0)::numeric(20, 2)::text AS "totalInvestment"
      FROM (${signedAtEvents(ids)}) s JOIN deal d ON d.id = s.deal_id WHERE ${dealScope('d', actor, 'deal.read')} GROUP BY s.event_id`);
    const sums = rows.map(({ eventId, totalInvestment, ...cohort }) => [eventId, { rates: ratesOf(cohort), totalInvestment }] as const);
    return new Map([...ids.map((id) => [id, NOTHING] as const), ...sums]);
  };
}
