import { Decimal } from 'decimal.js';
import type { DealFacts } from '../deal';

/** How the total of a whole is split. */
export interface Shares {
  /** Yuan in the phases that are still worked or suspended: one that dropped out falls back to the whole. */
  inPhases: string;
  /** The live phases of the bar, in per cent of the total; empty where nothing can be compared. */
  bar: { id: string; percent: number }[];
}

export const shares = ({ totalInvestment, phases }: Pick<DealFacts, 'totalInvestment' | 'phases'>): Shares => {
  const live = phases.filter(({ status, totalInvestment: amount }) => (status === 'active' || status === 'suspended') && amount != null);
  const inPhases = live.reduce((sum, { totalInvestment: amount }) => sum.plus(amount ?? 0), new Decimal(0)).toFixed(2);
  const total = new Decimal(totalInvestment ?? 0);
  if (total.lte(0)) return { inPhases, bar: [] };
  return { inPhases, bar: live.map(({ id, totalInvestment: amount }) => ({ id, percent: new Decimal(amount ?? 0).div(total).mul(100).toDecimalPlaces(2).toNumber() })) };
};
