export { AccessGuard } from './access.guard.js';
export { Authenticator, SESSION_COOKIE, tokenOf, type RequestOrigin } from './authenticator.js';
export { ACCESS_RULE, Can, Ctx, CurrentActor, Public, TAKEN_FROM_CONTEXT, type AccessRule } from './can.js';
export { organisationsWithin, sharesJurisdiction, underOrganisation, within } from './scope.js';
export { systemActor } from './system-actor.js';
