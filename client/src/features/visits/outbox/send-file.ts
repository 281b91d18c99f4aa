import type { StoredFile } from '../../../shared/device/device-db';
import { uploadFile } from '../../../shared/files/upload-file';
import type { Outcome } from './entry';

/** Sends a file from the device under the id that it was given there: sent twice, the server has it once. */
export const sendFile = async (file: StoredFile, onProgress?: (share: number) => void): Promise<Outcome<unknown>> => {
  const outcome = await uploadFile(new Blob([file.bytes], { type: file.type }), { id: file.id, name: file.name, ...(onProgress ? { onProgress } : {}) });
  if (outcome.kind === 'aborted') return { kind: 'network' };
  if (outcome.kind !== 'refused') return outcome;
  return { kind: 'refused', errors: outcome.errors.map((error) => ({ ...error, field: ['input', 'fileIds'], message: `${file.name}: ${error.message}` })) };
};
