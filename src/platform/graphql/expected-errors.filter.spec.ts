import { describe, expect, it } from '@jest/globals';
import type { ArgumentsHost } from '@nestjs/common';
import { ApiError, refuse } from '../../kernel/errors.js';
import { ExpectedErrorsFilter } from './expected-errors.filter.js';

const hostOf = (type: string, answer: { status?: number; body?: unknown } = {}): ArgumentsHost => {
  const response = { status: (status: number) => { answer.status = status; return response; }, json: (body: unknown) => { answer.body = body; } };
  return { getType: () => type, switchToHttp: () => ({ getResponse: () => response }) } as unknown as ArgumentsHost;
};

describe('ExpectedErrorsFilter', () => {
  it('hands GraphQL errors on as they are', () => {
    const error = refuse('PHONE', 'phone');
    expect(new ExpectedErrorsFilter().catch(error, hostOf('graphql'))).toBe(error);
  });

  it('answers REST requests with the status of the code', () => {
    const answer = {};
    new ExpectedErrorsFilter().catch(new ApiError('FORBIDDEN'), hostOf('http', answer));
    expect(answer).toEqual({ status: 403, body: { errors: [{ message: 'FORBIDDEN', extensions: { code: 'FORBIDDEN' } }] } });
  });
});
