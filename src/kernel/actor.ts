import type { Permission } from './permissions.js';

/** One grant: these permissions hold in this organisation and below it, nowhere else. */
export interface ActorGrant {
  role: string;
  organisationId: string;
  /** '/1/4/': prefix of every organisation under the grant. */
  path: string;
  /** The nearest county at or above the organisation, and its path. */
  jurisdictionId: string;
  jurisdictionPath: string;
  permissions: ReadonlySet<Permission>;
}

/** Who acts: a person with a session, or a named job of the system. Everything written names its actor. */
export interface Actor {
  id: string;
  kind: 'user' | 'system';
  username: string;
  name: string;
  locale: Locale;
  grants: readonly ActorGrant[];
  sessionId: string | null;
  /** Where the request came from, for the audit trail. */
  origin: { requestId: string | null; ip: string | null };
}

export const LOCALES = ['zh-CN', 'en'] as const;
/** A language the catalogue has. */
export type Locale = (typeof LOCALES)[number];

/** Does any grant of the actor carry the permission? Which rows it reaches is the scope's matter. */
export function mayAnywhere(actor: Actor, permission: Permission): boolean {
  return actor.grants.some((grant) => grant.permissions.has(permission));
}

/** Paths at or under which the permission holds. */
export function reachOf(actor: Actor, permission: Permission): string[] {
  return actor.grants.filter((grant) => grant.permissions.has(permission)).map((grant) => grant.path);
}

/** Paths of the counties in which the permission is held somewhere. */
export function jurisdictionReachOf(actor: Actor, permission: Permission): string[] {
  return actor.grants.filter((grant) => grant.permissions.has(permission)).map((grant) => grant.jurisdictionPath);
}
