import type { PermitRowFragment } from '../../../gql/graphql';
import type { PermitHandler, RecordPermitInput } from '../../../gql/schema';
import { fileIds, type FileItem, fromStored } from '../../../shared/files';

/** What the form of a permit holds. */
export interface PermitValues {
  needed: boolean;
  handler: PermitHandler;
  appliedOn: string | null;
  acceptedOn: string | null;
  issuedOn: string | null;
  validUntil: string | null;
  number: string;
  note: string;
  files: FileItem[];
}

export const PERMIT_FIELDS = ['needed', 'handler', 'appliedOn', 'acceptedOn', 'issuedOn', 'validUntil', 'number', 'note', 'files'] as const satisfies readonly (keyof PermitValues)[];

export const valuesOf = ({ needed, handler, appliedOn, acceptedOn, issuedOn, validUntil, number, note, files }: PermitRowFragment): PermitValues =>
  ({ needed, handler, appliedOn, acceptedOn, issuedOn, validUntil, number: number ?? '', note: note ?? '', files: fromStored(files) });

const isFiles = (value: unknown): value is FileItem[] => Array.isArray(value);
const plain = (value: unknown): unknown => (isFiles(value) ? fileIds(value) : typeof value === 'string' ? value.trim() || null : (value ?? null));
/** Blanks around a text, and an empty one for none, are no difference; of files their ids count. */
export const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other));

/** What the form changed, as the API takes it. */
export const changesOf = (before: PermitValues, now: PermitValues): Partial<RecordPermitInput> =>
  Object.fromEntries(PERMIT_FIELDS.filter((field) => !sameValue(before[field], now[field])).map((field) => [field === 'files' ? 'fileIds' : field, plain(now[field])]));
