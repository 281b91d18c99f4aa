import { describe, expect, it } from '@jest/globals';
import { GraphQLError, type GraphQLScalarType } from 'graphql';
import { DateScalar, DateTimeScalar, DecimalScalar, SquareMetresScalar, YuanScalar } from './scalars.js';

/** What the scalar makes of a value: the value, or the code of its refusal. */
function taken(scalar: GraphQLScalarType<string>, value: unknown): string {
  try {
    return scalar.parseValue(value);
  } catch (error) {
    return (error as GraphQLError & { extensions: { reason: { code: string } } }).extensions.reason.code;
  }
}

describe('scalars', () => {
  it('take plain decimals, as text or as a number, and nothing else', () => {
    expect(['80000000', '0.05', 310000000].map((value) => taken(YuanScalar, value))).toEqual(['80000000', '0.05', '310000000']);
    expect(['-1', '1.234', '1e9', '1,000', '', ' 1', null, true, {}, Number.NaN].map((value) => taken(YuanScalar, value)))
      .toEqual(['NEGATIVE', ...Array<string>(9).fill('NOT_YUAN')]);
    expect([taken(SquareMetresScalar, '33333.33'), taken(SquareMetresScalar, '50亩'), taken(DecimalScalar, '38.62'), taken(DecimalScalar, 'x')]).toEqual(['33333.33', 'NOT_AREA', '38.62', 'NOT_DECIMAL']);
  });

  it('take days and instants that exist', () => {
    expect(['2024-02-29', '2024-02-30', '2024-2-9', '2024-06-30T00:00:00Z', 20240630].map((value) => taken(DateScalar, value))).toEqual(['2024-02-29', 'NOT_DATE', 'NOT_DATE', 'NOT_DATE', 'NOT_DATE']);
    expect(['2024-06-30T08:00:00+08:00', '2024-06-30', '2024-06-31T00:00:00Z', '2024-06-30T25:00:00Z'].map((value) => taken(DateTimeScalar, value)))
      .toEqual(['2024-06-30T08:00:00+08:00', 'NOT_DATETIME', 'NOT_DATETIME', 'NOT_DATETIME']);
  });

  it('give out what the database gives, as text or as a Date', () => {
    expect([YuanScalar.serialize('80000000.00'), DateScalar.serialize('2024-06-30'), DateScalar.serialize(new Date('2024-06-30T00:00:00Z'))]).toEqual(['80000000.00', '2024-06-30', '2024-06-30']);
    expect([DateTimeScalar.serialize(new Date('2024-06-30T00:00:00Z')), DateTimeScalar.serialize('2024-06-30 08:00:00+08')]).toEqual(['2024-06-30T00:00:00.000Z', '2024-06-30T00:00:00.000Z']);
  });
});
