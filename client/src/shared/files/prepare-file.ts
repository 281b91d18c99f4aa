import type { TFunction } from 'i18next';
import { FILE_LIMIT, FILE_LIMIT_BYTES, isHeic, isPhoto } from './accepted';
import { reducePhoto } from './reduce-photo';

/** A file as it is sent, or the sentence that says why it is not. */
export type Prepared = { blob: Blob; name: string } | { refusal: string };

const asJpeg = (name: string): string => `${name.replace(/\.[A-Za-z0-9]{1,5}$/, '') || 'photo'}.jpg`;

/**
 * Makes a picked file ready to be sent: photos are reduced and lose where they were taken, anything else goes as it is.
 * What the server would refuse for its size is refused here, before it is sent for nothing.
 */
export const prepareFile = async (file: File, t: TFunction): Promise<Prepared> => {
  const { name } = file;
  if (file.size === 0) return { refusal: t('files.empty', { name }) };
  const reduced = isPhoto(file) ? await reducePhoto(file) : null;
  if (reduced) return { blob: reduced, name: asJpeg(name) };
  if (isHeic(file)) return { refusal: t('files.heic', { name }) };
  if (file.size > FILE_LIMIT_BYTES) return { refusal: t(isPhoto(file) ? 'files.photoTooLarge' : 'files.tooLarge', { name, max: FILE_LIMIT }) };
  return { blob: file, name };
};
