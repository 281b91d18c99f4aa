import { isContractReason, type ReasonCode, TERMINATION_REASONS, USUAL_REASONS } from '../../../../../src/kernel/reasons';
import type { DealStatus, Stage } from '../../../gql/schema';
import { STAGES } from '../../../shared/stages';

/** How a deal leaves the pipeline. */
export const WAYS_OUT: readonly DealStatus[] = ['lost', 'terminated', 'transferred'];

/** The reasons that the server takes for a deal at a stage, those of a termination first. `way`: how it leaves; left out: it is only suspended. */
export function reasonsFor(stage: Stage, way?: DealStatus): ReasonCode[] {
  if (way !== 'terminated') return [...USUAL_REASONS];
  const signed = STAGES.indexOf(stage) >= STAGES.indexOf('contract');
  return [...TERMINATION_REASONS.filter((reason) => signed || !isContractReason(reason)), ...USUAL_REASONS];
}
