import type { FieldError } from '../../../kernel/errors.js';
import type { SubjectType } from '../../../kernel/subjects.js';

/** What a follow-up can be about. */
export const TASK_SUBJECTS = ['deal', 'visit', 'company'] as const satisfies readonly SubjectType[];
export type TaskSubject = (typeof TASK_SUBJECTS)[number];

const isTaskSubject = (type: string): type is TaskSubject => (TASK_SUBJECTS as readonly string[]).includes(type);

/** A subject as an input gives it: type and id go together. */
export type SubjectGiven = { type: TaskSubject; id: string } | { type: null } | { errors: FieldError[] };

/** Reads the subject of a new task: both halves or none (REQUIRED), and one that tasks can be about (TASK_SUBJECT_UNSUPPORTED). */
export function subjectGiven({ subjectType, subjectId }: { subjectType?: SubjectType | null; subjectId?: string | null }): SubjectGiven {
  if (subjectType == null && subjectId == null) return { type: null };
  if (subjectType == null) return { errors: [{ code: 'REQUIRED', field: ['input', 'subjectType'] }] };
  if (subjectId == null) return { errors: [{ code: 'REQUIRED', field: ['input', 'subjectId'] }] };
  return isTaskSubject(subjectType) ? { type: subjectType, id: subjectId } : { errors: [{ code: 'TASK_SUBJECT_UNSUPPORTED', field: ['input', 'subjectType'] }] };
}
