import type { AgreementKind, CommitmentIndicator, FairCompetitionResult, Favour, PartySide } from '../../../gql/schema';

/** What is signed on its own; the other two stand on one of these. */
export const FIRST_KINDS: readonly AgreementKind[] = ['intent', 'framework', 'contract'];
export const followsAnother = (kind: AgreementKind): boolean => kind === 'supplement' || kind === 'termination';
/** Has agreed days, reviews and a deposit. */
export const hasTerms = (kind: AgreementKind): boolean => kind === 'contract' || kind === 'supplement';

export const SIDES: readonly PartySide[] = ['government', 'investor', 'guarantor'];
export const INDICATORS: readonly CommitmentIndicator[] = ['investment', 'fixedAssets', 'output', 'tax', 'jobs', 'investPerMu', 'taxPerMu', 'other'];
export const FAVOURS: readonly Favour[] = ['none', 'taxFavour', 'fiscalAward', 'landPrice', 'rent', 'energyPrice', 'other'];
export const RESULTS: readonly FairCompetitionResult[] = ['compliant', 'exempt', 'violating'];

/** Is the value of a commitment an amount of money? Jobs are people, and others have no unit. */
export const isMoney = (indicator: CommitmentIndicator): boolean => indicator !== 'jobs' && indicator !== 'other';
export const isPerMu = (indicator: CommitmentIndicator): boolean => indicator === 'investPerMu' || indicator === 'taxPerMu';
