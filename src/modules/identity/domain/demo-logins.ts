import type { Role } from './roles.js';

/** The password of every login of the demo, which is public and runs on loopback only. */
export const DEMO_PASSWORD = 'ZouQing-demo-1';

/** The logins that demo data brings, one per role. */
export const DEMO_LOGINS: readonly { username: string; role: Role }[] = [
  { username: 'officer', role: 'officer' },
  { username: 'head', role: 'head' },
  { username: 'leader', role: 'leader' },
  { username: 'land', role: 'landClerk' },
  { username: 'alliance', role: 'allianceMember' },
  { username: 'admin', role: 'administrator' },
  { username: 'auditor', role: 'auditor' },
];
