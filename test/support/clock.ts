import { Clock } from '../../src/kernel/clock.js';

/** A clock that stands still until it is set: noon in Shanghai of the given day. */
export class FixedClock extends Clock {
  private time: Date;

  constructor(day: string) {
    super();
    this.time = new Date(`${day}T12:00:00+08:00`);
  }

  override now(): Date {
    return this.time;
  }

  setDay(day: string): void {
    this.time = new Date(`${day}T12:00:00+08:00`);
  }

  advanceMinutes(minutes: number): void {
    this.time = new Date(this.time.getTime() + minutes * 60_000);
  }
}
