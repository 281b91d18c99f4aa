import type { SearchSubject } from '../../../platform/search/index.js';
import type { Deal } from './deal.entity.js';

/** By what a deal is found: its name, that of the phase, its number and the code name that alliances know; then its content. */
export const dealSubject = ({ id, organisationId, jurisdictionId, name, phaseName, number, codeName, content }:
Pick<Deal, 'id' | 'organisationId' | 'jurisdictionId' | 'name' | 'phaseName' | 'number' | 'codeName' | 'content'>): SearchSubject => ({
  type: 'deal', id, organisationId, jurisdictionId, title: name, alsoKnownAs: [...(phaseName ? [`${name}${phaseName}`] : []), number, codeName], words: [content],
});
