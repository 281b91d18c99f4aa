/** The closed list of `extensions.code`. */
export const API_ERROR_CODES = [
  'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED', 'QUERY_TOO_COMPLEX', 'INTERNAL',
] as const;
export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

export type ErrorParams = Record<string, string | number | boolean | null>;

/** One thing to mend: a code of the catalogue (`error.<code>`), the path of the input field, values for the sentence. */
export interface FieldError {
  code: string;
  field: readonly string[];
  params?: ErrorParams;
}

/** An expected refusal. Rolls the transaction back and is answered as data (`userErrors`), never as an exception. */
export class Refusal extends Error {
  constructor(readonly errors: readonly FieldError[], readonly extra: Record<string, unknown> = {}) {
    super(errors.map((error) => error.code).join(', '));
    this.name = 'Refusal';
  }
}

/** Shorthand for a refusal with one error on one field of the input. */
export function refuse(code: string, field: string | readonly string[], params?: ErrorParams): Refusal {
  const path = typeof field === 'string' ? ['input', field] : field;
  return new Refusal([params ? { code, field: path, params } : { code, field: path }]);
}

/** What must not be answered at all; becomes a top-level GraphQL error with this code. */
export class ApiError extends Error {
  constructor(readonly code: ApiErrorCode, readonly errors: readonly FieldError[] = []) {
    super(code);
    this.name = 'ApiError';
  }
}

/** The start cannot go on: `message` is one sentence that names the cause and how to mend it. */
export class StartupError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartupError';
  }
}
