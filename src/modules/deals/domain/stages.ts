/** The main line of a deal, in order: 线索 在谈 评审 框架协议 正式签约 供地 开工 竣工 投产 达产达效. */
export const STAGES = ['lead', 'talks', 'review', 'framework', 'contract', 'land', 'construction', 'completion', 'production', 'capacity'] as const;
/** Where a deal stands on the main line. */
export type Stage = (typeof STAGES)[number];

/** Beside the stage: 推进中 搁置 流失 终止 已流转. */
export const DEAL_STATUSES = ['active', 'suspended', 'lost', 'terminated', 'transferred'] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

/** What an entry of the stage log tells: a move, a change of status, a new investor after the contract, the contract signed anew with it, a move taken back, the day of an earlier entry put right. */
export const STAGE_LOG_EVENTS = ['move', 'status', 'investorChanged', 'signedAnew', 'undone', 'corrected'] as const;
export type StageLogEvent = (typeof STAGE_LOG_EVENTS)[number];

/** A deal that left the pipeline; only `reopenDeal` brings it back. */
export const CLOSED_STATUSES = ['lost', 'terminated', 'transferred'] as const satisfies readonly DealStatus[];
export type ClosedStatus = (typeof CLOSED_STATUSES)[number];
export const isClosed = (status: DealStatus): status is ClosedStatus => (CLOSED_STATUSES as readonly DealStatus[]).includes(status);

/**
 * The moves forward that need nobody's privilege. Review and framework come in either order, and a county that
 * needs neither goes from talks to the contract at once.
 */
export const STEPS: Readonly<Record<Stage, readonly Stage[]>> = {
  lead: ['talks'],
  talks: ['review', 'framework', 'contract'],
  review: ['framework', 'contract'],
  framework: ['review', 'contract'],
  contract: ['land'],
  land: ['construction'],
  construction: ['completion'],
  completion: ['production'],
  production: ['capacity'],
  capacity: [],
};

/** Stages that a deal may pass over. */
export const SKIPPABLE: readonly Stage[] = ['review', 'framework'];

const place = (stage: Stage): number => STAGES.indexOf(stage);

/** Does a deal that stands at `stage` stand at `least`, or further on? */
export const isAtLeast = (stage: Stage, least: Stage): boolean => place(stage) >= place(least);

/** Is the move one of the declared steps, or one further on? Every other move goes back. */
export const isForward = (from: Stage, to: Stage): boolean => STEPS[from].includes(to) || place(to) > place(from);

/** The stages that may not be passed over on the way from one stage to a later one, both ends left out. */
export function mandatoryBetween(from: Stage, to: Stage): Stage[] {
  return STAGES.slice(place(from) + 1, Math.max(place(to), 0)).filter((stage) => !SKIPPABLE.includes(stage));
}
