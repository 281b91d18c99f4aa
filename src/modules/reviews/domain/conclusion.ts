import type { FieldError } from '../../../kernel/errors.js';
import { REVIEW_DEPARTMENTS, type ReviewConclusion, type ReviewDepartment, type ReviewVerdict } from './codes.js';

/** A conclusion as it is put forward. Days are 'YYYY-MM-DD'. */
export interface ConclusionDraft {
  conclusion: ReviewConclusion;
  on: string;
  note: string | null;
  conditions: readonly { dueOn: string }[];
}

/** What lies before those who conclude. */
export interface ReviewState {
  appliedOn: string;
  vetoes: readonly string[];
  opinions: readonly { department: ReviewDepartment; verdict: ReviewVerdict }[];
}

/**
 * Every reason why a review may not be concluded so. While a veto applies nothing passes, with conditions or without
 * (VETO_APPLIES). Where a department disagrees or was not heard, a note must say why it passes all the same
 * (OPINION_DISAGREES, OPINIONS_MISSING, with the codes in `departments`). To pass on conditions takes at least one (CONDITIONS_MISSING) and no other
 * conclusion has any (CONDITIONS_UNEXPECTED), none due before the conclusion (CONDITION_DUE_TOO_EARLY). A refusal says
 * why (REFUSAL_NOTE_MISSING). The day is neither in the future (FUTURE_DATE) nor before the application (REVIEW_DATE_TOO_EARLY).
 */
export function judgeConclusion(draft: ConclusionDraft, state: ReviewState, today: string): FieldError[] {
  return [
    ...dayFaults(draft.on, 'on', state.appliedOn, today),
    ...(draft.conclusion === 'refused' ? refusalFaults(draft) : passingFaults(draft, state)),
    ...conditionFaults(draft),
  ];
}

/** What is wrong with the day of something that happened in a review. */
export function dayFaults(on: string, field: string, appliedOn: string, today: string): FieldError[] {
  const path = ['input', field];
  if (on > today) return [{ code: 'FUTURE_DATE', field: path, params: { today } }];
  return on < appliedOn ? [{ code: 'REVIEW_DATE_TOO_EARLY', field: path, params: { appliedOn } }] : [];
}

const refusalFaults = ({ note }: ConclusionDraft): FieldError[] => (note === null ? [{ code: 'REFUSAL_NOTE_MISSING', field: ['input', 'note'] }] : []);

function passingFaults({ note }: ConclusionDraft, { vetoes, opinions }: ReviewState): FieldError[] {
  if (vetoes.length > 0) return [{ code: 'VETO_APPLIES', field: ['input', 'conclusion'] }];
  if (note !== null) return [];
  const heard = new Set(opinions.map(({ department }) => department));
  return [
    ...named('OPINION_DISAGREES', opinions.filter(({ verdict }) => verdict === 'disagree').map(({ department }) => department)),
    ...named('OPINIONS_MISSING', REVIEW_DEPARTMENTS.filter((department) => !heard.has(department))),
  ];
}

const named = (code: string, departments: readonly ReviewDepartment[]): FieldError[] =>
  (departments.length > 0 ? [{ code, field: ['input', 'note'], params: { departments: departments.join(',') } }] : []);

function conditionFaults({ conclusion, on, conditions }: ConclusionDraft): FieldError[] {
  const field = ['input', 'conditions'];
  if (conclusion !== 'conditional') return conditions.length > 0 ? [{ code: 'CONDITIONS_UNEXPECTED', field }] : [];
  if (conditions.length === 0) return [{ code: 'CONDITIONS_MISSING', field }];
  return conditions.flatMap(({ dueOn }, index) => (dueOn < on ? [{ code: 'CONDITION_DUE_TOO_EARLY', field: [...field, String(index), 'dueOn'], params: { on } }] : []));
}
