/** What may be picked: the server looks at the content and decides. */
export const ACCEPTED = 'image/*,.heic,.heif,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.wps,.et,.dps';
/** Largest file that the server takes, in bytes. */
export const FILE_LIMIT_BYTES = 20 * 1024 * 1024;
/** The limit as people read it. */
export const FILE_LIMIT = '20 MB';

const PHOTO_NAME = /\.(jpe?g|png|webp|heic|heif|avif|bmp)$/i;

/** A picture that is made smaller before it is sent. Drawings that move (GIF) and vectors go as they are. */
export const isPhoto = ({ type, name }: { type: string; name: string }): boolean =>
  (type === '' ? PHOTO_NAME.test(name) : type.startsWith('image/') && !/gif|svg/.test(type));

export const isHeic = ({ type, name }: { type: string; name: string }): boolean => /hei[cf]/i.test(type) || /\.hei[cf]$/i.test(name);

/** '640 KB', '3.2 MB': bytes as people read them. */
export const sizeText = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

/** Most files of one record. */
export const MOST_FILES = 20;
