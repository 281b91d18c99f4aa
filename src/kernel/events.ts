import type { SubjectType } from './subjects.js';

/**
 * What modules tell each other without knowing each other. Handlers run inside the transaction that emits:
 * either all of it happened, or none.
 */
export interface EventMap {
  /** Somebody agreed on a next step that must not be forgotten. */
  'followUp.requested': { organisationId: string; ownerId: string; title: string; dueOn: string; subjectType: SubjectType; subjectId: string };
  /** A company has another name, or visits of another company became its own: what is called after it is to be found by that. */
  'company.renamed': { companyId: string };
  /** Companies have become one, or two again: what was visited, and whose deals are whose, is no longer what it was. */
  'company.merged': { companyIds: string[] };
}

/** Work for later, added in the transaction that asks for it. */
export interface JobMap {
  'share.expire': { shareGrantId: string };
  'housekeeping': Record<string, never>;
  'files.sweep': Record<string, never>;
  'search.reindex': Record<string, never>;
  /** What a new day does to deals. */
  'deals.nightly': Record<string, never>;
  /** A county has set other lines for its lights. */
  'deals.judge': { jurisdictionId: string };
}

/** Names checked at start: each needs exactly one handler. */
export const EVENT_NAMES: { [K in keyof EventMap]: true } = { 'followUp.requested': true, 'company.renamed': true, 'company.merged': true };
export const JOB_NAMES: { [K in keyof JobMap]: true } = { 'share.expire': true, housekeeping: true, 'files.sweep': true, 'search.reindex': true, 'deals.nightly': true, 'deals.judge': true };
