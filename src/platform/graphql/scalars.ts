import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDate } from '../../kernel/dates.js';
import { isDecimal } from '../../kernel/decimal.js';

/** Refuses a value with a code of the catalogue; the error plugin adds the sentence and the field. */
function refused(code: string, value: unknown): GraphQLError {
  const shown = (typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined) ?? '').slice(0, 40);
  return new GraphQLError(code, { extensions: { code: 'BAD_USER_INPUT', reason: { code, params: { value: shown } } } });
}

const literal = (node: ValueNode): unknown => ('value' in node ? node.value : node.kind === Kind.NULL ? null : undefined);

/** A scalar that is text on the wire: strict on the way in, tolerant of what the database gives on the way out. */
function textScalar(name: string, description: string, check: (text: string) => string | null, print: (value: unknown) => string): GraphQLScalarType<string> {
  const parse = (value: unknown): string => {
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
    const code = typeof text === 'string' ? check(text) : check('');
    if (code !== null || typeof text !== 'string') throw refused(code ?? 'INVALID_VALUE', value);
    return text;
  };
  return new GraphQLScalarType<string>({ name, description, serialize: print, parseValue: parse, parseLiteral: (node) => parse(literal(node)) });
}

const money = (text: string): string | null => {
  if (!isDecimal(text, 2)) return 'NOT_YUAN';
  return text.startsWith('-') ? 'NEGATIVE' : null;
};
const area = (text: string): string | null => {
  if (!isDecimal(text, 2)) return 'NOT_AREA';
  return text.startsWith('-') ? 'NEGATIVE' : null;
};
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

export const YuanScalar = textScalar('Yuan', 'Yuan as a decimal string with at most two decimals, e.g. "80000000.00". 1 万元 = 10000.', money, String);
export const SquareMetresScalar = textScalar('SquareMetres', 'Square metres as a decimal string with at most two decimals. 1 亩 = 2000/3 m².', area, String);
export const DecimalScalar = textScalar('Decimal', 'A plain decimal string.', (text) => (isDecimal(text, 10) ? null : 'NOT_DECIMAL'), String);
export const DateScalar = textScalar('Date', 'A day in Asia/Shanghai, YYYY-MM-DD.', (text) => (isDate(text) ? null : 'NOT_DATE'),
  (value) => (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10));
export const DateTimeScalar = textScalar('DateTime', 'An instant, RFC 3339 with offset.',
  (text) => (INSTANT.test(text) && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) ? null : 'NOT_DATETIME'),
  (value) => (value instanceof Date ? value : new Date(String(value))).toISOString());

/** Free-form values of a message. */
export const JsonScalar = new GraphQLScalarType<unknown>({ name: 'JSON', description: 'Any JSON value.', parseValue: (value) => value, parseLiteral: literal });
