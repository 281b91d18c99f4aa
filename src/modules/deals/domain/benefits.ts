import { compare, isDecimal, sum } from '../../../kernel/decimal.js';
import type { FieldError } from '../../../kernel/errors.js';
import type { BenefitIndicator, BenefitKind } from './codes.js';

/** 效益: what was promised for a year, or what came. Yuan, people, tonnes of standard coal, or per cent of revenue. */
export interface Benefit {
  indicator: BenefitIndicator;
  kind: BenefitKind;
  year: number;
  value: string;
}

/** As the table allows. */
export const BENEFIT_YEARS = [1990, 2100] as const;
/** What `numeric(18,2)` can hold. */
const LARGEST = '9999999999999999.99';

/** What is wrong with the table as a whole and in each of its rows; `year` is the present one. */
export const benefitFaults = (benefits: readonly Benefit[], year: number): FieldError[] => benefits.flatMap((benefit, index) => {
  const at = (code: string, field: string): FieldError => ({ code, field: ['input', 'benefits', String(index), field] });
  return [
    ...(benefits.findIndex((other) => keyOf(other) === keyOf(benefit)) < index ? [at('BENEFIT_TWICE', 'year')] : []),
    ...(benefit.kind === 'actual' && benefit.year > year ? [at('FUTURE_YEAR', 'year')] : []),
    ...valueFault(benefit).map((code) => at(code, 'value')),
  ];
});

/** What a row says, apart from how much. */
export const keyOf = ({ indicator, kind, year }: Omit<Benefit, 'value'>): string => `${indicator}/${kind}/${String(year)}`;

/** The row as it is kept. */
export const stored = (benefit: Benefit): Benefit => ({ ...benefit, value: sum([benefit.value]) });

function valueFault({ indicator, value }: Benefit): string[] {
  if (compare(value, '0') < 0) return ['NEGATIVE'];
  if (!isDecimal(value, 2)) return ['TOO_FINE'];
  if (compare(value, LARGEST) > 0) return ['TOO_LARGE'];
  if (indicator === 'jobs' && !isDecimal(value, 0)) return ['NOT_WHOLE'];
  return indicator === 'researchShare' && compare(value, '100') > 0 ? ['SHARE_ABOVE_HUNDRED'] : [];
}

/**
 * `{ field: [before, after] }` of what changed, for the audit trail: one field for each indicator and kind
 * (`promisedTax`, `actualJobs`), its years in order.
 */
export function benefitChanges(before: readonly Benefit[], after: readonly Benefit[]): Record<string, readonly [string | null, string | null]> {
  const [was, is] = [told(before), told(after)];
  const fields = [...new Set([...was.keys(), ...is.keys()])].filter((field) => was.get(field) !== is.get(field));
  return Object.fromEntries(fields.map((field) => [field, [was.get(field) ?? null, is.get(field) ?? null] as const]));
}

function told(benefits: readonly Benefit[]): Map<string, string> {
  const lines = new Map<string, string>();
  for (const { indicator, kind, year, value } of [...benefits].sort((a, b) => a.year - b.year)) {
    const field = kind + indicator.charAt(0).toUpperCase() + indicator.slice(1);
    const line = `${String(year)}: ${value}`;
    const earlier = lines.get(field);
    lines.set(field, earlier === undefined ? line : `${earlier}; ${line}`);
  }
  return lines;
}
