import { accepted, refused, type Reading } from './reading.js';

/** Provinces, regions and municipalities of GB/T 2260, by their first two digits. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

/** Reads an administrative region code 行政区划代码: six digits that begin with a province. Refuses with REGION_CODE. Source: GB/T 2260. */
export function readRegionCode(text: string): Reading {
  const value = text.normalize('NFKC').trim();
  return /^\d{6}$/.test(value) && PROVINCES.has(value.slice(0, 2)) ? accepted(value) : refused('REGION_CODE');
}
