import type { FieldError } from '../../../kernel/errors.js';
import type { GivenParts } from './given-parts.js';
import { judgeFollowing, type Followed } from './following.js';
import { judgeCommitments, judgeParties, judgePromises, type Commitment, type Promised } from './obligations.js';
import { judgeAgainstContract, judgeAgainstFrameworks, judgeSigning, type Signing } from './signing.js';

/** An agreement as it will be after the change. */
export type ChangedAgreement = Signing;

/** What it stands among. */
export interface Surroundings {
  today: string;
  given: GivenParts;
  /** Obligations that are there before the change. */
  standing: { commitments: readonly (Commitment & { id: string })[]; promises: readonly (Promised & { id: string })[] };
  parent: Followed | null;
  /** The first signing that stands on this agreement, and the deals such signings name. */
  followers: { firstOn: string; dealIds: readonly string[] } | null;
  frameworks: ReadonlyMap<string, string>;
  /** The earliest contract of the deals that stands. */
  firstContractOn: string | null;
}

/** Everything wrong with an agreement after a change: with itself, and with what stands before and after it. */
export function judgeChange(after: ChangedAgreement, { today, given, standing, parent, followers, frameworks, firstContractOn }: Surroundings): FieldError[] {
  const frame = { ...after, dealIds: after.deals.map(({ dealId }) => dealId) };
  return [
    ...judgeSigning(after, today, parent?.signedOn),
    ...(parent ? judgeFollowing(after, parent) : []),
    ...judgeAgainstFrameworks(after, frameworks),
    ...judgeAgainstContract(after, firstContractOn),
    ...(followers ? behind(after, followers) : []),
    ...judgeParties(given.parties ?? []),
    ...(given.commitments ? judgeCommitments(given.commitments, frame) : left(standing.commitments, frame)),
    ...(given.promises ? judgePromises(given.promises, frame, today, standing.promises.map(({ id }) => id)) : left(standing.promises, frame)),
  ];
}

function behind({ signedOn, deals }: Signing, { firstOn, dealIds }: NonNullable<Surroundings['followers']>): FieldError[] {
  const named = new Set(deals.map(({ dealId }) => dealId));
  return [
    ...(signedOn > firstOn ? [{ code: 'SIGNED_AFTER_FOLLOWER', field: ['input', 'signedOn'], params: { firstOn } }] : []),
    ...(dealIds.some((id) => !named.has(id)) ? [{ code: 'DEAL_IN_FOLLOWER', field: ['input', 'deals'] }] : []),
  ];
}

/** Obligations that nobody gave again must still fit: their deal is covered, their day is not before the signing. */
function left(rows: readonly { dealId: string; dueOn: string }[], { signedOn, dealIds }: { signedOn: string; dealIds: readonly string[] }): FieldError[] {
  const early = rows.map(({ dueOn }) => dueOn).filter((dueOn) => dueOn < signedOn).sort()[0];
  return [
    ...(rows.some(({ dealId }) => !dealIds.includes(dealId)) ? [{ code: 'DEAL_HAS_OBLIGATIONS', field: ['input', 'deals'] }] : []),
    ...(early ? [{ code: 'SIGNED_AFTER_DUE', field: ['input', 'signedOn'], params: { dueOn: early } }] : []),
  ];
}
