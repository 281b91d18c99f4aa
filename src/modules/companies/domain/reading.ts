import type { ErrorParams } from '../../../kernel/errors.js';

/** A text as typed, read as what it should be: the value to store, or the code (`error.<code>`) that says how to mend it. */
export type Reading = { ok: true; value: string } | { ok: false; code: string; params?: ErrorParams };

export const accepted = (value: string): Reading => ({ ok: true, value });
export const refused = (code: string, params?: ErrorParams): Reading => (params ? { ok: false, code, params } : { ok: false, code });
