import sql from 'sql-template-tag';
import { underOrganisation } from '../../../platform/access/index.js';
import { columns, type ListSpec } from '../../../platform/database/index.js';
import { SigningEvent } from './signing-event.entity.js';
import { signingEventScope } from './signing-event.scope.js';

/** What signing events can be filtered by; an organisation stands for all below it. */
export interface SigningEventFilter {
  organisationId?: string | null;
  /** Calendar year. */
  year?: number | null;
}

/** The list of signing events, the newest first. */
export const signingEventList: ListSpec<SigningEventFilter, 'heldOn'> = {
  select: columns(SigningEvent, 'e'),
  from: sql`signing_event e`,
  id: 'e.id',
  scope: (actor) => signingEventScope('e', actor),
  filters: {
    organisationId: (id) => underOrganisation('e.organisation_id', id),
    year: (year) => sql`e.held_on >= make_date(${year}::integer, 1, 1) AND e.held_on < make_date(${year}::integer + 1, 1, 1)`,
  },
  sorts: { heldOn: { expression: 'e.held_on', type: 'date' } },
  defaultSort: { by: 'heldOn', direction: 'desc' },
};
