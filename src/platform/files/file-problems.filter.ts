import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiError, Refusal } from '../../kernel/errors.js';
import { ExpectedErrorsFilter } from '../graphql/expected-errors.filter.js';
import { answerProblem } from '../http/answer-problem.js';
import { FileRefusal } from './file-refusal.js';

/** Says why a file did not come or go: what can be mended in words, anything else as a failure of ours with its number. */
@Catch()
export class FileProblemsFilter implements ExceptionFilter {
  private readonly logger = new Logger('Files');
  private readonly expected = new ExpectedErrorsFilter();

  catch(error: unknown, host: ArgumentsHost): void {
    const [req, res] = [host.switchToHttp().getRequest<Request>(), host.switchToHttp().getResponse<Response>()];
    if (error instanceof ApiError || error instanceof Refusal) {
      this.expected.catch(error, host);
    } else if (error instanceof FileRefusal) {
      answerProblem(req, res, error.problem);
    } else {
      this.logger.error(error);
      if (res.headersSent) res.destroy();
      else answerProblem(req, res, { status: 500, code: 'INTERNAL' });
    }
  }
}
