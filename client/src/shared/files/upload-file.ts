import type { UserError } from '../api-error';

/** A file that the server has. */
export interface UploadedFile {
  id: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Good for ten minutes. */
  url: string;
}

/**
 * What became of an upload.
 * - network: nobody answered, or the connection broke · server: an error over there, which passes
 * - refused: the server does not take this file, and says why · aborted: by `signal`
 */
export type UploadOutcome =
  | { kind: 'taken'; taken: UploadedFile }
  | { kind: 'refused'; errors: UserError[] }
  | { kind: 'network' }
  | { kind: 'server' }
  | { kind: 'signedOut' }
  | { kind: 'aborted' };

interface UploadOptions {
  /** UUID made by the caller, once per file: sent twice under it, the file is there once, and has this id. */
  id: string;
  name: string;
  /** Share that has left this device, 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

interface Failure {
  errors?: { message?: string; extensions?: { code?: string; userErrors?: UserError[] } }[];
}

/** Nothing moved for so long: the connection counts as gone. */
const SILENCE_MS = 60_000;
const GATEWAY = new Set([0, 502, 503, 504]);

const failureIn = (text: string): Failure => {
  try {
    return JSON.parse(text) as Failure;
  } catch {
    return {}; // a proxy's page
  }
};

const outcomeOf = (status: number, text: string): UploadOutcome => {
  if (status === 201 || status === 200) return { kind: 'taken', taken: JSON.parse(text) as UploadedFile };
  const error = failureIn(text).errors?.[0];
  const code = error?.extensions?.code;
  if (status === 401 || code === 'UNAUTHENTICATED') return { kind: 'signedOut' };
  if (GATEWAY.has(status)) return { kind: 'network' };
  // A proxy with a lower limit of its own says so without our words.
  if (status === 413 && !error) return { kind: 'refused', errors: [{ code: 'FILE_TOO_LARGE', field: ['file'], message: '413' }] };
  if (status >= 500 || status === 429 || !error) return { kind: 'server' };
  return { kind: 'refused', errors: error.extensions?.userErrors ?? [{ code: code ?? 'BAD_USER_INPUT', field: ['file'], message: error.message ?? '' }] };
};

/**
 * Sends one file to the server. By XMLHttpRequest: `fetch` does not tell how much has been sent. Knows nothing of React,
 * so that it also serves what is sent later, from the outbox.
 */
export const uploadFile = (blob: Blob, { id, name, onProgress, signal }: UploadOptions): Promise<UploadOutcome> =>
  new Promise((resolve) => {
    if (signal?.aborted) {
      resolve({ kind: 'aborted' });
      return;
    }
    const request = new XMLHttpRequest();
    let watch: ReturnType<typeof setTimeout> | undefined;
    const abort = () => request.abort();
    const end = (outcome: UploadOutcome) => {
      clearTimeout(watch);
      signal?.removeEventListener('abort', abort);
      resolve(outcome);
    };
    const moved = () => {
      clearTimeout(watch);
      watch = setTimeout(abort, SILENCE_MS);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      onProgress?.(total > 0 ? loaded / total : 0);
    };
    request.onload = () => end(outcomeOf(request.status, request.responseText));
    request.onerror = () => end({ kind: 'network' });
    request.onabort = () => end({ kind: signal?.aborted ? 'aborted' : 'network' });
    signal?.addEventListener('abort', abort);
    request.open('POST', '/api/files');
    request.setRequestHeader('x-zouqing-request', '1');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    const form = new FormData();
    // The id first: a server that reads as it comes knows it before the bytes.
    form.append('id', id);
    form.append('file', blob, name);
    moved();
    request.send(form);
  });
