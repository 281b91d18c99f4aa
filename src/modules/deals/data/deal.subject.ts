import type { SearchSubject } from '../../../platform/search/index.js';
import { isSensitive } from '../domain/secrecy.js';
import type { Deal } from './deal.entity.js';

type Indexed = Pick<Deal, 'id' | 'organisationId' | 'jurisdictionId' | 'name' | 'phaseName' | 'number' | 'codeName' | 'content' | 'secrecy'>;

/**
 * By what a deal is found: its name, that of the phase, its number and the code name that alliances know; then its content.
 * A sensitive one by code name and number alone: the index is everybody's.
 */
export const dealSubject = ({ id, organisationId, jurisdictionId, name, phaseName, number, codeName, content, secrecy }: Indexed): SearchSubject => ({
  type: 'deal', id, organisationId, jurisdictionId,
  ...(isSensitive({ secrecy })
    ? { title: codeName, alsoKnownAs: [number], words: [] }
    : { title: name, alsoKnownAs: [...(phaseName ? [`${name}${phaseName}`] : []), number, codeName], words: [content] }),
});
