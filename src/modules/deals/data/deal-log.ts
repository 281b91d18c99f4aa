import { newId } from '../../../kernel/ids.js';
import type { Changes, Tx } from '../../../platform/database/index.js';
import type { ReasonCode } from '../domain/codes.js';
import type { DealStatus, Stage } from '../domain/stages.js';
import { Deal } from './deal.entity.js';
import { countRegistration, recountEntries } from './stage-entries.js';
import { StageLogEntry } from './stage-log.entity.js';

/** What a verb does to a deal's place in the pipeline. */
export interface Move {
  stage?: Stage;
  status?: DealStatus;
  /** The day in the field. */
  on: string;
  reason?: string | null;
  reasonCode?: ReasonCode | null;
  /** Codes of what was missing when a privilege overrode it. */
  unmet?: string[];
  /** Of a whole that is carried along: the entry of its phase's move. */
  causedBy?: string | null;
}

type Logged = Pick<Deal, 'id' | 'stage' | 'status' | 'parentId' | 'relation'>;

/** Enters the first entry of a new deal's log. */
export const logRegistration = (tx: Tx, deal: Logged, on: string): Promise<string> =>
  insert(tx, deal, { fromStage: null, toStage: deal.stage, fromStatus: null, toStatus: deal.status, enteredOn: on });

/** Enters a move or a change of status of a locked deal; answers with the entry's id. */
export const logMove = (tx: Tx, deal: Logged, move: Move): Promise<string> =>
  insert(tx, deal, {
    event: move.stage ? 'move' : 'status', fromStage: deal.stage, toStage: move.stage ?? deal.stage, fromStatus: deal.status, toStatus: move.status ?? deal.status,
    enteredOn: move.on, reason: move.reason ?? null, reasonCode: move.reasonCode ?? null, overridden: move.unmet !== undefined, unmet: move.unmet ?? [],
    causedBy: move.causedBy ?? null,
  });

/** Enters what happened to a locked deal without moving it: another investor, or the contract signed anew with it. */
export const logEvent = (tx: Tx, deal: Logged, event: 'investorChanged' | 'signedAnew', on: string): Promise<string> =>
  insert(tx, deal, { event, fromStage: deal.stage, toStage: deal.stage, fromStatus: deal.status, toStatus: deal.status, enteredOn: on });

/** Enters that a move of a locked deal is taken back: from here on that entry counts for nothing. */
export const logUndo = (tx: Tx, deal: Logged, undone: StageLogEntry, stage: Stage, on: string): Promise<string> =>
  insert(tx, deal, { event: 'undone', undoes: undone.id, fromStage: deal.stage, toStage: stage, fromStatus: deal.status, toStatus: deal.status, enteredOn: on });

/** Enters that an earlier entry of a locked deal happened on another day: it stays as it was written, and counts on this one. */
export const logCorrection = (tx: Tx, deal: Logged, { id, toStage }: Pick<StageLogEntry, 'id' | 'toStage'>, on: string): Promise<string> =>
  insert(tx, deal, { event: 'corrected', undoes: id, fromStage: toStage, toStage, fromStatus: deal.status, toStatus: deal.status, enteredOn: on });

async function insert(tx: Tx, deal: Logged, entry: Partial<StageLogEntry>): Promise<string> {
  const id = newId();
  await tx.insert(StageLogEntry, {
    event: 'move', id, dealId: deal.id, actorId: tx.actor.kind === 'user' ? tx.actor.id : null, by: tx.actor.name, overridden: false, unmet: [], ...entry,
  });
  // A change of status moves nothing, and counts for nothing.
  if (entry.event === 'status') return id;
  await (entry.fromStage === null && deal.relation !== 'phase' ? countRegistration(tx, deal.id, entry.enteredOn ?? '') : recountEntries(tx, deal));
  return id;
}

/** Records a verb on a deal in the audit trail. */
export const auditDeal = (tx: Tx, verb: string, deal: Pick<Deal, 'id' | 'organisationId'>, changes: Changes): Promise<void> =>
  tx.audit(verb, { type: 'deal', id: deal.id, organisationId: deal.organisationId }, changes);
