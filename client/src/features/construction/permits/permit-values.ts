import type { PermitRowFragment } from '../../../gql/graphql';
import type { PermitHandler, RecordPermitInput } from '../../../gql/schema';
import { plainValue, sameValue } from '../../../shared/conflict/same-value';
import { type FileItem, fromStored } from '../../../shared/files';

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

/** What the form changed, as the API takes it. */
export const changesOf = (before: PermitValues, now: PermitValues): Partial<RecordPermitInput> =>
  Object.fromEntries(PERMIT_FIELDS.filter((field) => !sameValue(before[field], now[field])).map((field) => [field === 'files' ? 'fileIds' : field, plainValue(now[field])]));
