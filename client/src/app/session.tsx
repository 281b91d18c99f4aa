import { Fragment, lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider, useQuery } from 'urql';
import { ViewerDocument } from '../features/identity/documents';
import { errorCode } from '../shared/api-error';
import { keepViewer, keptViewer } from '../shared/device/kept-viewer';
import { isLanguage, rememberedLanguage } from '../shared/language';
import { FailureNotice, PageSkeleton } from '../shared/query-state';
import { useOnline } from '../shared/use-online';
import { type Session, SessionContext } from '../shared/viewer';
import { createApi } from './graphql/client';
import { allWords, switchLanguage } from './i18n/i18n';

const SignInAgain = lazy(() => Promise.all([import('./sign-in-again'), allWords()]).then(([module]) => ({ default: module.SignInAgain })));

interface GateProps {
  children: ReactNode;
  /** The server refused a call for want of a session. */
  expired: boolean;
  /** Starts over with an empty cache. */
  restart: () => void;
  /** The same person is back: go on where the page stands. */
  resume: () => void;
}

/** With somebody known from last time, the page waits no longer than this for the server to say who is there. */
const PATIENCE_MS = 2_500;
const ASK_AGAIN_MS = 10_000;

/** True once the first answer has not come in time. */
const useSlow = (waiting: boolean): boolean => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && slow;
};

/**
 * Asks who is signed in. When a session runs out later, it asks for the password above the page, so nothing typed is
 * lost. Without a network it opens for whoever was let in last on this device, and asks again when there is one.
 */
const SessionGate = ({ children, expired, restart, resume }: GateProps) => {
  const [{ data, error, fetching }, retry] = useQuery({ query: ViewerDocument });
  const { i18n } = useTranslation();
  const [viewer, setViewer] = useState<Session['viewer']>(null);
  const online = useOnline();
  const slow = useSlow(!data && !error);
  // Once known, the viewer stays until a restart: a session that ran out must not tear the page down under the typist.
  if (data?.viewer && data.viewer !== viewer) setViewer(data.viewer);
  if (!data && !viewer && (slow || !online || (error && errorCode(error) !== 'UNAUTHENTICATED'))) {
    const last = keptViewer();
    if (last) setViewer(last);
  }
  const unconfirmed = viewer !== null && !data;
  const gone = expired || (viewer !== null && data !== undefined && data.viewer === null);
  const locale = viewer?.locale;

  useEffect(() => {
    if (isLanguage(locale) && !rememberedLanguage() && locale !== i18n.language) void switchLanguage(locale);
  }, [locale, i18n]);

  useEffect(() => {
    if (data?.viewer) keepViewer(data.viewer);
  }, [data]);
  useEffect(() => {
    if (!unconfirmed) return undefined;
    const ask = () => retry({ requestPolicy: 'network-only' });
    const timer = setInterval(ask, ASK_AGAIN_MS);
    window.addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', ask);
    };
  }, [unconfirmed, retry]);

  const offline = viewer !== null && (unconfirmed || !online);
  const session = useMemo<Session>(() => {
    const held = new Set(viewer?.permissions ?? []);
    return { viewer, can: (permission) => held.has(permission), restart, offline };
  }, [viewer, restart, offline]);

  if (!viewer && !data && error) {
    return (
      <div className="zq-bare">
        <FailureNotice error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  if (!viewer && !data && fetching) return <PageSkeleton bare />;
  return (
    <SessionContext value={session}>
      {/* Another person than the one this device knew: nothing of the page stays. */}
      <Fragment key={viewer?.id}>{children}</Fragment>
      {gone && viewer ? (
        <Suspense fallback={null}>
          <SignInAgain
            username={viewer.username}
            onDone={(samePerson) => {
              if (!samePerson) {
                restart();
                return;
              }
              resume();
              retry({ requestPolicy: 'network-only' });
            }}
          />
        </Suspense>
      ) : null}
    </SessionContext>
  );
};

/** Holds the API client. `generation` grows at sign-in and sign-out and takes the cache with it. */
export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const [{ generation, api, expired }, setState] = useState(() => fresh(0));

  function fresh(next: number) {
    return { generation: next, expired: false, api: createApi(() => setState((now) => (now.generation === next && !now.expired ? { ...now, expired: true } : now))) };
  }

  const restart = useCallback(() => setState((now) => fresh(now.generation + 1)), []);
  const resume = () => {
    setState((now) => ({ ...now, expired: false }));
    api.askAgain();
  };
  return (
    <Provider value={api.client} key={generation}>
      <SessionGate expired={expired} restart={restart} resume={resume}>
        {children}
      </SessionGate>
    </Provider>
  );
};
