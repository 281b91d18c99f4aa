import type { Actor } from '../kernel/actor.js';
import type { Ground } from './load-ground.js';

/** Who writes, where, and how the days of the report at hand are shifted. */
export interface Desk {
  ground: Ground;
  head: Actor;
  officer: Actor;
  shift: (day: string) => string;
}
