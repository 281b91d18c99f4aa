import type { DealStatus, ReasonCode, Stage } from '../../../gql/schema';
import { STAGES } from '../../../shared/stages';

/** How a deal leaves the pipeline. */
export const WAYS_OUT: readonly DealStatus[] = ['lost', 'terminated', 'transferred'];

const REASONS: readonly ReasonCode[] = ['market', 'funding', 'land', 'energyEnvironment', 'policy', 'lostToCompetitor', 'investorStrategy', 'government', 'other'];
/** 退出情形: of a termination alone, and the first to choose from there. */
const TERMINATIONS: readonly ReasonCode[] = [
  'depositUnpaid', 'companyUnregistered', 'investorWithdrew', 'falseInformation', 'startOverdue', 'slowConstruction', 'targetsMissed', 'againstPolicy',
];
/** Those that say a contract is not kept: the server takes them of a signed deal only. */
const OF_SIGNED: readonly ReasonCode[] = ['depositUnpaid', 'companyUnregistered', 'startOverdue', 'slowConstruction', 'targetsMissed'];

/** The reasons that the server takes for a deal at a stage. `way`: how it leaves; left out: it is only suspended. */
export function reasonsFor(stage: Stage, way?: DealStatus): ReasonCode[] {
  if (way !== 'terminated') return [...REASONS];
  const signed = STAGES.indexOf(stage) >= STAGES.indexOf('contract');
  return [...TERMINATIONS.filter((reason) => signed || !OF_SIGNED.includes(reason)), ...REASONS];
}
