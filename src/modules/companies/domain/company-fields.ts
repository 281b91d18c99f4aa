import type { FieldError } from '../../../kernel/errors.js';
import { readCreditCode } from './credit-code.js';
import { readIndustryCode } from './industry.js';
import { readLine } from './line.js';
import { readPhone } from './phone.js';
import { refused, type Reading } from './reading.js';
import { readRegionCode } from './region-code.js';

export const COMPANY_NAME_MAX = 200;
export const CONTACT_TEXT_MAX = 100;

/** What people fill in of a company. */
export interface CompanyFields {
  name: string;
  creditCode: string | null;
  regionCode: string | null;
  industryCode: string | null;
}

/** What people fill in of a contact. */
export interface ContactFields {
  name: string;
  title: string | null;
  phone: string | null;
}

/** Fields as typed: undefined was not mentioned, null is to be empty. */
type Typed<Fields> = Readonly<Partial<Record<keyof Fields, string | null>>>;
type Readers<Fields> = { [Field in keyof Fields]: (text: string) => Reading };

const COMPANY: Readers<CompanyFields> = {
  name: (text) => readLine(text, COMPANY_NAME_MAX),
  creditCode: readCreditCode,
  regionCode: readRegionCode,
  industryCode: readIndustryCode,
};
const CONTACT: Readers<ContactFields> = {
  name: (text) => readLine(text, CONTACT_TEXT_MAX),
  title: (text) => readLine(text, CONTACT_TEXT_MAX),
  phone: readPhone,
};

/** The values to store of the fields that were mentioned, and everything that is wrong with them, at once. */
export interface FieldsRead<Fields> {
  values: Partial<Fields>;
  errors: FieldError[];
}

/** Reads the fields of a company; `path` is where the input has them. A name cannot be emptied. */
export const readCompany = (typed: Typed<CompanyFields>, path: readonly string[]): FieldsRead<CompanyFields> => readAll(COMPANY, typed, path);

/** Reads the fields of a contact; `path` is where the input has them. */
export const readContact = (typed: Typed<ContactFields>, path: readonly string[]): FieldsRead<ContactFields> => readAll(CONTACT, typed, path);

function readAll<Fields extends { name: string }>(readers: Readers<Fields>, typed: Typed<Fields>, path: readonly string[]): FieldsRead<Fields> {
  const values: Partial<Record<keyof Fields, string | null>> = {};
  const errors: FieldError[] = [];
  for (const field of Object.keys(readers) as (keyof Fields & string)[]) {
    const text: string | null | undefined = typed[field];
    if (text === undefined) continue;
    const reading = text === null ? cleared(field) : readers[field](text);
    if (reading === null) values[field] = null;
    else if (reading.ok) values[field] = reading.value;
    else errors.push({ code: reading.code, field: [...path, field], ...(reading.params && { params: reading.params }) });
  }
  return { values: values as Partial<Fields>, errors };
}

const cleared = (field: string): Reading | null => (field === 'name' ? refused('REQUIRED') : null);
