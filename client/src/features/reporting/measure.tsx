import { Decimal } from 'decimal.js';
import type { ReactNode } from 'react';

/** How long a bar is beside the longest one, in per cent. */
export const shareOf = (value: string | number, longest: Decimal): number => (longest.isZero() ? 0 : new Decimal(value).div(longest).mul(100).toNumber());

/** The longest of some values. */
export const longestOf = (values: readonly (string | number)[]): Decimal => values.reduce((most, value) => Decimal.max(most, value), new Decimal(0));

/** A number with its bar in front of it: the bar is for the eye, the number says the same. */
export const Measured = ({ percent, tone, children }: { percent: number; tone: 'count' | 'sum'; children: ReactNode }) => (
  <span className="zq-measured">
    <span className="zq-measured-bar" aria-hidden="true">{percent > 0 ? <span data-tone={tone} style={{ width: `${String(percent)}%` }} /> : null}</span>
    <span className="zq-number">{children}</span>
  </span>
);
