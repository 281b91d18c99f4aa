import express, { type Request, type RequestHandler, type Response } from 'express';
import { answerProblem } from './answer-problem.js';

/**
 * Largest request body. Roomy enough for a text that is far too long to be told so at its own field; what is larger
 * still is refused unread. An import or an attachment goes another way.
 */
export const BODY_LIMIT_BYTES = 8 * 1024 * 1024;

interface BodyProblem {
  status: number;
  code: string;
  params?: { max: string };
}

const NOT_JSON: BodyProblem = { status: 400, code: 'REQUEST_NOT_JSON' };
const INCOMPLETE: BodyProblem = { status: 400, code: 'REQUEST_INCOMPLETE' };
const PROBLEMS: Record<string, BodyProblem> = {
  'entity.too.large': { status: 413, code: 'REQUEST_TOO_LARGE', params: { max: '8 MB' } },
  'request.aborted': INCOMPLETE,
  'request.size.invalid': INCOMPLETE,
};

const refuseBody = (req: Request, res: Response, { status, code, params }: BodyProblem): void => {
  answerProblem(req, res, { status, code: 'BAD_USER_INPUT', errors: [{ code, field: [], ...(params ? { params } : {}) }] });
};

/** Reads JSON bodies up to the limit. Its own refusals end here: they are no failures of the server. */
export function jsonBody(): RequestHandler {
  const read = express.json({ limit: BODY_LIMIT_BYTES });
  return (req, res, next) => {
    read(req, res, (error?: unknown) => {
      if (error === undefined) next();
      else refuseBody(req, res, PROBLEMS[(error as { type?: string }).type ?? ''] ?? NOT_JSON);
    });
  };
}
