import sql from 'sql-template-tag';
import { underOrganisation } from '../../../platform/access/index.js';
import { columns, type ListSpec } from '../../../platform/database/index.js';
import { found } from '../../../platform/search/index.js';
import type { ParcelState } from '../domain/parcel.js';
import { parcelScope } from './land.scope.js';
import { Parcel } from './parcel.entity.js';

/** What parcels can be filtered by; areas in m². `available`: something is, or nothing is, left of it. */
export interface ParcelFilter {
  search?: string | null;
  parkId?: string | null;
  state?: ParcelState | null;
  available?: boolean | null;
  minAvailableArea?: string | null;
}

export const PARCEL_SORTS = ['number', 'area', 'availableArea'] as const;
export type ParcelSortField = (typeof PARCEL_SORTS)[number];

/** The list of parcels of the actor's counties. A park stands for its zones too. */
export const parcelList: ListSpec<ParcelFilter, ParcelSortField> = {
  select: columns(Parcel, 'p'),
  from: sql`parcel p`,
  id: 'p.id',
  scope: (actor) => parcelScope('p', actor, 'land.read'),
  filters: {
    search: (text) => found('parcel', sql`p.id`, text),
    parkId: (id) => underOrganisation('p.organisation_id', id),
    state: (state) => sql`p.state = ${state}`,
    available: (available) => (available ? sql`p.supplied_area < p.area` : sql`p.supplied_area = p.area`),
    minAvailableArea: (squareMetres) => sql`p.area - p.supplied_area >= ${squareMetres}::numeric`,
  },
  sorts: {
    number: { expression: 'p.number', type: 'text' },
    area: { expression: 'p.area', type: 'numeric' },
    availableArea: { expression: '(p.area - p.supplied_area)', type: 'numeric' },
  },
  defaultSort: { by: 'number', direction: 'asc' },
};
