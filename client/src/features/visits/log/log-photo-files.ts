import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_FILES } from '../../../shared/files/accepted';
import type { FileItem } from '../../../shared/files/file-item';
import { prepareFile } from '../../../shared/files/prepare-file';
import { newMutationId } from '../../../shared/mutation-id';
import { isOnline } from '../../../shared/use-online';
import { useViewer } from '../../../shared/viewer';
import { deliverFile } from '../outbox/deliver-file';
import { sendFile } from '../outbox/send-file';
import { findFile, putFile, removeFile } from '../outbox/store';
import type { DraftFile } from '../visit-draft';

interface Photos {
  items: FileItem[];
  take: (picked: readonly File[]) => Promise<void>;
  retry: (id: string) => void;
  remove: (id: string) => void;
}

/**
 * The photos of a draft: each lies on the device before anything else, then goes to the server behind the typing, one
 * after the other. What does not get there goes with the visit, from the outbox.
 */
export const useLogPhotos = (draftId: string, value: readonly DraftFile[], onChange: (files: DraftFile[]) => void): Photos => {
  const { t } = useTranslation();
  const { id: userId } = useViewer();
  const [shown, setShown] = useState<Record<string, Partial<FileItem>>>({});
  const [refused, setRefused] = useState<FileItem[]>([]);
  const latest = useRef(value);
  const line = useRef(Promise.resolve());
  const made = useRef(new Map<string, string>());
  // Files whose state is known here: what the device says of one later is older than that.
  const known = useRef(new Set<string>());
  // At once, not after the paint: a file that is taken between the two would be forgotten.
  useLayoutEffect(() => { latest.current = value; });
  useEffect(() => {
    const urls = made.current;
    return () => {
      for (const url of urls.values()) URL.revokeObjectURL(url);
      urls.clear();
    };
  }, []);

  const show = useCallback((id: string, change: Partial<FileItem>) => setShown((now) => ({ ...now, [id]: { ...now[id], ...change } })), []);
  const preview = useCallback((id: string, blob: Blob) => {
    if (!blob.type.startsWith('image/') || made.current.has(id)) return;
    const url = URL.createObjectURL(blob);
    made.current.set(id, url);
    show(id, { preview: url });
  }, [show]);
  // A draft that was left: its pictures are on the device.
  const ids = value.map(({ id }) => id).join(' ');
  useEffect(() => {
    for (const id of ids.split(' ').filter((one) => one !== '' && !known.current.has(one))) {
      known.current.add(id);
      void findFile(id).then((stored) => {
        if (!stored) return;
        preview(id, new Blob([stored.bytes], { type: stored.type }));
        show(id, { state: stored.sentAt === null ? 'waiting' : 'done' });
      }, () => undefined);
    }
  }, [ids, preview, show]);

  const set = (files: DraftFile[]) => {
    latest.current = files;
    onChange(files);
  };
  const send = async (id: string) => {
    if (!isOnline() || !latest.current.some((one) => one.id === id)) return;
    show(id, { state: 'sending', progress: 0 });
    const outcome = await deliverFile(id, (file) => sendFile(file, (progress) => show(id, { progress })));
    if (outcome.kind === 'taken') show(id, { state: 'done', progress: 1 });
    else if (outcome.kind === 'refused') show(id, { state: 'refused', isFinal: true, reason: outcome.errors.map(({ message }) => message).join(' ') });
    else show(id, { state: 'waiting', progress: 0 });
  };
  const queue = (id: string) => { line.current = line.current.then(() => send(id)); };
  const refuse = (name: string, reason: string) => setRefused((now) => [...now, { id: newMutationId(), name, state: 'refused', progress: 0, reason, isFinal: true }]);

  const takeOne = async (file: File) => {
    const ready = await prepareFile(file, t);
    if ('refusal' in ready) {
      refuse(file.name, ready.refusal);
      return;
    }
    const { blob, name } = ready;
    const id = newMutationId();
    try {
      await putFile({ id, userId, owner: draftId, name, type: blob.type, bytes: await blob.arrayBuffer(), sentAt: null });
    } catch {
      refuse(name, t('visit.photoNoRoom', { name }));
      return;
    }
    known.current.add(id);
    preview(id, blob);
    show(id, { blob, state: 'waiting' });
    set([...latest.current, { id, name }]);
    queue(id);
  };

  return {
    items: [...value.map(({ id, name }): FileItem => ({ id, name, state: 'waiting', progress: 0, ...shown[id] })), ...refused],
    take: async (picked) => {
      for (const file of picked) if (latest.current.length < MOST_FILES) await takeOne(file);
    },
    retry: queue,
    remove: (id) => {
      setRefused((now) => now.filter((one) => one.id !== id));
      if (!latest.current.some((one) => one.id === id)) return;
      set(latest.current.filter((one) => one.id !== id));
      void removeFile(id).catch(() => undefined);
    },
  };
};
