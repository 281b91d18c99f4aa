import type { FieldError } from '../../../kernel/errors.js';
import { refused, type Reading } from './reading.js';

/** How each text of something is read. */
export type Readers<Texts> = { [Field in keyof Texts]: (text: string) => Reading };

/** Texts as typed: undefined was not mentioned, null is to be empty. */
export type Typed<Texts> = Readonly<Partial<Record<keyof Texts, string | null>>>;

/** The values to store of the fields that were mentioned, and everything that is wrong with them, at once. */
export interface FieldsRead<Fields> {
  values: Partial<Fields>;
  errors: FieldError[];
}

/** Reads every text that was mentioned; `path` is where the input has them. A name cannot be emptied. */
export function readAll<Texts extends { name: string }>(readers: Readers<Texts>, typed: Typed<Texts>, path: readonly string[]): FieldsRead<Texts> {
  const values: Partial<Record<keyof Texts, string | null>> = {};
  const errors: FieldError[] = [];
  for (const field of Object.keys(readers) as (keyof Texts & string)[]) {
    const text: string | null | undefined = typed[field];
    if (text === undefined) continue;
    const reading = text === null ? cleared(field) : readers[field](text);
    if (reading === null) values[field] = null;
    else if (reading.ok) values[field] = reading.value;
    else errors.push({ code: reading.code, field: [...path, field], ...(reading.params && { params: reading.params }) });
  }
  return { values: values as Partial<Texts>, errors };
}

const cleared = (field: string): Reading | null => (field === 'name' ? refused('REQUIRED') : null);
