import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiError, Refusal, type ApiErrorCode } from '../../kernel/errors.js';
import { answerProblem } from '../http/answer-problem.js';

const STATUS: Partial<Record<ApiErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, BAD_USER_INPUT: 400, CONFLICT: 409, RATE_LIMITED: 429 };

/**
 * Lets refusals pass to the answer as they are. Without it Nest logs each of them as a failure of the server, with the
 * values that were refused: a mistyped password, a phone number.
 */
@Catch(ApiError, Refusal)
export class ExpectedErrorsFilter implements ExceptionFilter<ApiError | Refusal> {
  catch(error: ApiError | Refusal, host: ArgumentsHost): Error | undefined {
    if (host.getType<string>() === 'graphql') return error;
    const code = error instanceof ApiError ? error.code : 'BAD_USER_INPUT';
    const http = host.switchToHttp();
    answerProblem(http.getRequest<Request>(), http.getResponse<Response>(), { status: STATUS[code] ?? 500, code, errors: error.errors });
    return undefined;
  }
}
