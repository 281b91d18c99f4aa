import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { visitLink } from '../../../shared/links';
import { PageHeader } from '../../../shared/page-header';
import { PageSkeleton } from '../../../shared/query-state';
import { useViewer } from '../../../shared/viewer';
import type { Sent } from '../log/log-draft';
import { LogForm } from '../log/log-form';
import type { OutboxEntry } from '../outbox/entry';
import { findEntry } from '../outbox/store';
import type { MetCompany } from '../visit-draft';
import '../visits.css';

const LogSent = lazy(() => import('../log/log-sent').then((module) => ({ default: module.LogSent })));

/** The company whose page led here, handed on by its link. */
const metFrom = (state: unknown): MetCompany | undefined => {
  const met = typeof state === 'object' && state !== null && 'met' in state ? state.met : null;
  return typeof met === 'object' && met !== null && 'id' in met && 'name' in met && typeof met.id === 'string' && typeof met.name === 'string' ? { id: met.id, name: met.name } : undefined;
};

/** The entry of the outbox that the address names, if it is this person's; undefined while it is looked for. */
const useEntry = (id: string | null): OutboxEntry | null | undefined => {
  const { id: userId } = useViewer();
  const [found, setFound] = useState<{ id: string; entry: OutboxEntry | null }>();
  useEffect(() => {
    if (id === null) return;
    void findEntry(id).then((entry) => setFound({ id, entry: entry?.userId === userId ? entry : null }), () => setFound({ id, entry: null }));
  }, [id, userId]);
  if (id === null) return null;
  return found?.id === id ? found.entry : undefined;
};

/** 记走请: the page that has to be faster than a WeChat message. `?entry=` edits a visit that waits in the outbox. */
export const LogVisitPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [sent, setSent] = useState<Sent | null>(null);
  const [again, setAgain] = useState(false);
  const met = metFrom(useLocation().state);
  const entry = useEntry(params.get('entry'));

  const finish = (done: Sent) => {
    if (done.kind === 'logged' && done.toLead && done.answer.alike.length === 0) void navigate(`${visitLink(done.answer.visit.id)}?register`, { replace: true });
    else setSent(done);
  };
  const restart = () => {
    setAgain(true);
    setSent(null);
    setParams({}, { replace: true });
  };
  const reason = entry?.reason;
  const refusals = reason?.kind === 'refused' ? reason.errors.map(({ message }) => message) : [];

  return (
    <div className="zq-log-visit">
      <PageHeader title={t(entry ? 'offline.editTitle' : 'action.logVisit')} />
      {sent ? <Suspense fallback={<PageSkeleton />}><LogSent sent={sent} onAgain={restart} /></Suspense>
        : entry === undefined ? <PageSkeleton />
          : <LogForm key={entry?.id ?? 'new'} onSent={finish} refusals={refusals} {...(entry ? { entry } : {})} {...(met && !again ? { met } : {})} />}
    </div>
  );
};
