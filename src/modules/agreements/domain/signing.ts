import { compare } from '../../../kernel/decimal.js';
import type { FieldError } from '../../../kernel/errors.js';
import { binds, followsAnother, stageOf, type AgreementKind } from './agreement.js';
import type { FairCompetitionResult } from './codes.js';

/** A deal that a signing covers: what is invested by it, and how much of that comes from outside (合同引资额). Yuan. */
export interface CoveredDeal {
  dealId: string;
  amount: string;
  inwardAmount?: string | null;
}

/** What is written down of a signing; dates are 'YYYY-MM-DD', amounts yuan. */
export interface Signing {
  kind: AgreementKind;
  signedOn: string;
  effectiveOn?: string | null;
  expiresOn?: string | null;
  agreedStartOn?: string | null;
  agreedCompletionOn?: string | null;
  agreedProductionOn?: string | null;
  registrationDueOn?: string | null;
  legalReviewOn?: string | null;
  fairCompetitionOn?: string | null;
  fairCompetitionResult?: FairCompetitionResult | null;
  deposit?: string | null;
  depositDueOn?: string | null;
  depositPaidOn?: string | null;
  deals: readonly CoveredDeal[];
}

const at = (code: string, field: string, params?: FieldError['params']): FieldError => ({ code, field: ['input', field], ...(params ? { params } : {}) });

/** The days that the parties agreed on, in the order in which they must come. */
const AGREED = ['agreedStartOn', 'agreedCompletionOn', 'agreedProductionOn'] as const;
/** Days on which something has happened. */
const PAST = ['signedOn', 'legalReviewOn', 'fairCompetitionOn', 'depositPaidOn'] as const;

/**
 * Everything wrong with a signing that can be seen from the signing alone. A contract without reviews or agreed days
 * is not wrong: it is recorded as it was signed, and the gate of the stage says what is missing.
 * @param agreedFrom the day before which no agreed day lies: of a supplement, the signing of what it adds to
 */
export function judgeSigning(signing: Signing, today: string, agreedFrom: string = signing.signedOn): FieldError[] {
  return [
    ...PAST.flatMap((name) => ((signing[name] ?? '') > today ? [at('FUTURE_DATE', name, { today })] : [])),
    ...validity(signing),
    ...agreedDays(signing, agreedFrom),
    ...violating(signing),
    ...deposit(signing),
    ...coveredDeals(signing),
  ];
}

function validity({ signedOn, effectiveOn, expiresOn }: Signing): FieldError[] {
  return [
    ...(effectiveOn && effectiveOn < signedOn ? [at('EFFECTIVE_BEFORE_SIGNING', 'effectiveOn', { signedOn })] : []),
    ...(expiresOn && expiresOn <= signedOn ? [at('EXPIRY_NOT_AFTER_SIGNING', 'expiresOn', { signedOn })] : []),
    ...(expiresOn && expiresOn > signedOn && effectiveOn && expiresOn <= effectiveOn ? [at('EXPIRY_NOT_AFTER_EFFECT', 'expiresOn', { effectiveOn })] : []),
  ];
}

function agreedDays(signing: Signing, from: string): FieldError[] {
  let earliest = from;
  const inOrder = AGREED.flatMap((name): FieldError[] => {
    const day = signing[name];
    if (!day) return [];
    const code = day < from ? 'AGREED_DAY_BEFORE_SIGNING' : day < earliest ? 'AGREED_DAYS_OUT_OF_ORDER' : null;
    if (!code) {
      earliest = day;
      return [];
    }
    return [at(code, name, { earliest: code === 'AGREED_DAY_BEFORE_SIGNING' ? from : earliest })];
  });
  const { registrationDueOn } = signing;
  return [...inOrder, ...(registrationDueOn && registrationDueOn < from ? [at('AGREED_DAY_BEFORE_SIGNING', 'registrationDueOn', { earliest: from })] : [])];
}

/** What the review found to violate 公平竞争审查条例 (in force since 2024-08-01) must not be signed; a framework, which binds nobody, may record it. */
const violating = ({ kind, fairCompetitionResult }: Signing): FieldError[] =>
  (fairCompetitionResult === 'violating' && binds(kind) ? [at('AGREEMENT_VIOLATES', 'fairCompetitionResult')] : []);

/** Days of a deposit (履约保证金) say nothing without its amount. */
function deposit({ signedOn, deposit: amount, depositDueOn, depositPaidOn }: Signing): FieldError[] {
  return [
    ...((depositDueOn ?? depositPaidOn) && !amount ? [at('DEPOSIT_MISSING', 'deposit')] : []),
    ...(depositDueOn && depositDueOn < signedOn ? [at('DEPOSIT_DUE_BEFORE_SIGNING', 'depositDueOn', { signedOn })] : []),
  ];
}

function coveredDeals({ kind, deals }: Signing): FieldError[] {
  const ids = deals.map(({ dealId }) => dealId);
  return deals.flatMap(({ amount, inwardAmount }, index): FieldError[] => {
    const one = (code: string, field: string): FieldError => ({ code, field: ['input', 'deals', String(index), field] });
    return [
      ...(ids.indexOf(ids[index] ?? '') < index ? [one('DEAL_REPEATED', 'dealId')] : []),
      // A supplement that leaves the amount as it was, and a termination, name a deal without one.
      ...(compare(amount, '0') <= 0 && !followsAnother(kind) ? [one('NOT_POSITIVE', 'amount')] : []),
      ...(inwardAmount && !(followsAnother(kind) && compare(amount, '0') === 0) && compare(inwardAmount, amount) > 0 ? [one('INWARD_ABOVE_AMOUNT', 'inwardAmount')] : []),
    ];
  });
}

/**
 * A contract cannot be older than the framework agreement it carries out. It is told at the day, which is what has to be
 * put right, with the latest of the frameworks in its way; of several deals, at those it is about as well.
 * @param frameworks deal id → the day of its earliest intent or framework agreement
 */
export function judgeAgainstFrameworks({ kind, signedOn, deals }: Signing, frameworks: ReadonlyMap<string, string>): FieldError[] {
  if (kind !== 'contract') return [];
  const early = (field: string[], frameworkOn: string): FieldError => ({ code: 'CONTRACT_BEFORE_FRAMEWORK', field: ['input', ...field], params: { frameworkOn, signedOn } });
  const met = deals.flatMap(({ dealId }, index) => {
    const frameworkOn = frameworks.get(dealId);
    return frameworkOn !== undefined && frameworkOn > signedOn ? [{ index, frameworkOn }] : [];
  });
  const latest = met.map(({ frameworkOn }) => frameworkOn).sort().at(-1);
  if (latest === undefined) return [];
  return [early(['signedOn'], latest), ...(deals.length > 1 ? met.map(({ index, frameworkOn }) => early(['deals', String(index), 'dealId'], frameworkOn)) : [])];
}

/** The same, the other way round: an intent or framework agreement cannot be newer than the contract that stands. @param contractOn its day */
export function judgeAgainstContract({ kind, signedOn }: Pick<Signing, 'kind' | 'signedOn'>, contractOn: string | null): FieldError[] {
  if (stageOf(kind) !== 'framework' || contractOn === null || contractOn >= signedOn) return [];
  return [{ code: 'FRAMEWORK_AFTER_CONTRACT', field: ['input', 'signedOn'], params: { signedOn: contractOn } }];
}
