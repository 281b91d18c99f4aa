import type { FieldError } from '../../../kernel/errors.js';
import { followsAnother, type AgreementKind } from './agreement.js';
import type { Signing } from './signing.js';

/** The agreement that a supplement adds to or a termination ends. */
export interface Followed {
  kind: AgreementKind;
  signedOn: string;
  dealIds: readonly string[];
  /** The day on which it was ended, if it was. */
  terminatedOn: string | null;
}

/** Is a parent given where there must be one, and only there? */
export function judgeParentGiven(kind: AgreementKind, parentId: string | null | undefined): FieldError[] {
  if (followsAnother(kind)) return parentId ? [] : [{ code: 'PARENT_REQUIRED', field: ['input', 'parentId'] }];
  return parentId ? [{ code: 'PARENT_NOT_WANTED', field: ['input', 'parentId'] }] : [];
}

/** What is wrong between an agreement and the one it stands on. A termination ends the whole, so it names every deal of it. */
export function judgeFollowing(signing: Signing, parent: Followed): FieldError[] {
  if (followsAnother(parent.kind)) return [{ code: 'PARENT_IS_FOLLOWER', field: ['input', 'parentId'] }];
  const { kind, signedOn, deals } = signing;
  const named = new Set(deals.map(({ dealId }) => dealId));
  return [
    ...(signedOn < parent.signedOn ? [{ code: 'SIGNED_BEFORE_PARENT', field: ['input', 'signedOn'], params: { signedOn: parent.signedOn } }] : []),
    ...endedAlready(signing, parent),
    ...deals.flatMap(({ dealId }, index) => (parent.dealIds.includes(dealId) ? [] : [{ code: 'DEAL_NOT_IN_PARENT', field: ['input', 'deals', String(index), 'dealId'] }])),
    ...(kind === 'termination' && parent.dealIds.some((id) => !named.has(id)) ? [{ code: 'TERMINATION_INCOMPLETE', field: ['input', 'deals'], params: { count: parent.dealIds.length } }] : []),
  ];
}

/** What was ended is not ended again, nor changed after that day. */
function endedAlready({ kind, signedOn }: Signing, { terminatedOn }: Followed): FieldError[] {
  if (terminatedOn === null || (kind === 'supplement' && signedOn <= terminatedOn)) return [];
  return [{ code: 'AGREEMENT_TERMINATED', field: ['input', 'parentId'], params: { terminatedOn } }];
}
