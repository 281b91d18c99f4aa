import { addDays } from '../../../kernel/dates.js';
import type { FieldError } from '../../../kernel/errors.js';

/** How much of a deal partners see. status: code name, industry, size band, stage, light, date of the last progress. */
export const SHARE_LEVELS = ['status'] as const;
export type ShareLevel = (typeof SHARE_LEVELS)[number];

/** Dates of a share grant, 'YYYY-MM-DD'. `expiresOn` is the last day on which partners see the deal; null never ends. */
export interface ShareDates {
  expiresOn: string | null;
  revokedOn: string | null;
}

/** A grant that ends must end after today: one that ends today would show nothing to anybody tomorrow. */
export const shareFaults = (expiresOn: string | null, today: string): FieldError[] =>
  (expiresOn !== null && expiresOn <= today ? [{ code: 'SHARE_EXPIRY_PAST', field: ['input', 'expiresOn'], params: { today } }] : []);

export const isExpired = ({ expiresOn }: Pick<ShareDates, 'expiresOn'>, today: string): boolean => expiresOn !== null && expiresOn < today;

/** Do partners see the deal today? */
export const isLive = (share: ShareDates, today: string): boolean => share.revokedOn === null && !isExpired(share, today);

/** The moment in which the last day is over in Asia/Shanghai, which has had no summer time since 1991. */
export const expiryMoment = (expiresOn: string): Date => new Date(`${addDays(expiresOn, 1)}T00:00:00+08:00`);
