import type { FieldError } from '../../../kernel/errors.js';
import { GATES, type Gate, type GateDemand } from './gates.js';
import type { Stage } from './stages.js';

/** What a county decided of a gate. */
export interface GateChoice {
  code: string;
  demand: GateDemand;
  stage: Stage;
  /** Yuan; null: asked of every deal. */
  minInvestment: string | null;
}

/** The gates as a county asks them: those of the code, with its own choices in place of theirs. Choices for codes that are gone are passed over. */
export function gatesWith(choices: readonly GateChoice[]): readonly Gate[] {
  if (choices.length === 0) return GATES;
  const chosen = new Map(choices.map((choice) => [choice.code, choice]));
  return GATES.map((gate) => {
    const choice = chosen.get(gate.code);
    return choice ? { ...gate, demand: choice.demand, stage: choice.stage, minInvestment: choice.minInvestment } : gate;
  });
}

/** Does the choice differ from what the code asks? */
export const isChanged = (gate: Gate, choice: Omit<GateChoice, 'code'>): boolean =>
  choice.demand !== gate.demand || choice.stage !== gate.stage || choice.minInvestment !== null;

/**
 * What of a choice the code does not allow: GATE_NOT_ADJUSTABLE at its field. To ask only large deals is to ask nothing
 * of the others, so it is allowed where the gate may be off.
 */
export function choiceFaults(gate: Gate, { demand, stage, minInvestment }: Omit<GateChoice, 'code'>): FieldError[] {
  const refused = (field: string): FieldError => ({ code: 'GATE_NOT_ADJUSTABLE', field: ['input', field] });
  return [
    ...(gate.allowedDemands.includes(demand) ? [] : [refused('demand')]),
    ...(gate.allowedStages.includes(stage) ? [] : [refused('stage')]),
    ...(minInvestment === null || gate.allowedDemands.includes('off') ? [] : [refused('minInvestment')]),
  ];
}
