import { Decimal } from 'decimal.js';

/** 亿元 as yuan. */
export const yi = (value: string): string => new Decimal(value).times(100_000_000).toFixed(2);
/** 万元 as yuan. */
export const wan = (value: string): string => new Decimal(value).times(10_000).toFixed(2);
/** What the content of a row says whose day the report does not give. */
export const SAMPLE_DAY = '（示例日期）';
