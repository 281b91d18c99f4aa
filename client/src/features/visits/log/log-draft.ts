import { useState } from 'react';
import { hourAndMinute, today } from '../../../shared/dates';
import { useDraft } from '../../../shared/draft';
import { newMutationId } from '../../../shared/mutation-id';
import type { LogAnswer, Why } from '../outbox/outbox-context';
import { filesOf, removeFile } from '../outbox/store';
import { isWorthKeeping, type MetCompany, type VisitDraft } from '../visit-draft';

/** What became of a visit that left the form. `sent`: the server has an earlier version of it. */
export type Sent = { kind: 'logged'; answer: LogAnswer; toLead: boolean } | { kind: 'kept'; why: Why | 'sent' };

/** The draft with the id under which it is sent, however often: kept together, so that it is logged once. */
export interface Kept {
  draft: VisitDraft;
  id: string;
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const blank = (): VisitDraft => ({ companies: [], direction: 'out', summary: '', visitedOn: today(), visitTime: hourAndMinute() });

/** What was kept, or a blank one; with the company whose page one came from among those met. */
const start = (kept: Kept | null, met: MetCompany | undefined): Kept => {
  const worthIt = kept !== null && isWorthKeeping(kept.draft);
  const { draft, id } = worthIt ? kept : { draft: blank(), id: newMutationId() };
  const isIn = !met || draft.companies.some((company) => company.id === met.id);
  return isIn ? { draft, id } : { draft: { ...draft, companies: [...draft.companies, met] }, id };
};

const dropFiles = async (owner: string): Promise<void> => {
  for (const file of await filesOf(owner)) await removeFile(file.id);
};

/** The draft of a new visit, or of an entry that is edited: written to the device at every change, before anything else. */
export const useLogDraft = ({ entry, met }: { entry?: Kept | undefined; met?: MetCompany | undefined }) => {
  const store = useDraft<Kept>(entry ? `visit.${entry.id}` : 'visit');
  const [kept, setKept] = useState<Kept>(() => (entry ? (store.read() ?? entry) : start(store.read(), met)));
  const [restored, setRestored] = useState(() => {
    const left = store.read();
    return left !== null && isWorthKeeping(left.draft);
  });
  const [savedAt, setSavedAt] = useState<string | null>(null);

  const keep = (draft: VisitDraft) => {
    const next = { draft, id: kept.id };
    // An emptied form is no draft that a person would be asked about.
    if (entry || isWorthKeeping(draft)) store.write(next);
    else store.drop();
    setKept(next);
    setSavedAt(clock.format(new Date()));
  };
  const discard = (): VisitDraft => {
    const next = entry ?? { draft: blank(), id: newMutationId() };
    store.drop();
    if (!entry) void dropFiles(kept.id).catch(() => undefined);
    setKept(next);
    setRestored(false);
    setSavedAt(null);
    return next.draft;
  };
  return { kept, restored, savedAt, keep, discard, drop: store.drop };
};
