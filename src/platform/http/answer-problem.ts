import type { Request, Response } from 'express';
import type { ApiErrorCode, FieldError } from '../../kernel/errors.js';
import { localeOf, translate } from '../i18n/catalogue.js';

/** What a request outside GraphQL is refused with. */
export interface Problem {
  status: number;
  code: ApiErrorCode;
  /** What to mend; empty where the code says it all. */
  errors?: readonly FieldError[];
}

/** Answers in the shape of a GraphQL error and in the caller's language, so that a client needs one way of reading errors. */
export function answerProblem(req: Request, res: Response, { status, code, errors = [] }: Problem): void {
  const locale = localeOf(req.headers['accept-language']);
  const traceId = typeof req.id === 'string' ? req.id : null;
  const userErrors = errors.map((one) => ({ ...one, message: translate(locale, `error.${one.code}`, one.params) }));
  const message = userErrors.length > 0 ? userErrors.map((one) => one.message).join(' ') : translate(locale, `error.${code}`, { traceId });
  res.status(status).json({ errors: [{ message, extensions: { code, traceId, ...(userErrors.length > 0 ? { userErrors } : {}) } }] });
}
