import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newMutationId } from '../mutation-id';
import { MOST_FILES } from './accepted';
import type { FileItem } from './file-item';
import { prepareFile } from './prepare-file';
import { uploadFile, type UploadOutcome } from './upload-file';

interface Files {
  take: (picked: readonly File[]) => Promise<void>;
  retry: (id: string) => void;
  remove: (id: string) => void;
}

/** Takes picked files into a form's value and sends them, one after the other: two at once over a poor network both fail. */
export const useFiles = (value: readonly FileItem[], onChange: (items: FileItem[]) => void): Files => {
  const { t } = useTranslation();
  const latest = useRef(value);
  const line = useRef(Promise.resolve());
  const running = useRef(new Map<string, AbortController>());
  const made = useRef(new Set<string>());
  // At once, not after the paint: a file that is taken between the two would be forgotten.
  useLayoutEffect(() => { latest.current = value; });
  useEffect(() => {
    const [urls, uploads] = [made.current, running.current];
    return () => {
      for (const upload of uploads.values()) upload.abort();
      for (const url of urls) URL.revokeObjectURL(url);
      urls.clear();
    };
  }, []);

  const set = (items: FileItem[]) => {
    latest.current = items;
    onChange(items);
  };
  const patch = (id: string, change: Partial<FileItem>) => set(latest.current.map((item) => (item.id === id ? { ...item, ...change } : item)));
  const has = (id: string) => latest.current.some((item) => item.id === id);

  const settle = (id: string, outcome: UploadOutcome) => {
    switch (outcome.kind) {
      case 'taken':
        patch(id, { state: 'done', progress: 1, name: outcome.taken.name });
        break;
      case 'refused':
        patch(id, { state: 'refused', isFinal: true, reason: outcome.errors.map(({ message }) => message).join(' ') });
        break;
      case 'aborted':
        break;
      case 'network':
      case 'server':
      case 'signedOut':
        patch(id, { state: 'refused', reason: t(`files.failed.${outcome.kind}`) });
    }
  };
  const send = async (id: string) => {
    const item = latest.current.find((one) => one.id === id);
    if (!item?.blob) return;
    const stop = new AbortController();
    running.current.set(id, stop);
    patch(id, { state: 'sending', progress: 0 });
    const outcome = await uploadFile(item.blob, { id, name: item.name, signal: stop.signal, onProgress: (progress) => { if (has(id)) patch(id, { progress }); } });
    running.current.delete(id);
    if (has(id)) settle(id, outcome);
  };
  const queue = (id: string) => { line.current = line.current.then(() => send(id)); };

  const prepared = async (file: File): Promise<FileItem> => {
    const base = { id: newMutationId(), name: file.name, progress: 0 };
    const ready = await prepareFile(file, t);
    if ('refusal' in ready) return { ...base, state: 'refused', reason: ready.refusal, isFinal: true };
    if (!ready.blob.type.startsWith('image/')) return { ...base, state: 'waiting', name: ready.name, blob: ready.blob };
    const preview = URL.createObjectURL(ready.blob);
    made.current.add(preview);
    return { ...base, state: 'waiting', name: ready.name, blob: ready.blob, preview };
  };

  return {
    take: async (picked) => {
      for (const file of picked) {
        if (latest.current.length >= MOST_FILES) break;
        const item = await prepared(file);
        set([...latest.current, item]);
        if (item.state === 'waiting') queue(item.id);
      }
    },
    retry: (id) => {
      patch(id, { state: 'waiting', progress: 0, reason: '' });
      queue(id);
    },
    remove: (id) => {
      running.current.get(id)?.abort();
      const preview = latest.current.find((item) => item.id === id)?.preview;
      if (preview !== undefined && made.current.delete(preview)) URL.revokeObjectURL(preview);
      set(latest.current.filter((item) => item.id !== id));
    },
  };
};
