import { describe, expect, it } from '@jest/globals';
import type { ArgumentsHost } from '@nestjs/common';
import { ApiError, refuse } from '../../kernel/errors.js';
import { ExpectedErrorsFilter } from './expected-errors.filter.js';

const hostOf = (type: string, answer: { status?: number; body?: unknown } = {}): ArgumentsHost => {
  const response = { status: (status: number) => { answer.status = status; return response; }, json: (body: unknown) => { answer.body = body; } };
  const request = { id: 'trace-0001', headers: { 'accept-language': 'en' } };
  return { getType: () => type, switchToHttp: () => ({ getRequest: () => request, getResponse: () => response }) } as unknown as ArgumentsHost;
};

describe('ExpectedErrorsFilter', () => {
  it('hands GraphQL errors on as they are', () => {
    const error = refuse('PHONE', 'phone');
    expect(new ExpectedErrorsFilter().catch(error, hostOf('graphql'))).toBe(error);
  });

  it('answers REST requests with the status of the code, and says what to mend in the caller\'s language', () => {
    const [forbidden, refused] = [{}, {}];
    new ExpectedErrorsFilter().catch(new ApiError('RATE_LIMITED'), hostOf('http', forbidden));
    expect(forbidden).toEqual({ status: 429, body: { errors: [{ message: 'Too many requests; please wait a moment.', extensions: { code: 'RATE_LIMITED', traceId: 'trace-0001' } }] } });
    new ExpectedErrorsFilter().catch(refuse('TOO_LONG', ['name'], { max: 9 }), hostOf('http', refused));
    const message = 'At most 9 characters; please shorten it.';
    expect(refused).toEqual({ status: 400, body: { errors: [{ message, extensions: { code: 'BAD_USER_INPUT', traceId: 'trace-0001', userErrors: [{ code: 'TOO_LONG', field: ['name'], params: { max: 9 }, message }] } }] } });
  });
});
