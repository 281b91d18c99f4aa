import type { AgreementDetailFragment, CommitmentRowFragment, PromiseRowFragment } from '../../gql/graphql';

/** What an investor owes for the first deal, for specs. */
export const commitmentRow = (patch: Partial<CommitmentRowFragment> = {}): CommitmentRowFragment => ({
  id: 'c1', version: 1, indicator: 'jobs', content: '就业', value: '100', dueOn: '2027-12-31', metOn: null, note: null, overdue: false, viewerCan: [], deal: { id: 'd1', name: '紧固件项目1' }, ...patch,
});

/** What a county promised for the first deal, for specs. */
export const promiseRow = (patch: Partial<PromiseRowFragment> = {}): PromiseRowFragment => ({
  id: 'p1', version: 1, content: '通水通电', favour: 'none', selective: false, basis: null, dueOn: '2027-12-31', state: 'open', settledOn: null, note: null, reviewResult: null, reviewNumber: null,
  reviewOn: null, overdue: false, flags: [], flagMessages: [], viewerCan: [], deal: { id: 'd1', name: '紧固件项目1' }, organisation: { id: 'o1', name: '示例县财政局' }, ...patch,
});

type Covered = AgreementDetailFragment['deals'][number];
const covered = (number: number): Covered => ({
  amount: '80000000.00', inwardAmount: null,
  deal: { id: `d${String(number)}`, name: `紧固件项目${String(number)}`, number: `XM-${String(number)}`, stage: 'contract', stageDays: 3, status: 'active', light: 'green', lightReason: null, company: null },
});

/** A contract over the deals of these numbers, for specs. */
export const agreementDetail = (patch: Partial<AgreementDetailFragment> = {}, deals: readonly number[] = [1, 2]): AgreementDetailFragment => ({
  id: 'a1', version: 1, kind: 'contract', title: '紧固件投资合同', number: null, signedOn: '2024-09-01', effectiveOn: null, expiresOn: null, place: null, registrationDueOn: null, agreedStartOn: null,
  agreedCompletionOn: null, agreedProductionOn: null, legalReview: null, legalReviewOn: null, fairCompetitionReview: null, fairCompetitionResult: null, fairCompetitionNumber: null, fairCompetitionOn: null,
  breachTerms: null, deposit: null, depositDueOn: null, depositPaidOn: null, dealCount: deals.length, totalAmount: '160000000.00', terminated: false, viewerCan: ['updateAgreement'],
  organisation: { id: 'o1', name: '示例县招商局' }, parent: null, followers: [], signingEvent: null, parties: [], deals: deals.map(covered), commitments: [], promises: [], files: [], ...patch,
});
