import { Decimal } from 'decimal.js';
import type { BenefitIndicator, BenefitInput } from '../../../gql/schema';
import type { DealFacts } from '../deal';

export const BENEFIT_INDICATORS: readonly BenefitIndicator[] = ['output', 'revenue', 'tax', 'jobs', 'energy', 'researchShare'];

/** Yuan, people, tonnes of standard coal, per cent. */
export type BenefitUnit = 'yuan' | 'people' | 'standardCoal' | 'percent';
const UNIT: Record<BenefitIndicator, BenefitUnit> = { output: 'yuan', revenue: 'yuan', tax: 'yuan', jobs: 'people', energy: 'standardCoal', researchShare: 'percent' };
export const unitOf = (indicator: BenefitIndicator): BenefitUnit => UNIT[indicator];

/** What was promised for a year and what came, of one indicator. */
export interface BenefitYear {
  indicator?: BenefitIndicator;
  year?: number | null;
  promised?: string | null;
  actual?: string | null;
}

/** Without the noughts that the database adds. */
const plain = (value: string): string => new Decimal(value).toFixed();

/** The table of the API as rows of a year, in the order of the indicators, the years within. */
export const yearsOf = (benefits: DealFacts['benefits']): BenefitYear[] => {
  const rows = new Map<string, BenefitYear>();
  for (const { indicator, kind, year, value } of benefits) {
    const key = `${indicator}.${String(year)}`;
    rows.set(key, { indicator, year, promised: null, actual: null, ...rows.get(key), [kind]: plain(value) });
  }
  const place = ({ indicator }: BenefitYear) => (indicator ? BENEFIT_INDICATORS.indexOf(indicator) : -1);
  return [...rows.values()].sort((a, b) => place(a) - place(b) || (a.year ?? 0) - (b.year ?? 0));
};

type Cell = { row: number; field: 'promised' | 'actual' };

/** Rows as the API takes them, and for each of its entries the cell that it came from. */
const entriesOf = (rows: readonly BenefitYear[]): { entry: BenefitInput; cell: Cell }[] =>
  rows.flatMap(({ indicator, year, ...values }, row) =>
    (['promised', 'actual'] as const).flatMap((kind) => {
      const value = values[kind];
      return indicator && year && value ? [{ entry: { indicator, kind, year, value }, cell: { row, field: kind } }] : [];
    }));

/** The rows as `updateDeal` takes them: what is empty is left out. */
export const benefitsOf = (rows: readonly BenefitYear[]): BenefitInput[] => entriesOf(rows).map(({ entry }) => entry);

/** Where a refusal of an entry belongs in the form: `benefits.3.value` → `benefits.1.actual`. */
export const benefitPath = (rows: readonly BenefitYear[], field: readonly string[]): string[] => {
  const at = field.indexOf('benefits');
  const cell = at < 0 ? undefined : entriesOf(rows)[Number(field[at + 1])]?.cell;
  if (!cell) return [...field];
  return [...field.slice(0, at + 1), String(cell.row), field[at + 2] === 'value' ? cell.field : (field[at + 2] ?? 'year')];
};

/** Per cent of what was promised, with one decimal; null where there is nothing to compare. Less energy is better: no rate says that. */
export const keptRate = ({ indicator, promised, actual }: BenefitYear): string | null =>
  !promised || !actual || indicator === 'energy' || new Decimal(promised).lte(0) ? null : new Decimal(actual).div(promised).mul(100).toFixed(1);
