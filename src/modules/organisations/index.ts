export { OrganisationType } from './api/organisation.types.js';
export { Organisation } from './data/organisation.entity.js';
export { organisationScope } from './data/organisation.scope.js';
export { ORGANISATION_KINDS, type OrganisationKind } from './domain/organisation-kind.js';
export { OrganisationQueries } from './organisation.queries.js';
export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsService, type Home } from './organisations.service.js';
