import type { PermitRowFragment } from '../../../gql/graphql';
import type { PermitHandler, PermitKind, PermitState } from '../../../gql/schema';

/** In the order of the checklist. */
export const PERMIT_KINDS: readonly PermitKind[] = [
  'filing', 'environment', 'energy', 'safety', 'waterSoil', 'landPlanning', 'buildingPlanning', 'drawingReview', 'construction', 'fire', 'occupationalHealth', 'drainage',
];
export const HANDLERS: readonly PermitHandler[] = ['park', 'joint', 'department'];

/** Shape beside the word, so that neither colour nor shape alone has to be seen. */
export const MARK: Record<PermitState, string> = { toApply: '○', applied: '◔', accepted: '◑', issued: '✓', expired: '■', notNeeded: '–' };

/** A line for a permit that is not on the checklist yet. */
export const untouched = (kind: PermitKind): PermitRowFragment => ({
  id: null, kind, handler: 'department', needed: true, byDefault: false, state: 'toApply', appliedOn: null, acceptedOn: null, issuedOn: null, validUntil: null, number: null, note: null, version: 0, files: [],
});

/** Of the permits that are needed: how many there are, and how many are in hand. */
export const countPermits = (permits: readonly PermitRowFragment[]): { needed: number; issued: number } => ({
  needed: permits.filter(({ needed }) => needed).length, issued: permits.filter(({ state }) => state === 'issued').length,
});
