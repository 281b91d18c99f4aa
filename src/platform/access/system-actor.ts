import type { Actor } from '../../kernel/actor.js';
import { PERMISSIONS } from '../../kernel/permissions.js';

const SYSTEM_ID = '00000000-0000-7000-8000-000000000000';

/** The actor of a job: reaches everything, and is named in whatever it writes. There is no other bypass. */
export const systemActor = (name: string): Actor => ({
  id: SYSTEM_ID, kind: 'system', username: 'system', name, locale: 'zh-CN', sessionId: null, origin: { requestId: null, ip: null },
  grants: [{ role: 'system', organisationId: SYSTEM_ID, path: '/', jurisdictionId: SYSTEM_ID, jurisdictionPath: '/', permissions: new Set(PERMISSIONS) }],
});
