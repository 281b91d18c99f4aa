import type { ChangedFieldText } from './changed-fields.js';

/**
 * Verbs whose sentence says more than what was done: which fields it needs, `After` or `Before` them. Where one is
 * missing in an entry, its sentence is the verb's label alone.
 */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  registerLead: ['nameAfter'],
  advanceDeal: ['stageBefore', 'stageAfter'],
  suspendDeal: ['reasonCodeAfter'],
  dropDeal: ['statusAfter'],
  recordLeadStep: ['leadStepAfter', 'noteAfter'],
  logVisit: ['directionAfter', 'visitedOnAfter'],
  planVisit: ['companyIdAfter', 'visitedOnAfter'],
  giveOpinion: ['departmentAfter', 'verdictAfter'],
  concludeReview: ['conclusionAfter'],
  signAgreement: ['kindAfter', 'titleAfter'],
  settlePromise: ['promiseAfter', 'promiseStateAfter'],
  meetCommitment: ['commitmentAfter', 'metOnAfter'],
  holdSigningEvent: ['signingEventAfter', 'heldOnAfter'],
  reportFunds: ['periodAfter', 'amountAfter'],
  checkFunds: ['periodAfter', 'amountAfter'],
  recogniseFunds: ['periodAfter', 'recognisedAmountAfter'],
  returnFunds: ['periodAfter', 'reasonAfter'],
  correctMilestone: ['kindAfter', 'reasonAfter'],
  registerParcel: ['numberAfter'],
  assignTask: ['titleAfter', 'dueOnAfter'],
  completeTask: ['titleAfter'],
  postponeTask: ['titleAfter', 'dueOnAfter'],
  registerCompany: ['nameAfter'],
  addContact: ['contactAfter'],
  updateContact: ['contactAfter'],
  revealContact: ['contactAfter', 'purposeAfter'],
  flagRisk: ['riskKindAfter'],
  clearRisk: ['riskKindAfter'],
  mergeCompanies: ['mergedCompanyAfter'],
  undoMerge: ['unmergedCompanyAfter'],
  createAlliance: ['nameAfter'],
  createOrganisation: ['nameAfter'],
  createUser: ['nameAfter'],
};

/** The verbs that have a sentence of their own in the catalogue, `sentence.<verb>`, and what it may mention. */
export const TELLING_VERBS: readonly (readonly [verb: string, params: readonly string[]])[] = Object.entries(TELLING);

/** What an entry's sentence may mention: the values of its fields, as `<field>Before` and `<field>After`. */
export const sentenceParams = (changes: readonly ChangedFieldText[]): Record<string, string> =>
  Object.fromEntries(changes.flatMap(({ field, before, after }) => [
    ...(before === null ? [] : [[`${field}Before`, before] as const]),
    ...(after === null ? [] : [[`${field}After`, after] as const]),
  ]));

/** The catalogue's key for an entry. */
export function sentenceKey(verb: string, params: Readonly<Record<string, string>>): string {
  const needed = Object.hasOwn(TELLING, verb) ? TELLING[verb] : undefined;
  return needed?.every((name) => Object.hasOwn(params, name)) === true ? `sentence.${verb}` : `verb.${verb}`;
}
