/** The time, asked for instead of taken, so that rules can be tested on any day. */
export abstract class Clock {
  abstract now(): Date;
  /** The calendar day in Asia/Shanghai, 'YYYY-MM-DD': the day every officer of the field means. */
  today(): string {
    return SHANGHAI.format(this.now());
  }
}

const SHANGHAI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
