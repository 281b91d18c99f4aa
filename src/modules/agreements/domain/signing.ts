import type { FieldError } from '../../../kernel/errors.js';
import type { AgreementKind } from './agreement.js';

/** What is written down of a signing; dates are 'YYYY-MM-DD', amounts yuan. */
export interface Signing {
  kind: AgreementKind;
  signedOn: string;
  expiresOn?: string | null;
  agreedStartOn?: string | null;
  agreedCompletionOn?: string | null;
  agreedProductionOn?: string | null;
  deals: readonly { dealId: string; amount: string }[];
}

/** The days that the parties agreed on, in the order in which they must come. */
const AGREED = ['agreedStartOn', 'agreedCompletionOn', 'agreedProductionOn'] as const;

/**
 * Everything wrong with a signing that can be seen from the signing alone. A contract without reviews or agreed days
 * is not wrong: it is recorded as it was signed, and the gate of the stage says what is missing.
 */
export function judgeSigning(signing: Signing, today: string): FieldError[] {
  const { signedOn, expiresOn } = signing;
  return [
    ...(signedOn > today ? [{ code: 'FUTURE_DATE', field: ['input', 'signedOn'], params: { today } }] : []),
    ...(expiresOn && expiresOn <= signedOn ? [{ code: 'EXPIRY_NOT_AFTER_SIGNING', field: ['input', 'expiresOn'], params: { signedOn } }] : []),
    ...agreedDays(signing),
    ...repeatedDeals(signing),
  ];
}

function agreedDays(signing: Signing): FieldError[] {
  let earliest = signing.signedOn;
  return AGREED.flatMap((name): FieldError[] => {
    const day = signing[name];
    if (!day) return [];
    const code = day < signing.signedOn ? 'AGREED_DAY_BEFORE_SIGNING' : day < earliest ? 'AGREED_DAYS_OUT_OF_ORDER' : null;
    if (!code) {
      earliest = day;
      return [];
    }
    return [{ code, field: ['input', name], params: { earliest: code === 'AGREED_DAY_BEFORE_SIGNING' ? signing.signedOn : earliest } }];
  });
}

function repeatedDeals({ deals }: Signing): FieldError[] {
  const ids = deals.map(({ dealId }) => dealId.toLowerCase());
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [{ code: 'DEAL_REPEATED', field: ['input', 'deals', String(at), 'dealId'] }] : []));
}

/**
 * A contract cannot be older than the framework agreement it carries out. `frameworks`: deal id → the day of its
 * earliest intent or framework agreement.
 */
export function judgeAgainstFrameworks(signing: Signing, frameworks: ReadonlyMap<string, string>): FieldError[] {
  if (signing.kind !== 'contract') return [];
  return signing.deals.flatMap(({ dealId }, at) => {
    const frameworkOn = frameworks.get(dealId.toLowerCase());
    return frameworkOn !== undefined && frameworkOn > signing.signedOn
      ? [{ code: 'CONTRACT_BEFORE_FRAMEWORK', field: ['input', 'deals', String(at), 'dealId'], params: { frameworkOn, signedOn: signing.signedOn } }]
      : [];
  });
}
