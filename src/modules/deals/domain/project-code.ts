const FORMAT = /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/;
/** What people type and paste for the hyphen. */
const DASHES = /[\u2010-\u2015\u2212\u30fc\uff0d]/gu;

export type ProjectCodeReading = { ok: true; value: string } | { ok: false; code: 'PROJECT_CODE_FORMAT' };

/**
 * Reads a 项目代码 of the national investment platform: 24 characters, YYYY-RRRRRR-NN-NN-SSSSSS (year, region, kind of
 * approval, industry, serial). Dashes of all sorts become hyphens and blanks around it fall away; no digit is ever mended.
 */
export function readProjectCode(text: string): ProjectCodeReading {
  const value = text.trim().replace(DASHES, '-');
  return FORMAT.test(value) ? { ok: true, value } : { ok: false, code: 'PROJECT_CODE_FORMAT' };
}
