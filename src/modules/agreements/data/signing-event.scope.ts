import sql, { raw, type Sql } from 'sql-template-tag';
import { reachOf, type Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { within } from '../../../platform/access/index.js';
import type { Aggregate } from '../../../platform/database/index.js';
import { agreementScope } from './agreement.scope.js';
import { SigningEvent } from './signing-event.entity.js';

/**
 * Which signing events an actor reads: those held by an organisation in reach or by one above it (a county signs in the
 * city's hall), and those at which an agreement in reach was signed. `alias` names the table `signing_event`.
 */
export const signingEventScope = (alias: string, actor: Actor): Sql => {
  const paths = reachOf(actor, 'agreement.read');
  const event = raw(alias);
  return sql`(${within(`${alias}.organisation_id`, actor, 'agreement.read')}
    OR EXISTS (SELECT 1 FROM organisation host JOIN unnest(${paths}::text[]) AS place (path) ON starts_with(place.path, host.path) WHERE host.id = ${event}.organisation_id)
    OR EXISTS (SELECT 1 FROM agreement signed WHERE signed.signing_event_id = ${event}.id AND ${agreementScope('signed', actor)}))`;
};

/** Who may change a signing event: those of the organisation that held it. `alias` names the table `signing_event`. */
export const mayChangeEvent = (alias: string, actor: Actor, permission: Permission): Sql => within(`${alias}.organisation_id`, actor, permission);

/** A signing event as it is locked and changed. */
export const signingEventAggregate: Aggregate<SigningEvent> = {
  type: 'organisation', entity: SigningEvent, table: 'signing_event', scope: (actor, permission) => mayChangeEvent('signing_event', actor, permission),
};
