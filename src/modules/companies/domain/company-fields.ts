import { Decimal } from 'decimal.js';
import type { FieldError } from '../../../kernel/errors.js';
import type { ChainPosition, Honour, OperatingStatus, Ownership, SizeTier } from './codes.js';
import { readCreditCode } from './credit-code.js';
import { readAll, type FieldsRead, type Readers } from './fields.js';
import { readIndustryCode } from './industry.js';
import { readLine } from './line.js';
import { readName } from './name.js';
import { readRegionCode } from './region-code.js';

export const COMPANY_NAME_MAX = 200;
export const ALIASES_MAX = 20;
export const PERSON_MAX = 100;
export const ADDRESS_MAX = 200;
export const CHAIN_MAX = 50;
export const NOTE_MAX = 500;

/** What people write of a company, one text each. */
interface CompanyTexts {
  name: string;
  creditCode: string | null;
  regionCode: string | null;
  industryCode: string | null;
  legalRepresentative: string | null;
  registeredAddress: string | null;
  chain: string | null;
  chainNode: string | null;
  operatingStatusNote: string | null;
}

/** What people fill in of a company; the parent is checked against the database by the verb. */
export interface CompanyFields extends CompanyTexts {
  aliases: string[];
  ownership: Ownership | null;
  /** Yuan with two decimals. */
  registeredCapital: string | null;
  /** 实缴资本, yuan with two decimals. */
  paidInCapital: string | null;
  /** YYYY-MM-DD, not ahead. */
  foundedOn: string | null;
  chainPosition: ChainPosition | null;
  honours: Honour[];
  sizeTier: SizeTier | null;
  operatingStatus: OperatingStatus;
}

/** Fields as typed: undefined was not mentioned, null is to be empty. */
export type TypedCompany = { readonly [Field in keyof CompanyFields]?: CompanyFields[Field] | null };

const TEXTS: Readers<CompanyTexts> = {
  name: (text) => readName(text, COMPANY_NAME_MAX),
  creditCode: readCreditCode,
  regionCode: readRegionCode,
  industryCode: readIndustryCode,
  legalRepresentative: (text) => readName(text, PERSON_MAX),
  registeredAddress: (text) => readLine(text, ADDRESS_MAX),
  chain: (text) => readLine(text, CHAIN_MAX),
  chainNode: (text) => readLine(text, CHAIN_MAX),
  operatingStatusNote: (text) => readLine(text, NOTE_MAX),
};

/**
 * Reads the fields of a company that were mentioned: the values to store, and everything that is wrong, each at its field.
 * `path` is where the input has them; a name cannot be emptied; a company without a status runs normally.
 */
export function readCompany(typed: TypedCompany, path: readonly string[], today: string): FieldsRead<CompanyFields> {
  const texts = readAll(TEXTS, typed, path);
  const aliases = readAliases(typed.aliases, [...path, 'aliases']);
  const { ownership, registeredCapital, paidInCapital, foundedOn, chainPosition, honours, sizeTier, operatingStatus } = typed;
  const others: Partial<CompanyFields> = {
    aliases: aliases.values,
    ownership, chainPosition, sizeTier, foundedOn,
    registeredCapital: yuan(registeredCapital),
    paidInCapital: yuan(paidInCapital),
    honours: honours === null ? [] : honours && [...new Set(honours)],
    operatingStatus: operatingStatus === null ? 'normal' : operatingStatus,
  };
  const ahead: FieldError[] = foundedOn && foundedOn > today ? [{ code: 'FUTURE_DATE', field: [...path, 'foundedOn'], params: { today } }] : [];
  return { values: { ...texts.values, ...mentioned(others) }, errors: [...texts.errors, ...aliases.errors, ...ahead] };
}

/** With two decimals, as the column gives it back. */
const yuan = (amount: string | null | undefined): string | null | undefined => (amount ? new Decimal(amount).toFixed(2) : amount);

function readAliases(typed: readonly string[] | null | undefined, path: readonly string[]): { values: string[] | undefined; errors: FieldError[] } {
  if (typed === undefined) return { values: undefined, errors: [] };
  const read = (typed ?? []).map((alias) => readName(alias, COMPANY_NAME_MAX));
  const errors = read.flatMap((reading, place): FieldError[] => (reading.ok ? [] : [{ code: reading.code, field: [...path, String(place)], ...(reading.params && { params: reading.params }) }]));
  return { values: [...new Set(read.flatMap((reading) => (reading.ok ? [reading.value] : [])))], errors };
}

const mentioned = <Fields extends object>(fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
