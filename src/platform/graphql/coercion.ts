import { GraphQLError } from 'graphql';
import type { ErrorParams, FieldError } from '../../kernel/errors.js';

interface Reason {
  code: string;
  params: ErrorParams;
}

const PATTERNS: readonly { pattern: RegExp; read: (groups: readonly string[]) => FieldError }[] = [
  { pattern: /Field "(\w+)" of required type "(\w+)!?" was not provided/, read: ([, name = '', type = '']) => ({ code: type === 'AreaUnit' ? 'AREA_UNIT_MISSING' : 'REQUIRED', field: [name] }) },
  { pattern: /Variable "\$(\w+)" of required type "[^"]+" was not provided/, read: ([, name = '']) => ({ code: 'REQUIRED', field: [name] }) },
  { pattern: /Expected non-nullable type "[^"]+" not to be null/, read: () => ({ code: 'REQUIRED', field: [] }) },
  { pattern: /Field "(\w+)" is not defined by type/, read: ([, name = '']) => ({ code: 'UNKNOWN_FIELD', field: [name], params: { name } }) },
  { pattern: /(?:Value "([^"]*)" does not exist in|Enum "\w+" cannot represent (?:non-string|non-enum) value: "?([^".]*)"?)/, read: ([, known, other]) => ({ code: 'NOT_CHOICE', field: [], params: { value: known ?? other ?? '' } }) },
  { pattern: /Int cannot represent/, read: () => ({ code: 'NOT_WHOLE', field: [] }) },
  { pattern: /String cannot represent/, read: () => ({ code: 'NOT_TEXT', field: [] }) },
];

/**
 * The field and the code behind an error that graphql-js raised before any resolver ran: a value that a scalar
 * refused, a field that does not exist or is missing. Null for errors of the query's own writing.
 * The library tells the field in the message alone, e.g. `Variable "$input" got invalid value -5 at "input.deals[0].amount"; …`.
 */
export function readCoercion(error: GraphQLError): FieldError | null {
  const path = pathIn(error.message);
  const reason = reasonOf(error);
  if (reason) return { code: reason.code, field: path, params: reason.params };
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(error.message);
    if (!match) continue;
    const found = read([...match]);
    return { ...found, field: [...path, ...found.field] };
  }
  return null;
}

/** The reason a scalar gave; graphql-js keeps it on the error itself or one level down. */
function reasonOf(error: GraphQLError): Reason | null {
  for (const candidate of [error, error.originalError]) {
    const reason = candidate instanceof GraphQLError ? (candidate.extensions['reason'] as Reason | undefined) : undefined;
    if (reason) return reason;
  }
  return null;
}

function pathIn(message: string): string[] {
  const at = /got invalid value .* at "([^"]+)"/s.exec(message)?.[1] ?? /^Variable "\$(\w+)" got invalid value/.exec(message)?.[1];
  return at ? at.split(/[.[\]]+/).filter((part) => part !== '') : [];
}
