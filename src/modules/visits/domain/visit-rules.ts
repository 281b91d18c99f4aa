import type { FieldError } from '../../../kernel/errors.js';

/** What of a visit the rules ask for; days are 'YYYY-MM-DD'. */
export interface VisitDraft {
  visitedOn: string;
  companyIds: readonly string[];
  companyNames: readonly string[];
  nextAction: string | null;
  nextActionDueOn: string | null;
}

/**
 * Everything that is wrong with a visit at once: it is in the future (FUTURE_DATE), nobody was met
 * (VISIT_COMPANY_REQUIRED), half of the next step is missing (NEXT_ACTION_MISSING, NEXT_ACTION_DUE_MISSING), or it
 * would have been due before the visit (NEXT_ACTION_BEFORE_VISIT).
 */
export function judgeVisit(draft: VisitDraft, today: string): FieldError[] {
  const errors: FieldError[] = [];
  if (draft.visitedOn > today) errors.push({ code: 'FUTURE_DATE', field: ['input', 'visitedOn'], params: { today } });
  if (draft.companyIds.length + draft.companyNames.length === 0) errors.push({ code: 'VISIT_COMPANY_REQUIRED', field: ['input', 'companyIds'] });
  errors.push(...judgeNextAction(draft));
  return errors;
}

/** A next step without a day is forgotten, and a day without a step means nothing: both or neither. */
function judgeNextAction({ visitedOn, nextAction, nextActionDueOn }: VisitDraft): FieldError[] {
  if (nextAction === null && nextActionDueOn === null) return [];
  if (nextAction === null) return [{ code: 'NEXT_ACTION_MISSING', field: ['input', 'nextAction'] }];
  if (nextActionDueOn === null) return [{ code: 'NEXT_ACTION_DUE_MISSING', field: ['input', 'nextActionDueOn'] }];
  return nextActionDueOn < visitedOn ? [{ code: 'NEXT_ACTION_BEFORE_VISIT', field: ['input', 'nextActionDueOn'], params: { visitedOn } }] : [];
}
