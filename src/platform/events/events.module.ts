import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventBus } from './event-bus.js';
import { HandlerRegistry } from './handlers.js';

/** Events inside a transaction, and the handlers of jobs. */
@Global()
@Module({ imports: [DiscoveryModule], providers: [EventBus, HandlerRegistry], exports: [EventBus] })
export class EventsModule {}
