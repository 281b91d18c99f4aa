import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { StartupError } from '../../kernel/errors.js';
import { EVENT_NAMES, JOB_NAMES, type EventMap, type JobMap } from '../../kernel/events.js';
import { EventBus } from './event-bus.js';

const EVENT = 'zouqing:event';
const JOB = 'zouqing:job';

/** The method handles the event, inside the transaction that emits it: `(tx, payload) => Promise<void>`. */
export const OnEvent = (name: keyof EventMap): MethodDecorator => SetMetadata(EVENT, name);
/** The method does the job; it may be done twice, so it must not mind: `(payload) => Promise<void>`. */
export const OnJob = (name: keyof JobMap): MethodDecorator => SetMetadata(JOB, name);

type Method = (...args: never[]) => Promise<void>;

/** Finds the handlers at start. Every declared name must have exactly one. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly bus: EventBus,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      for (const methodName of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const method = (instance as Record<string, unknown>)[methodName];
        if (typeof method === 'function') this.register(method as Method, instance as object);
      }
    }
    refuseUnhandled('event', Object.keys(EVENT_NAMES), this.bus.eventHandlers);
    refuseUnhandled('job', Object.keys(JOB_NAMES), this.bus.jobHandlers);
  }

  private register(method: Method, instance: object): void {
    const found: [string, Map<string, Method>][] = [[EVENT, this.bus.eventHandlers], [JOB, this.bus.jobHandlers]];
    for (const [key, handlers] of found) {
      const name = this.reflector.get<string | undefined>(key, method);
      if (name === undefined) continue;
      if (handlers.has(name)) throw new StartupError(`${name} is handled twice: keep one handler.`);
      handlers.set(name, method.bind(instance));
    }
  }
}

function refuseUnhandled(kind: string, names: readonly string[], handlers: ReadonlyMap<string, unknown>): void {
  const missing = names.filter((name) => !handlers.has(name));
  if (missing.length > 0) throw new StartupError(`Nothing handles the ${kind} ${missing.join(', ')}: register the module that does.`);
}
