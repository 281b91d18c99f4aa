import { Decimal } from 'decimal.js';

/** 1 亩 = 2000/3 m². */
const MU = new Decimal(2000).div(3);
const grouped = (text: string): string => {
  const [whole = '0', fraction = ''] = text.split('.');
  const rest = fraction.replace(/0+$/, '');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest ? `.${rest}` : ''}`;
};

/** "320000.00" m² → "480" (亩, two decimals at most). */
export const squareMetresToMu = (squareMetres: string): string => grouped(new Decimal(squareMetres).mul(3).div(2000).toFixed(2, Decimal.ROUND_HALF_UP));
/** "320000" → "320,000". */
export const groupedSquareMetres = (squareMetres: string): string => grouped(new Decimal(squareMetres).toFixed(2));
/** "480" 亩 → "320000.00" m². */
export const muToSquareMetres = (mu: string): string => new Decimal(mu).mul(MU).toFixed(2, Decimal.ROUND_HALF_UP);
/** Positive, four decimals at most. */
export const isAreaText = (text: string): boolean => /^\d{1,12}(\.\d{1,4})?$/.test(text) && new Decimal(text).gt(0);
