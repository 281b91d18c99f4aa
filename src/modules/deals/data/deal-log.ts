import type { Changes, Tx } from '../../../platform/database/index.js';
import { newId } from '../../../kernel/ids.js';
import type { ReasonCode } from '../domain/codes.js';
import type { DealStatus, Stage } from '../domain/stages.js';
import { Deal } from './deal.entity.js';
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
}

/** Enters the first entry of a new deal's log. */
export const logRegistration = (tx: Tx, deal: Pick<Deal, 'id' | 'stage' | 'status'>, on: string): Promise<void> =>
  insert(tx, deal.id, { fromStage: null, toStage: deal.stage, fromStatus: null, toStatus: deal.status, enteredOn: on });

/** Enters a move or a change of status of a locked deal. */
export const logMove = (tx: Tx, deal: Deal, move: Move): Promise<void> =>
  insert(tx, deal.id, {
    fromStage: deal.stage, toStage: move.stage ?? deal.stage, fromStatus: deal.status, toStatus: move.status ?? deal.status, enteredOn: move.on,
    reason: move.reason ?? null, reasonCode: move.reasonCode ?? null, overridden: move.unmet !== undefined, unmet: move.unmet ?? [],
  });

const insert = (tx: Tx, dealId: string, entry: Partial<StageLogEntry>): Promise<void> =>
  tx.insert(StageLogEntry, { id: newId(), dealId, actorId: tx.actor.kind === 'user' ? tx.actor.id : null, by: tx.actor.name, overridden: false, unmet: [], ...entry });

/** Records a verb on a deal in the audit trail. */
export const auditDeal = (tx: Tx, verb: string, deal: Pick<Deal, 'id' | 'organisationId'>, changes: Changes): Promise<void> =>
  tx.audit(verb, { type: 'deal', id: deal.id, organisationId: deal.organisationId }, changes);
