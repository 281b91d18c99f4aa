import type { AgreementDetailFragment } from '../../../gql/graphql';
import type { AgreementDealInput, AgreementKind, AgreementPartyInput, CommitmentInput, FairCompetitionResult, PromiseInput, SignAgreementInput } from '../../../gql/schema';
import { fileIds, type FileItem, fromStored } from '../../../shared/files';
import { followsAnother } from './kinds';

/** A row of a deal; its amounts may not be typed yet. */
export type DealValue = Omit<AgreementDealInput, 'amount'> & { amount?: string | null };

/** What the form of a signing holds; days 'YYYY-MM-DD', amounts yuan. Rows of lists may be half typed. */
export interface SignValues {
  kind: AgreementKind;
  title: string;
  number: string;
  place: string;
  signedOn: string;
  effectiveOn: string | null;
  expiresOn: string | null;
  signingEventId: string | null;
  deals: DealValue[];
  registrationDueOn: string | null;
  agreedStartOn: string | null;
  agreedCompletionOn: string | null;
  agreedProductionOn: string | null;
  parties: AgreementPartyInput[];
  commitments: CommitmentInput[];
  promises: PromiseInput[];
  legalReview: string;
  legalReviewOn: string | null;
  fairCompetitionReview: string;
  fairCompetitionResult: FairCompetitionResult | null;
  fairCompetitionNumber: string;
  fairCompetitionOn: string | null;
  breachTerms: string;
  deposit: string | null;
  depositDueOn: string | null;
  depositPaidOn: string | null;
  files: FileItem[];
  /** Only of a new signing: whether its deals move to the stage of it. */
  advance?: boolean;
}

const TEXTS = ['number', 'place', 'legalReview', 'fairCompetitionReview', 'fairCompetitionNumber', 'breachTerms'] as const;
const PLAIN = [
  'effectiveOn', 'expiresOn', 'signingEventId', 'registrationDueOn', 'agreedStartOn', 'agreedCompletionOn', 'agreedProductionOn', 'legalReviewOn', 'fairCompetitionResult', 'fairCompetitionOn',
  'deposit', 'depositDueOn', 'depositPaidOn',
] as const;
/** Every field that a change may touch: what an agreement is stays. */
export const CHANGEABLE = ['title', 'signedOn', ...TEXTS, ...PLAIN, 'deals', 'parties', 'commitments', 'promises', 'files'] as const satisfies readonly (keyof SignValues)[];
export type Changeable = (typeof CHANGEABLE)[number];

export const EMPTY: Omit<SignValues, 'kind' | 'signedOn' | 'deals'> = {
  title: '', number: '', place: '', effectiveOn: null, expiresOn: null, signingEventId: null, registrationDueOn: null, agreedStartOn: null, agreedCompletionOn: null, agreedProductionOn: null,
  parties: [], commitments: [], promises: [], legalReview: '', legalReviewOn: null, fairCompetitionReview: '', fairCompetitionResult: null, fairCompetitionNumber: '', fairCompetitionOn: null,
  breachTerms: '', deposit: null, depositDueOn: null, depositPaidOn: null, files: [],
};

/** Nought stands for "as it was" in a supplement: the form shows nothing. */
const shownAmount = (kind: AgreementKind, amount: string): string | null => (followsAnother(kind) && !/[1-9]/.test(amount) ? null : amount);

export const valuesOf = (agreement: AgreementDetailFragment): SignValues => ({
  ...EMPTY,
  kind: agreement.kind, title: agreement.title, signedOn: agreement.signedOn, signingEventId: agreement.signingEvent?.id ?? null,
  ...Object.fromEntries(TEXTS.map((name) => [name, agreement[name] ?? ''])),
  ...Object.fromEntries(PLAIN.filter((name) => name !== 'signingEventId').map((name) => [name, agreement[name] ?? null])),
  deals: agreement.deals.map(({ deal, amount, inwardAmount }) => ({ dealId: deal.id, amount: shownAmount(agreement.kind, amount), inwardAmount })),
  parties: agreement.parties.map(({ side, name, company }) => ({ side, name, companyId: company?.id ?? null })),
  commitments: agreement.commitments.map(({ id, deal, indicator, content, value, dueOn }) => ({ id, dealId: deal.id, indicator, content, value, dueOn })),
  promises: agreement.promises.map(({ id, deal, organisation, content, favour, selective, basis, dueOn, reviewResult, reviewNumber, reviewOn }) =>
    ({ id, dealId: deal.id, organisationId: organisation.id, content, favour, selective, basis, dueOn, reviewResult, reviewNumber, reviewOn })),
  files: fromStored(agreement.files),
});

const text = (value: string | null | undefined): string | null => value?.trim() || null;

/** A row as the API takes it: blanks and empty texts are nothing. `dealId` is left out of the form where there is only one deal. */
const dealInput = ({ dealId, amount, inwardAmount }: DealValue) => ({ dealId, amount: amount ?? '0', inwardAmount: inwardAmount ?? null });
const partyInput = ({ side, name, companyId }: AgreementPartyInput) => ({ side, name: name.trim(), companyId: companyId ?? null });
const commitmentInput = ({ id, dealId, indicator, content, value, dueOn }: CommitmentInput) => ({ ...(id ? { id } : {}), dealId, indicator, content: content.trim(), value: value ?? null, dueOn });
const promiseInput = (row: PromiseInput) => ({
  ...(row.id ? { id: row.id } : {}), dealId: row.dealId, content: row.content.trim(), favour: row.favour, selective: row.selective, basis: text(row.basis), organisationId: row.organisationId, dueOn: row.dueOn,
  reviewResult: row.reviewResult ?? null, reviewNumber: text(row.reviewNumber), reviewOn: row.reviewOn ?? null,
});

/** The form as the API takes it; each list whole. */
export const inputOf = (values: SignValues): Omit<SignAgreementInput, 'kind' | 'advance' | 'clientMutationId' | 'parentId' | 'organisationId'> => ({
  title: values.title.trim(), signedOn: values.signedOn,
  ...Object.fromEntries(TEXTS.map((name) => [name, text(values[name])])),
  ...Object.fromEntries(PLAIN.map((name) => [name, values[name] ?? null])),
  deals: values.deals.map(dealInput), parties: values.parties.map(partyInput), commitments: values.commitments.map(commitmentInput), promises: values.promises.map(promiseInput),
  fileIds: fileIds(values.files),
});

/** Whether two values of a field are sent as the same. */
export const sameField = (field: Changeable, one: SignValues, other: SignValues): boolean => {
  const key = field === 'files' ? 'fileIds' : field;
  return JSON.stringify(inputOf(one)[key]) === JSON.stringify(inputOf(other)[key]);
};

/** What the form changed, as the API takes it. */
export const changesOf = (before: SignValues, now: SignValues): Record<string, unknown> => {
  const sent = inputOf(now);
  return Object.fromEntries(CHANGEABLE.filter((field) => !sameField(field, before, now)).map((field) => { const key = field === 'files' ? 'fileIds' : field; return [key, sent[key]]; }));
};
