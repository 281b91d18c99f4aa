import { percentOf } from '../../../kernel/decimal.js';

/** How far a deal came after it was signed: 注册 落地 开工 投产. */
export const COHORT_STEPS = ['registered', 'landed', 'commenced', 'produced'] as const;
export type CohortStep = (typeof COHORT_STEPS)[number];

/** Deals that were signed together (in a period, at an event), and how many of them came further; a whole counts once. Amounts are yuan. */
export interface Cohort {
  signed: number;
  /** The company that carries the deal out is registered here. */
  registered: number;
  /** Land was supplied or a plant leased, or work began. */
  landed: number;
  commenced: number;
  produced: number;
  contractedInward: string;
  /** Recognised funds in place. */
  fundsInPlace: string;
}

/** A cohort with its rates: per cent with one decimal, null where nothing was signed (or no outside money was contracted). */
export interface CohortRates extends Cohort {
  registeredRate: string | null;
  landedRate: string | null;
  commencedRate: string | null;
  producedRate: string | null;
  fundsRate: string | null;
}

/** 注册率, 落地率, 签约开工率, 投产率 on the deals signed, and 资金到位率 on the outside money contracted. */
export const ratesOf = (cohort: Cohort): CohortRates => ({
  ...cohort,
  registeredRate: percentOf(cohort.registered, cohort.signed),
  landedRate: percentOf(cohort.landed, cohort.signed),
  commencedRate: percentOf(cohort.commenced, cohort.signed),
  producedRate: percentOf(cohort.produced, cohort.signed),
  fundsRate: percentOf(cohort.fundsInPlace, cohort.contractedInward),
});

/** A cohort of nothing. */
export const EMPTY_COHORT: Cohort = { signed: 0, registered: 0, landed: 0, commenced: 0, produced: 0, contractedInward: '0.00', fundsInPlace: '0.00' };
