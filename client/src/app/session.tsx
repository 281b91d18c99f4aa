import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider, useQuery } from 'urql';
import { ViewerDocument } from '../features/identity/documents';
import { isLanguage, rememberedLanguage } from '../shared/language';
import { FailureNotice, PageSkeleton } from '../shared/query-state';
import { type Session, SessionContext } from '../shared/viewer';
import { createApi } from './graphql/client';
import { switchLanguage } from './i18n/i18n';

const SignInAgain = lazy(() => import('./sign-in-again').then((module) => ({ default: module.SignInAgain })));

interface GateProps {
  children: ReactNode;
  /** The server refused a call for want of a session. */
  expired: boolean;
  /** Starts over with an empty cache. */
  restart: () => void;
  /** The same person is back: go on where the page stands. */
  resume: () => void;
}

/** Asks who is signed in. When a session runs out later, it asks for the password above the page, so nothing typed is lost. */
const SessionGate = ({ children, expired, restart, resume }: GateProps) => {
  const [{ data, error, fetching }, retry] = useQuery({ query: ViewerDocument });
  const { i18n } = useTranslation();
  const [viewer, setViewer] = useState<Session['viewer']>(null);
  // Once known, the viewer stays until a restart: a session that ran out must not tear the page down under the typist.
  if (data?.viewer && data.viewer !== viewer) setViewer(data.viewer);
  const gone = expired || (viewer !== null && data !== undefined && data.viewer === null);
  const locale = viewer?.locale;

  useEffect(() => {
    if (isLanguage(locale) && !rememberedLanguage() && locale !== i18n.language) void switchLanguage(locale);
  }, [locale, i18n]);

  const session = useMemo<Session>(() => {
    const held = new Set(viewer?.permissions ?? []);
    return { viewer, can: (permission) => held.has(permission), restart };
  }, [viewer, restart]);

  if (!data && error) {
    return (
      <div className="zq-bare">
        <FailureNotice error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  if (!data && fetching) return <PageSkeleton bare />;
  return (
    <SessionContext value={session}>
      {children}
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
