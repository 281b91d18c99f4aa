import type { FieldError } from '../../../kernel/errors.js';
import { readEmail, readWechat } from './addresses.js';
import type { ContactBasis, ContactGender, ContactLevel } from './codes.js';
import { readAll, type FieldsRead, type Readers } from './fields.js';
import { readLine } from './line.js';
import { readName } from './name.js';
import { readPhone } from './phone.js';

export const CONTACT_TEXT_MAX = 100;
export const CONTACT_SOURCE_MAX = 200;
export const CONTACT_TIES_MAX = 200;

/** What people write of a contact, one text each. */
interface ContactTexts {
  name: string;
  title: string | null;
  phone: string | null;
  wechat: string | null;
  email: string | null;
  nativePlace: string | null;
  language: string | null;
  ties: string | null;
  source: string | null;
}

/** What people fill in of a contact. */
export interface ContactFields extends ContactTexts {
  gender: ContactGender | null;
  level: ContactLevel | null;
  basis: ContactBasis | null;
  /** YYYY-MM-DD, not ahead. */
  basisOn: string | null;
  consentWithdrawnOn: string | null;
}

/** Fields as typed: undefined was not mentioned, null is to be empty. */
export type TypedContact = { readonly [Field in keyof ContactFields]?: ContactFields[Field] | null };

const TEXTS: Readers<ContactTexts> = {
  name: (text) => readName(text, CONTACT_TEXT_MAX),
  title: (text) => readName(text, CONTACT_TEXT_MAX),
  phone: readPhone,
  wechat: readWechat,
  email: readEmail,
  nativePlace: (text) => readLine(text, CONTACT_TEXT_MAX),
  language: (text) => readLine(text, CONTACT_TEXT_MAX),
  ties: (text) => readLine(text, CONTACT_TIES_MAX),
  source: (text) => readLine(text, CONTACT_SOURCE_MAX),
};
const DAYS = ['basisOn', 'consentWithdrawnOn'] as const;

/** Reads the fields of a contact; `path` is where the input has them. */
export function readContact(typed: TypedContact, path: readonly string[], today: string): FieldsRead<ContactFields> {
  const { values, errors } = readAll(TEXTS, typed, path);
  const ahead = DAYS.flatMap((field): FieldError[] => ((typed[field] ?? '') > today ? [{ code: 'FUTURE_DATE', field: [...path, field], params: { today } }] : []));
  const { gender, level, basis, basisOn, consentWithdrawnOn } = typed;
  const others = Object.fromEntries(Object.entries({ gender, level, basis, basisOn, consentWithdrawnOn }).filter(([, value]) => value !== undefined)) as Partial<ContactFields>;
  return { values: { ...values, ...others }, errors: [...errors, ...ahead] };
}
