export { PersonType } from './api/identity.types.js';
export { usersWithin } from './data/user.scope.js';
export { DEMO_LOGINS, DEMO_PASSWORD } from './domain/demo-logins.js';
export { permissionsOf, ROLES, type Role } from './domain/roles.js';
export { IdentityModule } from './identity.module.js';
export { PeopleQueries, type Person } from './people.queries.js';
export { UsersService } from './users.service.js';
