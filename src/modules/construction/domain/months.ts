/** A month as it is typed and told. */
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The month of a day: '2024-06-30' → '2024-06'. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The first day of a month, as it is stored: '2024-06' → '2024-06-01'. Null for what is no month. */
export const startOf = (month: string): string | null => (MONTH.test(month) ? `${month}-01` : null);
