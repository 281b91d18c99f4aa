import type { FieldError } from '../../../kernel/errors.js';

/** The days of a supply contract, 'YYYY-MM-DD': signed, land handed over, work to start, work to be done. */
export interface SupplyDates {
  contractOn: string;
  deliveryOn: string;
  startOn: string;
  completionOn?: string | null;
}

const IN_ORDER = ['contractOn', 'deliveryOn', 'startOn', 'completionOn'] as const;

/** A contract of the future is none yet; after it the land is handed over, the work starts, the work is done. The same day will do. */
export function judgeSupplyDates(dates: SupplyDates, today: string): FieldError[] {
  const future: FieldError[] = dates.contractOn > today ? [{ code: 'FUTURE_DATE', field: ['input', 'contractOn'], params: { today } }] : [];
  return [...future, ...outOfOrder(dates)];
}

function outOfOrder(dates: SupplyDates): FieldError[] {
  let earliest = dates.contractOn;
  return IN_ORDER.slice(1).flatMap((name): FieldError[] => {
    const day = dates[name];
    if (!day) return [];
    if (day < earliest) return [{ code: 'SUPPLY_DAYS_OUT_OF_ORDER', field: ['input', name], params: { earliest } }];
    earliest = day;
    return [];
  });
}
