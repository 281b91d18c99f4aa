/** The report of the nearest month before this one. */
export const reportBefore = <Report extends { month: string }>(reports: readonly Report[], month: string): Report | null =>
  reports.filter((report) => report.month < month).sort((one, other) => (one.month < other.month ? 1 : -1))[0] ?? null;

/** "35.00" is said as 35. */
export const plainPercent = (percent: string): string => (percent.includes('.') ? percent.replace(/\.?0+$/, '') : percent);
