import { sum } from '../../../kernel/decimal.js';
import type { FairCompetitionResult } from './codes.js';

const TEXTS = ['title', 'number', 'place', 'legalReview', 'fairCompetitionReview', 'fairCompetitionNumber', 'breachTerms'] as const;
const PLAIN = [
  'signedOn', 'effectiveOn', 'expiresOn', 'agreedStartOn', 'agreedCompletionOn', 'agreedProductionOn', 'registrationDueOn', 'legalReviewOn',
  'fairCompetitionResult', 'fairCompetitionOn', 'depositDueOn', 'depositPaidOn', 'signingEventId',
] as const;

/** What is written on an agreement itself. Days are 'YYYY-MM-DD', the deposit yuan. */
export interface AgreementFields {
  title: string;
  number: string | null;
  place: string | null;
  legalReview: string | null;
  fairCompetitionReview: string | null;
  fairCompetitionNumber: string | null;
  breachTerms: string | null;
  signedOn: string;
  effectiveOn: string | null;
  expiresOn: string | null;
  agreedStartOn: string | null;
  agreedCompletionOn: string | null;
  agreedProductionOn: string | null;
  registrationDueOn: string | null;
  legalReviewOn: string | null;
  fairCompetitionResult: FairCompetitionResult | null;
  fairCompetitionOn: string | null;
  deposit: string | null;
  depositDueOn: string | null;
  depositPaidOn: string | null;
  signingEventId: string | null;
}

/** The fields as given: undefined leaves, null clears. */
export type GivenFields = { [Name in keyof AgreementFields]?: AgreementFields[Name] | null };

/** What is to be stored of them, and nothing else: texts without blanks around them, the deposit with two decimals. */
export function storedFields(given: GivenFields): Partial<AgreementFields> {
  const stored = {
    ...Object.fromEntries(PLAIN.map((name) => [name, given[name]])),
    ...Object.fromEntries(TEXTS.map((name) => [name, given[name]?.trim() ?? given[name]])),
    deposit: given.deposit ? sum([given.deposit]) : given.deposit,
  };
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== undefined));
}
