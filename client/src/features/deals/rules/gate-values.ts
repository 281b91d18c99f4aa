import type { GateRowFragment } from '../../../gql/graphql';
import type { GateDemand, Stage } from '../../../gql/schema';

/** What can be set of a gate. */
export interface GateValues {
  demand: GateDemand;
  stage: Stage;
  /** Yuan; null: asked of every deal. */
  minInvestment: string | null;
}

export const gateValuesOf = ({ demand, stage, minInvestment }: GateRowFragment): GateValues => ({ demand, stage, minInvestment: minInvestment ?? null });
export const gateDefaultsOf = ({ defaultDemand, defaultStage }: GateRowFragment): GateValues => ({ demand: defaultDemand, stage: defaultStage, minInvestment: null });

/** To ask only large deals is to ask nothing of the others: only where the gate may be off. */
export const mayAskLargeOnly = (gate: GateRowFragment): boolean => gate.allowedDemands.includes('off');
/** A gate by which a stage is defined is as it is. */
export const isAdjustable = (gate: GateRowFragment): boolean => gate.allowedDemands.length > 1 || gate.allowedStages.length > 1;
