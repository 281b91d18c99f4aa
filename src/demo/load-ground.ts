import type { INestApplicationContext, Type } from '@nestjs/common';
import { DEMO_PASSWORD, UsersService } from '../modules/identity/index.js';
import { ParcelService } from '../modules/land/index.js';
import { OrganisationsService } from '../modules/organisations/index.js';
import { systemActor } from '../platform/access/index.js';
import { Db, UnitOfWork } from '../platform/database/index.js';
import { LOGINS, ORGANISATIONS, type LoginName, type OrganisationKey } from './data/organisations.js';
import { PARCELS } from './data/parcels.js';
import { demoActor, IMPORTER } from './demo-actor.js';

/** Ids of what the ground brought, by the keys of its data; parcels by number. */
export interface Ground {
  organisations: Record<OrganisationKey, string>;
  users: Record<LoginName, string>;
  parcels: Record<string, string>;
}

/** A provider of the application, whichever module it belongs to. */
export const provided = <Service>(app: INestApplicationContext, service: Type<Service>): Service => app.get(service, { strict: false });

/** Loads the organisation tree, one login per role and one of another county, and the parcels: nothing else. */
export async function loadGround(app: INestApplicationContext): Promise<Ground> {
  const organisations = await loadOrganisations(app);
  const users = await loadLogins(app, organisations);
  const parcels = await loadParcels(app, organisations);
  return { organisations, users, parcels };
}

async function loadOrganisations(app: INestApplicationContext): Promise<Record<OrganisationKey, string>> {
  const service = provided(app, OrganisationsService);
  const actor = systemActor(IMPORTER);
  const ids: Partial<Record<OrganisationKey, string>> = {};
  for (const [key, organisation] of Object.entries(ORGANISATIONS) as [OrganisationKey, (typeof ORGANISATIONS)[OrganisationKey]][]) {
    const { name, kind, parent } = organisation;
    const shortName = 'shortName' in organisation ? organisation.shortName : name;
    ids[key] = parent === null
      ? await provided(app, UnitOfWork).run(actor, (tx) => service.createRoot(tx, name))
      : await service.create(actor, { name, shortName, kind, parentId: ids[parent] ?? '' });
  }
  return ids as Record<OrganisationKey, string>;
}

async function loadLogins(app: INestApplicationContext, organisations: Record<OrganisationKey, string>): Promise<Record<LoginName, string>> {
  const users = provided(app, UsersService);
  const made = await Promise.all(LOGINS.map(async ({ at, ...login }) => [
    login.username, await users.create(systemActor(IMPORTER), { ...login, password: DEMO_PASSWORD, organisationId: organisations[at] })] as const));
  return Object.fromEntries(made) as Record<LoginName, string>;
}

async function loadParcels(app: INestApplicationContext, organisations: Record<OrganisationKey, string>): Promise<Record<string, string>> {
  const service = provided(app, ParcelService);
  const land = await demoActor(provided(app, Db), 'land');
  const ids: Record<string, string> = {};
  for (const { park, mu, ...parcel } of PARCELS) {
    // The other county's land is no business of this one's clerk.
    const actor = park === 'neighbourPark' ? systemActor(IMPORTER) : land;
    ids[parcel.number] = await service.register(actor, { ...parcel, parkId: organisations[park], area: { value: mu, unit: 'mu' } });
  }
  return ids;
}
