import type { CombinedError } from 'urql';

/** The closed list of the API's codes, and NETWORK for an answer that never came. */
export type ApiErrorCode =
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CONFLICT' | 'RATE_LIMITED' | 'QUERY_TOO_COMPLEX' | 'INTERNAL' | 'NETWORK';

const KNOWN = new Set<string>(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED', 'QUERY_TOO_COMPLEX', 'INTERNAL']);
const isKnown = (code: unknown): code is ApiErrorCode => typeof code === 'string' && KNOWN.has(code);

/** A refusal of one field: `field` is its path in the input, e.g. ["deals", "0", "amount"]. */
export interface UserError {
  code: string;
  field: readonly string[];
  message: string;
}

/** The first code of an answer; codes that the client does not know count as INTERNAL. */
export const errorCode = (error: CombinedError | undefined): ApiErrorCode | null => {
  if (!error) return null;
  if (error.networkError && error.graphQLErrors.length === 0) return 'NETWORK';
  const codes = error.graphQLErrors.map((one) => one.extensions.code);
  return codes.find(isKnown) ?? 'INTERNAL';
};

/** The id under which the server's log holds this error. */
export const traceId = (error: CombinedError | undefined): string | null => {
  const id = error?.graphQLErrors.map((one) => one.extensions.traceId).find((value) => typeof value === 'string');
  return typeof id === 'string' ? id : null;
};

const isUserError = (value: unknown): value is UserError =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string' && 'field' in value && Array.isArray(value.field);

/** Field errors that came with a BAD_USER_INPUT instead of in the payload: the same shape, another place. */
export const userErrorsOf = (error: CombinedError | undefined): UserError[] =>
  (error?.graphQLErrors ?? []).flatMap((one) => {
    const list = one.extensions.userErrors;
    return Array.isArray(list) ? list.filter(isUserError) : [];
  });

/** Whether somebody else changed the record meanwhile: said in the payload or as an error. */
export const isConflict = (error: CombinedError | undefined, userErrors: readonly UserError[] | null | undefined): boolean =>
  errorCode(error) === 'CONFLICT' || [...(userErrors ?? []), ...userErrorsOf(error)].some(({ code }) => code === 'CONFLICT');
