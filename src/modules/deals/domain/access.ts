import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { DEAL_STATUSES, type DealStatus } from './stages.js';

/** A verb on a deal, the right it needs, and the statuses in which it makes sense. */
interface Verb {
  name: string;
  permission: Permission;
  when: readonly DealStatus[];
}

const ACTIVE: readonly DealStatus[] = ['active'];
const OPEN: readonly DealStatus[] = ['active', 'suspended'];
/** What was written down wrong stays in the numbers of deals that are stopped, too. */
const ANY: readonly DealStatus[] = DEAL_STATUSES;
const STOPPED: readonly DealStatus[] = ['suspended', 'lost', 'terminated', 'transferred'];

const VERBS: readonly Verb[] = [
  { name: 'advanceDeal', permission: 'deal.advance', when: ACTIVE },
  { name: 'updateDeal', permission: 'deal.register', when: OPEN },
  { name: 'recordLeadStep', permission: 'deal.register', when: ACTIVE },
  { name: 'suspendDeal', permission: 'deal.advance', when: ACTIVE },
  { name: 'dropDeal', permission: 'deal.advance', when: OPEN },
  { name: 'reopenDeal', permission: 'deal.advance', when: STOPPED },
  { name: 'override', permission: 'deal.override', when: ACTIVE },
  { name: 'applyForReview', permission: 'review.manage', when: ACTIVE },
  { name: 'signAgreement', permission: 'agreement.sign', when: ACTIVE },
  { name: 'reportFunds', permission: 'funds.report', when: OPEN },
  { name: 'supplyLand', permission: 'land.supply', when: ACTIVE },
  { name: 'recordCommencement', permission: 'construction.record', when: ACTIVE },
  { name: 'recordMilestone', permission: 'construction.record', when: ACTIVE },
  { name: 'correctMilestone', permission: 'construction.record', when: ANY },
  { name: 'recordPermit', permission: 'construction.record', when: ACTIVE },
  { name: 'planMilestones', permission: 'construction.record', when: ACTIVE },
  { name: 'reportProgress', permission: 'construction.record', when: ACTIVE },
  { name: 'saveStatistics', permission: 'construction.record', when: ACTIVE },
  { name: 'enterStatistics', permission: 'construction.record', when: ACTIVE },
  { name: 'shareDeal', permission: 'alliance.share', when: ACTIVE },
  { name: 'assignTask', permission: 'task.write', when: OPEN },
];

/** What the actor may do on a deal of the organisation at `path`: from grants and status alone, without asking the database. */
export function verbsOn(actor: Actor, path: string, status: DealStatus): string[] {
  const held = (permission: Permission): boolean => actor.grants.some((grant) => path.startsWith(grant.path) && grant.permissions.has(permission));
  return VERBS.filter((verb) => verb.when.includes(status) && held(verb.permission)).map((verb) => verb.name);
}
