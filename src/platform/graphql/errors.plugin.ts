import type { ApolloServerPlugin } from '@apollo/server';
import { HttpException } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError, Refusal, type ApiErrorCode, type FieldError } from '../../kernel/errors.js';
import { translate } from '../i18n/catalogue.js';
import type { Logger } from '../logging/index.js';
import { readCoercion } from './coercion.js';
import type { RequestContext } from './request-context.js';

interface Told {
  code: ApiErrorCode;
  errors: readonly FieldError[];
  detail?: string;
}

const FROM_GRAPHQL: Readonly<Record<string, ApiErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT', GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT', BAD_USER_INPUT: 'BAD_USER_INPUT', BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT', PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT', PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};

/** What may be said of an error: a code of the closed list and the fields to mend. Anything unknown is INTERNAL and says nothing. */
function tell(error: unknown): Told {
  if (error instanceof ApiError) return { code: error.code, errors: error.errors };
  // A refusal outside a mutation's payload still names its fields.
  if (error instanceof Refusal) return { code: 'BAD_USER_INPUT', errors: error.errors };
  if (error instanceof HttpException) return { code: error.getStatus() < 500 ? 'BAD_USER_INPUT' : 'INTERNAL', errors: [] };
  if (error instanceof GraphQLError) {
    if (error.originalError && !(error.originalError instanceof GraphQLError)) return tell(error.originalError);
    const given = error.extensions['code'];
    const code = typeof given === 'string' ? given : '';
    if (code === 'QUERY_TOO_COMPLEX' || error.message === 'QUERY_TOO_COMPLEX') return { code: 'QUERY_TOO_COMPLEX', errors: [] };
    if (FROM_GRAPHQL[code]) {
      const field = readCoercion(error);
      return { code: 'BAD_USER_INPUT', errors: field ? [field] : [], detail: error.message };
    }
  }
  return { code: 'INTERNAL', errors: [] };
}

/** Gives every error its code, its sentence in the caller's language, the request's id, and nothing else: no stack, no SQL. */
export const errorsPlugin = (logger: Logger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () => Promise.resolve({
    didEncounterErrors: ({ errors, contextValue }) => {
      for (const error of errors) {
        if (tell(error).code === 'INTERNAL') logger.error({ err: error.originalError ?? error, requestId: contextValue.requestId, path: error.path }, 'request failed');
      }
      return Promise.resolve();
    },
    willSendResponse: ({ response, errors, contextValue }) => {
      if (response.body.kind === 'single' && response.body.singleResult.errors && errors) {
        response.body.singleResult.errors = errors.map((error) => formatted(error, contextValue));
      }
      return Promise.resolve();
    },
  }),
});

function formatted(error: GraphQLError, { locale, requestId }: RequestContext): GraphQLFormattedError {
  const { code, errors, detail } = tell(error);
  const userErrors = errors.map((one) => ({ ...one, message: translate(locale, `error.${one.code}`, one.params) }));
  const message = userErrors.length === 0 && detail !== undefined
    ? translate(locale, 'error.QUERY_INVALID', { detail })
    : translate(locale, `error.${code}`, { traceId: requestId });
  return {
    message: userErrors.length > 0 ? userErrors.map((one) => one.message).join(' ') : message,
    ...(error.path ? { path: error.path } : {}),
    extensions: { code, traceId: requestId, ...(userErrors.length > 0 ? { userErrors } : {}) },
  };
}

