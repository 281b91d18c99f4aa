import type { FieldError } from '../../../kernel/errors.js';
import type { DealRelation, LeadSource } from './codes.js';
import { isClosed, type DealStatus } from './stages.js';

/** What is said of a new deal's place beside another. */
interface Placing {
  parentId?: string | null;
  relation?: DealRelation | null;
  source: LeadSource;
  phaseName?: string | null;
  parcelId?: string | null;
}

/** What a deal is to its parent: as said, else by its source, else a phase. Null where it has none. */
export function relationOf({ parentId, relation, source }: Placing): DealRelation | null {
  if (!parentId) return null;
  return relation ?? (source === 'expansion' || source === 'secondAttraction' ? source : 'phase');
}

const isGrown = (relation: DealRelation | null): boolean => relation === 'expansion' || relation === 'secondAttraction';

/**
 * What does not fit together: a phase or a relation without a parent, a phase of a phase (amounts are split once) or of a
 * deal that nobody works on, land given to a deal that is no expansion or second attraction. `parent`: undefined without one.
 */
export function placingFaults(placing: Placing, parent?: { relation: DealRelation | null; status: DealStatus }): FieldError[] {
  const relation = relationOf(placing);
  return [
    ...((placing.phaseName || placing.relation) && !placing.parentId ? [{ code: 'PHASE_WITHOUT_PARENT', field: ['input', 'parentId'] }] : []),
    ...(relation === 'phase' && parent?.relation === 'phase' ? [{ code: 'PHASE_OF_PHASE', field: ['input', 'parentId'] }] : []),
    ...(relation === 'phase' && parent && isClosed(parent.status) ? [{ code: 'DEAL_CLOSED', field: ['input', 'parentId'] }] : []),
    ...(placing.parcelId && !isGrown(relation) ? [{ code: 'PARCEL_ONLY_WHEN_GROWN', field: ['input', 'parcelId'] }] : []),
  ];
}

/** What does not fit what a deal is to its parent already, when its phase or its land is put right later. */
export const placeFaults = (relation: DealRelation | null, { phaseName, parcelId }: Pick<Placing, 'phaseName' | 'parcelId'>): FieldError[] => [
  ...(phaseName && !relation ? [{ code: 'PHASE_WITHOUT_PARENT', field: ['input', 'phaseName'] }] : []),
  ...(parcelId && !isGrown(relation) ? [{ code: 'PARCEL_ONLY_WHEN_GROWN', field: ['input', 'parcelId'] }] : []),
];
