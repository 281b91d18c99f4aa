import type { OrganisationKind } from './organisation-kind.js';

/** What placing needs to know of the organisation above. */
export interface Parent {
  kind: OrganisationKind;
  jurisdictionId: string;
}

/**
 * The jurisdiction 辖区 of a new organisation: the nearest county at or above it. Where no county is above (a city's
 * own departments, a city's development zone), the highest one below the city counts as one: what it shares stays
 * within it, and does not spread over every county of the city.
 */
export function jurisdictionFor(id: string, kind: OrganisationKind, parent: Parent): string {
  const startsOne = kind === 'city' || kind === 'county' || parent.kind === 'city';
  return startsOne ? id : parent.jurisdictionId;
}

/** Cities and counties stand under a city only; anything else may stand under any organisation. */
export const mayStandUnder = (kind: OrganisationKind, parent: OrganisationKind): boolean =>
  parent === 'city' || (kind !== 'city' && kind !== 'county');
