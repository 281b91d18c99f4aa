import { useCallback, useState } from 'react';

/** A random UUID. Not `crypto.randomUUID`: that is missing on plain http, as offices run it inside their own network. */
export const newMutationId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/**
 * The `clientMutationId` of a form: sending the same content again, after a lost answer, creates nothing twice.
 * `renew` when the content changed after a refusal, or for the next record.
 */
export const useMutationId = (): { id: string; renew: () => void } => {
  const [id, setId] = useState(newMutationId);
  const renew = useCallback(() => setId(newMutationId()), []);
  return { id, renew };
};
