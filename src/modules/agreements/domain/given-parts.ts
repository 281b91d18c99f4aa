import { sum } from '../../../kernel/decimal.js';
import type { Commitment, Party, Promised } from './obligations.js';
import type { CoveredDeal } from './signing.js';

/** What hangs on an agreement, as it is given: each list whole, or left out. */
export interface GivenParts {
  deals?: readonly CoveredDeal[] | null;
  parties?: readonly Party[] | null;
  commitments?: readonly Commitment[] | null;
  promises?: readonly Promised[] | null;
  fileIds?: readonly string[] | null;
}

const yuan = (amount: string | null | undefined): string | null => (amount == null ? null : sum([amount]));
const trimmed = (text: string | null | undefined): string | null => text?.trim() ?? null;

/** The same as it is stored: texts without blanks around them, amounts with two decimals, nothing undefined. */
export const tidyDeal = ({ dealId, amount, inwardAmount }: CoveredDeal): Required<CoveredDeal> => ({ dealId, amount: sum([amount]), inwardAmount: yuan(inwardAmount) });

export const tidyParty = ({ side, name, companyId }: Party): Required<Party> => ({ side, name: name.trim(), companyId: companyId ?? null });

export const tidyCommitment = (given: Commitment): Required<Commitment> => ({
  id: given.id ?? null, dealId: given.dealId, indicator: given.indicator, content: given.content.trim(), value: yuan(given.value), dueOn: given.dueOn,
});

export const tidyPromise = (given: Promised): Required<Promised> => ({
  id: given.id ?? null, dealId: given.dealId, content: given.content.trim(), favour: given.favour, selective: given.selective,
  basis: trimmed(given.basis), organisationId: given.organisationId, dueOn: given.dueOn,
  reviewResult: given.reviewResult ?? null, reviewNumber: trimmed(given.reviewNumber), reviewOn: given.reviewOn ?? null,
});
