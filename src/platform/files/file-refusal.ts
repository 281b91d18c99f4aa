import type { ErrorParams } from '../../kernel/errors.js';
import type { Problem } from '../http/answer-problem.js';

/** Why a file is not taken in, with the status that says so to programs. */
const REFUSALS = {
  FILE_MISSING: 400, FILE_ONE_ONLY: 400, FILE_EMPTY: 400, FILE_DAMAGED: 400, FILE_INCOMPLETE: 400,
  FILE_TOO_LARGE: 413, FILE_HEIC: 415, FILE_KIND: 415, FILE_KIND_UNKNOWN: 415, FILE_ID_TAKEN: 409,
} as const;

/** An upload that is refused for what it is; the person can mend it. */
export class FileRefusal extends Error {
  readonly problem: Problem;

  /** @param code a code of the catalogue (`error.<code>`) @param params values of its sentence */
  constructor(code: keyof typeof REFUSALS, params?: ErrorParams) {
    super(code);
    this.name = 'FileRefusal';
    this.problem = { status: REFUSALS[code], code: REFUSALS[code] === 409 ? 'CONFLICT' : 'BAD_USER_INPUT', errors: [{ code, field: ['file'], ...(params ? { params } : {}) }] };
  }
}
