import type { SearchSubject } from '../../../platform/search/index.js';
import type { Parcel } from './parcel.entity.js';

/** By what a parcel is found: its number and where it lies, then what it is meant for. */
export const parcelSubject = ({ id, organisationId, jurisdictionId, number, location, plannedUse }:
Pick<Parcel, 'id' | 'organisationId' | 'jurisdictionId' | 'number' | 'location' | 'plannedUse'>): SearchSubject => ({
  type: 'parcel', id, organisationId, jurisdictionId, title: number, alsoKnownAs: location === null ? [] : [location], words: [plannedUse],
});
