import { Injectable } from '@nestjs/common';
import { mayAnywhere, type Actor, type Locale } from '../../kernel/actor.js';
import { PERMISSIONS, type Permission } from '../../kernel/permissions.js';
import { Config } from '../../platform/config/index.js';
import { OrganisationQueries, type Organisation } from '../organisations/index.js';

/** Who is logged in, and what they may do somewhere. */
export interface Viewer {
  id: string;
  username: string;
  name: string;
  locale: Locale;
  grants: { role: string; organisation: Organisation }[];
  permissions: Permission[];
  demo: boolean;
}

/** Tells people about themselves. */
@Injectable()
export class ViewerQueries {
  constructor(private readonly organisations: OrganisationQueries, private readonly config: Config) {}

  /** Organisations are read here, not through the request's loaders: after a login the request itself is still anonymous. */
  async of(actor: Actor): Promise<Viewer> {
    const { id, username, name, locale } = actor;
    const places = await this.organisations.byIds(actor, actor.grants.map((grant) => grant.organisationId));
    const grants = actor.grants.flatMap(({ role, organisationId }) => {
      const organisation = places.get(organisationId);
      return organisation ? [{ role, organisation }] : [];
    });
    return { id, username, name, locale, grants, permissions: PERMISSIONS.filter((permission) => mayAnywhere(actor, permission)), demo: this.config.demo };
  }
}
