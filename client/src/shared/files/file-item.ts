/** How far a picked file has come: waiting for its turn or for the network, on its way, with the server, or refused. */
export type FileState = 'waiting' | 'sending' | 'done' | 'refused';

/** A file of a form. Its `id` is the one that a mutation names it by once it is done. */
export interface FileItem {
  id: string;
  name: string;
  state: FileState;
  /** 0 to 1, while it is sent. */
  progress: number;
  /** Why it was refused, or why it waits; in words. */
  reason?: string;
  /** Address of its picture: an object URL, or the server's. */
  preview?: string;
  /** What is sent; absent when the server has it. */
  blob?: Blob;
  /** It is of no use to send it again as it is. */
  isFinal?: boolean;
}

/** Files that a record has already, as the field shows them. */
export const fromStored = (files: readonly { id: string; name: string; url: string; isImage: boolean }[]): FileItem[] =>
  files.map(({ id, name, url, isImage }) => ({ id, name, state: 'done', progress: 1, ...(isImage ? { preview: url } : {}) }));

/** Ids for a mutation: of the files that the server has. */
export const fileIds = (items: readonly FileItem[] = []): string[] => items.filter(({ state }) => state === 'done').map(({ id }) => id);

/** Has any of them still to arrive? Then a form that is sent now would go without it. */
export const areSending = (items: readonly FileItem[] = []): boolean => items.some(({ state }) => state === 'waiting' || state === 'sending');
