import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refusal } from '../../kernel/errors.js';
import { changesOf, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { SigningEvent } from './data/signing-event.entity.js';
import { signingEventAggregate } from './data/signing-event.scope.js';
import type { EventLevel } from './domain/signing-event.js';

/** A signing event as it is entered; a day ahead is one that is planned. */
export interface HoldSigningEvent {
  name: string;
  heldOn: string;
  level: EventLevel;
  venue?: string | null;
  note?: string | null;
  /** Left out: where the actor signs. */
  organisationId?: string | null;
  clientMutationId?: string | null;
}

/** What is to change: undefined leaves, null clears. */
export interface UpdateSigningEvent extends Partial<Record<'venue' | 'note' | 'name' | 'heldOn', string | null>> {
  id: string;
  expectedVersion: number;
  level?: EventLevel | null;
}

const trimmed = <Nothing extends null | undefined>(text: string | Nothing): string | Nothing => (typeof text === 'string' ? text.trim() : text);

/** Signing events: 签约活动. */
@Injectable()
export class SigningEventsService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly organisations: OrganisationsService) {}

  /** @returns the event's id @throws Refusal NOT_FOUND (organisationId) */
  hold(actor: Actor, input: HoldSigningEvent): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'holdSigningEvent', input }, async (tx, id) => {
      const { id: organisationId } = await this.organisations.homeFor(tx.actor, 'agreement.sign', input.organisationId, tx);
      const { heldOn, level } = input;
      const name = input.name.trim();
      await tx.insert(SigningEvent, {
        id, organisationId, name, heldOn, level, venue: trimmed(input.venue) ?? null, note: trimmed(input.note) ?? null, createdBy: tx.actor.kind === 'user' ? tx.actor.id : null,
      });
      await record(tx, 'holdSigningEvent', organisationId, { signingEvent: [null, name], heldOn: [null, heldOn], eventLevel: [null, level] });
    });
  }

  /** @throws ApiError NOT_FOUND @throws Refusal CONFLICT, REQUIRED */
  update(actor: Actor, input: UpdateSigningEvent): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const event = await lockEvent(tx, input);
      const required = (['name', 'heldOn', 'level'] as const).filter((field) => input[field] === null);
      if (required.length > 0) throw new Refusal(required.map((field) => ({ code: 'REQUIRED', field: ['input', field] })));
      const changes = changesOf<SigningEvent>(event, {
        name: trimmed(input.name) ?? event.name, heldOn: input.heldOn ?? event.heldOn, level: input.level ?? event.level, venue: trimmed(input.venue), note: trimmed(input.note),
      });
      if (Object.keys(changes).length === 0) return;
      await tx.update(SigningEvent, event, Object.fromEntries(Object.entries(changes).map(([field, [, after]]) => [field, after])));
      const { level, ...others } = changes;
      await record(tx, 'updateSigningEvent', event.organisationId, { signingEvent: [null, event.name], ...others, ...(level ? { eventLevel: level } : {}) });
    });
  }
}

/** The event, locked. What it is now goes with a conflict in its own place. */
async function lockEvent(tx: Tx, { id, expectedVersion }: UpdateSigningEvent): Promise<SigningEvent> {
  const event = await tx.lock(signingEventAggregate, id, { permission: 'agreement.sign' });
  if (event.version === expectedVersion) return event;
  throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: expectedVersion, current: event.version } }], { signingEvent: event });
}

/** An event has no story of its own: it is told where it was held. */
const record = (tx: Tx, verb: 'holdSigningEvent' | 'updateSigningEvent', organisationId: string, changes: Changes): Promise<void> =>
  tx.audit(verb, { type: 'organisation', id: organisationId, organisationId }, changes);
