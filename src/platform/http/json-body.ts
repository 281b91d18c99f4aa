import express, { type Request, type RequestHandler, type Response } from 'express';

/** Largest request body. An import or an attachment goes another way. */
export const BODY_LIMIT_BYTES = 1024 * 1024;

interface BodyProblem {
  status: number;
  code: string;
  zh: string;
  en: string;
}

const TOO_LARGE: BodyProblem = { status: 413, code: 'REQUEST_TOO_LARGE', zh: '请求内容超过 1 MB，请缩短文字或分次提交。', en: 'The request is larger than 1 MB: shorten the text or send it in parts.' };
const NOT_JSON: BodyProblem = { status: 400, code: 'REQUEST_NOT_JSON', zh: '请求内容不是有效的 JSON。', en: 'The request is not valid JSON.' };
const INCOMPLETE: BodyProblem = { status: 400, code: 'REQUEST_INCOMPLETE', zh: '请求内容不完整，请重试。', en: 'The request ended too early: try again.' };

const PROBLEMS: Record<string, BodyProblem> = { 'entity.too.large': TOO_LARGE, 'request.aborted': INCOMPLETE, 'request.size.invalid': INCOMPLETE };

/** Answers in the shape of a GraphQL error, so that a client needs one way of reading errors. */
function refuseBody(req: Request, res: Response, problem: BodyProblem): void {
  const message = req.acceptsLanguages('zh', 'en') === 'en' ? problem.en : problem.zh;
  const extensions = { code: 'BAD_USER_INPUT', traceId: req.id, errors: [{ code: problem.code, field: [], message }] };
  // The rest of a too long body is not read: the connection is of no use afterwards.
  res.status(problem.status).set('Connection', 'close').json({ errors: [{ message, extensions }] });
}

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
