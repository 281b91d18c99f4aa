import type { StoredFile } from '../../../shared/device/device-db';
import type { UserError } from '../../../shared/api-error';
import type { Outcome } from './entry';

/** A reduced photo over a poor network; after that the connection counts as gone. */
const PATIENCE_MS = 90_000;

interface Failure {
  errors?: { message?: string; extensions?: { code?: string; userErrors?: UserError[] } }[];
}

const refusalOf = async (answer: Response, file: StoredFile): Promise<Outcome<never>> => {
  if (answer.status === 401) return { kind: 'signedOut' };
  const body = (await answer.json().catch(() => ({}))) as Failure;
  const error = body.errors?.[0];
  const code = error?.extensions?.code;
  if (code === 'UNAUTHENTICATED') return { kind: 'signedOut' };
  if (answer.status >= 500 || answer.status === 429 || !error) return { kind: answer.status === 502 || answer.status === 503 || answer.status === 504 ? 'network' : 'server' };
  const said = error.extensions?.userErrors?.map(({ message }) => message).join(' ') || (error.message ?? '');
  return { kind: 'refused', errors: [{ code: code ?? 'BAD_USER_INPUT', field: ['input', 'fileIds'], message: `${file.name}: ${said}` }] };
};

/** Sends a file under the id that it was given here: sent twice, it is there once. */
export const sendFile = async (file: StoredFile): Promise<Outcome<unknown>> => {
  const form = new FormData();
  // The id first: a server that reads as it comes knows it before the bytes.
  form.append('id', file.id);
  form.append('file', new Blob([file.bytes], { type: file.type }), file.name);
  try {
    const answer = await fetch('/api/files', { method: 'POST', body: form, credentials: 'same-origin', headers: { 'x-zouqing-request': '1', 'accept-language': document.documentElement.lang }, signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok ? { kind: 'taken', taken: null } : await refusalOf(answer, file);
  } catch {
    return { kind: 'network' };
  }
};
