import { compare } from '../../../kernel/decimal.js';
import type { FieldError } from '../../../kernel/errors.js';

/** Amounts of a deal in yuan, as they will be; null where nobody knows. */
export interface Money {
  totalInvestment: string | null;
  totalInvestmentBound: string;
  fixedAssetInvestment: string | null;
  equipmentInvestment: string | null;
  contractedInward: string | null;
}

/** Amounts that are a part of the total, and what a larger one is refused with. */
const PARTS = [
  ['fixedAssetInvestment', 'FIXED_ABOVE_TOTAL'], ['equipmentInvestment', 'EQUIPMENT_ABOVE_TOTAL'], ['contractedInward', 'INWARD_ABOVE_TOTAL'],
] as const;

/**
 * Which parts are larger than the whole, of those that `touched` names (the total touches them all). A total that is
 * meant as "at least" bounds nothing.
 */
export function moneyFaults(money: Money, touched: (field: keyof Money) => boolean): FieldError[] {
  const total = money.totalInvestment;
  if (total === null || money.totalInvestmentBound === 'atLeast') return [];
  const anew = touched('totalInvestment') || touched('totalInvestmentBound');
  return PARTS.flatMap(([part, code]) => {
    const amount = money[part];
    return amount !== null && (anew || touched(part)) && compare(amount, total) > 0 ? [{ code, field: ['input', part], params: { total } }] : [];
  });
}
