import type { CompanyFactsFragment } from '../../../gql/graphql';
import type { ChainPosition, Honour, OperatingStatus, Ownership, SizeTier } from '../../../gql/schema';
import { sameValue } from '../../../shared/conflict/same-value';
import type { Unit } from '../../../shared/conflict/three-way';

/** Fields that hold one text or code. */
const SINGLE_FIELDS = [
  'name', 'creditCode', 'ownership', 'parentId', 'legalRepresentative', 'registeredAddress', 'regionCode', 'registeredCapital', 'paidInCapital', 'foundedOn',
  'industryCode', 'chain', 'chainNode', 'chainPosition', 'sizeTier', 'operatingStatus', 'operatingStatusNote',
] as const;
/** Fields that hold a list. */
const LIST_FIELDS = ['aliases', 'honours'] as const;
const FIELDS = [...SINGLE_FIELDS, ...LIST_FIELDS] as const;
export type CompanyField = (typeof FIELDS)[number];

/** What a conflict is asked about: a status and the reason for it are one matter. */
export const UNITS: readonly Unit<CompanyValues>[] = [
  ...FIELDS.filter((field) => field !== 'operatingStatusNote').map((field): Unit<CompanyValues> => (field === 'operatingStatus' ? ['operatingStatus', 'operatingStatusNote'] : [field])),
];

/** What the form holds. */
export interface CompanyValues {
  name: string;
  creditCode: string | null;
  ownership: Ownership | null;
  parentId: string | null;
  legalRepresentative: string | null;
  registeredAddress: string | null;
  regionCode: string | null;
  registeredCapital: string | null;
  paidInCapital: string | null;
  foundedOn: string | null;
  industryCode: string | null;
  chain: string | null;
  chainNode: string | null;
  chainPosition: ChainPosition | null;
  sizeTier: SizeTier | null;
  operatingStatus: OperatingStatus;
  operatingStatusNote: string | null;
  aliases: string[];
  honours: Honour[];
}

/** A company as the form shows it. */
export const valuesOf = ({ parent, ...company }: CompanyFactsFragment): CompanyValues => ({
  ...(Object.fromEntries(FIELDS.map((field) => [field, field === 'parentId' ? null : (company[field] ?? null)])) as unknown as CompanyValues),
  parentId: parent?.id ?? null,
});

/** As the server takes it: blanks are nothing, a status that runs normally needs no reason. */
export const cleaned = (values: Partial<CompanyValues>): Partial<CompanyValues> => {
  const { operatingStatus = 'normal' } = values;
  const entries = FIELDS.map((field): [CompanyField, unknown] => {
    const value: unknown = values[field];
    if (field === 'operatingStatus') return [field, operatingStatus];
    if (field === 'operatingStatusNote' && operatingStatus === 'normal') return [field, null];
    if (field === 'aliases' || field === 'honours') return [field, Array.isArray(value) ? (value as string[]).map((one) => one.trim()).filter(Boolean) : []];
    return [field, typeof value === 'string' ? value.trim() || null : null];
  });
  return Object.fromEntries(entries);
};

/** What somebody changed: the fields of `typed` that differ from how the company was read. */
export const changedFrom = (before: CompanyValues, typed: Partial<CompanyValues>): Partial<CompanyValues> => {
  const after = cleaned(typed);
  return Object.fromEntries(FIELDS.filter((field) => !sameValue(after[field], before[field])).map((field) => [field, after[field]]));
};
