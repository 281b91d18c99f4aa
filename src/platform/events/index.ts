export { EventBus } from './event-bus.js';
export { OnEvent, OnJob } from './handlers.js';
