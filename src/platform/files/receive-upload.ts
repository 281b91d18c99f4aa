import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { isId, newId } from '../../kernel/ids.js';
import { FileRefusal } from './file-refusal.js';

/** Largest file that is taken in. */
export const FILE_LIMIT_BYTES = 20 * 1024 * 1024;
/** The limit as people read it. */
export const FILE_LIMIT = '20 MB';
// Boundaries and the few fields around a file.
const AROUND_BYTES = 64 * 1024;

/** A file that has come in whole, still unlooked at, in a temporary place. */
export interface Received {
  /** The id that the caller gave it, or a new one. */
  id: string;
  /** As the caller named it. */
  name: string;
  path: string;
  size: number;
}

/**
 * Reads `multipart/form-data` with one file in the field `file` and perhaps an `id`. Onto the disk: many slow phones at
 * once must not fill the memory.
 * @param folder where to put it; whoever calls removes it
 * @throws FileRefusal when it is none, too large or broken off
 */
export async function receiveUpload(req: Request, res: Response, folder: string): Promise<Received> {
  // The announced length is refused unread; who announces none or lies is stopped at the limit.
  if (Number(req.headers['content-length'] ?? 0) > FILE_LIMIT_BYTES + AROUND_BYTES) throw new FileRefusal('FILE_TOO_LARGE', { max: FILE_LIMIT });
  const read = multer({
    storage: multer.diskStorage({ destination: folder }),
    limits: { fileSize: FILE_LIMIT_BYTES, files: 1, fields: 4, fieldSize: 200, fieldNameSize: 50, headerPairs: 50 },
    defParamCharset: 'utf8',
  }).single('file');
  await new Promise<void>((resolve, reject) => {
    read(req, res, (error?: unknown) => {
      if (error === undefined || error === null) resolve();
      else reject(refusalOf(error));
    });
  });
  if (!req.file) throw new FileRefusal('FILE_MISSING');
  const given = (req.body as Record<string, unknown> | undefined)?.['id'];
  return { id: typeof given === 'string' && isId(given) ? given.toLowerCase() : newId(), name: req.file.originalname, path: req.file.path, size: req.file.size };
}

function refusalOf(error: unknown): Error {
  if (error instanceof MulterError) {
    if (error.code === 'LIMIT_FILE_SIZE') return new FileRefusal('FILE_TOO_LARGE', { max: FILE_LIMIT });
    if (error.code === 'LIMIT_FILE_COUNT' || error.code === 'LIMIT_UNEXPECTED_FILE') return new FileRefusal('FILE_ONE_ONLY');
    return new FileRefusal('FILE_INCOMPLETE');
  }
  // A disk that is full is no fault of the caller's.
  const isSystem = typeof (error as { errno?: unknown }).errno === 'number';
  return isSystem && error instanceof Error ? error : new FileRefusal('FILE_INCOMPLETE');
}
