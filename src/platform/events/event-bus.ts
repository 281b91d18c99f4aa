import { Injectable } from '@nestjs/common';
import type { EventMap, JobMap } from '../../kernel/events.js';
import type { Emitter, Tx } from '../database/tx.js';

type EventHandler = (tx: Tx, payload: never) => Promise<void>;
type JobHandler = (payload: never) => Promise<void>;

/** Who handles what. Filled at start by `HandlerRegistry`, which refuses to start with a name unhandled or handled twice. */
@Injectable()
export class EventBus implements Emitter {
  readonly eventHandlers = new Map<string, EventHandler>();
  readonly jobHandlers = new Map<string, JobHandler>();

  async emit<Name extends keyof EventMap>(tx: Tx, name: Name, payload: EventMap[Name]): Promise<void> {
    const handler = this.eventHandlers.get(name);
    if (!handler) throw new Error(`Nothing handles the event ${name}`);
    await handler(tx, payload as never);
  }

  async work<Name extends keyof JobMap>(name: Name, payload: JobMap[Name]): Promise<void> {
    const handler = this.jobHandlers.get(name);
    if (!handler) throw new Error(`Nothing handles the job ${name}`);
    await handler(payload as never);
  }
}
