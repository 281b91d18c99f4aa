import { Alert, Button, Skeleton } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { errorCode, traceId } from './api-error';
import { NoPermission, NotFound } from './no-access';
import { useSession } from './viewer';

/** True once `on` has held for `ms`: a fast answer shows no skeleton at all. */
const useLate = (on: boolean, ms: number): boolean => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = on ? setTimeout(() => setLate(true), ms) : undefined;
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [on, ms]);
  return late;
};

/** Grey lines in place of the content, from 300 ms on. `bare` is for before the frame of the application is there. */
export const PageSkeleton = ({ bare = false, rows = 6 }: { bare?: boolean; rows?: number }) => {
  const late = useLate(true, 300);
  const { t } = useTranslation();
  return (
    <div className={bare ? 'zq-bare' : 'zq-card zq-pad'} role="status" aria-label={t('state.loading')}>
      {late ? <Skeleton active paragraph={{ rows }} /> : <div style={{ minHeight: rows * 30 }} />}
    </div>
  );
};

/** Tries again by itself once the network is back. */
const useRetryOnline = (offline: boolean, onRetry: (() => void) | undefined): void => {
  const retry = useRef(onRetry);
  const was = useRef(offline);
  useEffect(() => { retry.current = onRetry; });
  useEffect(() => {
    if (was.current && !offline) retry.current?.();
    was.current = offline;
  }, [offline]);
};

/** What went wrong, whether anything is lost, what to do, and the id to name when asking for help. */
export const FailureNotice = ({ error, onRetry, page = false }: { error: CombinedError; onRetry?: () => void; page?: boolean }) => {
  const { t } = useTranslation();
  const code = errorCode(error) ?? 'INTERNAL';
  const trace = traceId(error);
  const { offline = false } = useSession();
  useRetryOnline(offline, onRetry);
  // The bar says 离线 already: that a list needs the network is no alarm.
  if (code === 'NETWORK' && offline) return <p className={page ? 'zq-empty' : 'zq-pad zq-muted'} role="status">{t('offline.later')}</p>;
  if (code === 'FORBIDDEN' && page) return <NoPermission />;
  // A page asks for nothing but the id in its address: one that is none is a wrong address.
  if ((code === 'NOT_FOUND' || code === 'BAD_USER_INPUT') && page) return <NotFound />;
  const said = error.graphQLErrors[0]?.message;
  return (
    <div className={page ? 'zq-failure' : undefined}>
      <Alert
        type="error"
        showIcon
        title={code === 'NETWORK' ? t('failure.network') : (said ?? t('failure.unknown'))}
        description={
          <span className="zq-trace">
            {t('failure.code', { code })}
            {trace ? ` · ${t('failure.trace', { trace })}` : ''}
          </span>
        }
        action={
          onRetry && code !== 'FORBIDDEN' ? (
            <Button size="small" onClick={onRetry}>
              {t('action.retry')}
            </Button>
          ) : undefined
        }
      />
    </div>
  );
};

/** Nothing there: what this place is for, and the one thing to do next. */
export const EmptyState = ({ text, action }: { text: ReactNode; action?: ReactNode }) => (
  <div className="zq-empty">
    <svg width="56" height="40" viewBox="0 0 56 40" aria-hidden="true">
      <path d="M8 14h40v20a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3z" fill="#F3F5F8" stroke="#CBD3DD" strokeWidth="1.5" />
      <path d="M8 14 14 4h28l6 10H36a8 8 0 0 1-16 0z" fill="#fff" stroke="#CBD3DD" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
    <p>{text}</p>
    {action}
  </div>
);

export interface QueryStateProps<Data> {
  /** urql's state of one query. Old rows stay on screen while new ones are fetched. */
  result: { data?: Data | undefined; error?: CombinedError | undefined; fetching: boolean };
  onRetry: () => void;
  /** Is this answer an empty one? */
  isEmpty?: (data: Data) => boolean;
  /** Shown when it is empty and nothing is filtered. */
  empty?: ReactNode;
  /** How many filters are set, and how to clear them: an empty list then says so instead of `empty`. */
  filters?: { count: number; clear: () => void };
  /** The query is the page itself: NOT_FOUND and FORBIDDEN become whole-page answers. */
  page?: boolean;
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** The four states that every list and page has: loading, failed, empty (or filtered empty), there. */
export function QueryState<Data>({ result, onRetry, isEmpty, empty, filters, page = false, rows = 6, children }: QueryStateProps<Data>) {
  const { t } = useTranslation();
  const { data, error, fetching } = result;
  if (data === undefined || data === null) {
    if (error) return <FailureNotice error={error} onRetry={onRetry} page={page} />;
    return fetching || data === undefined ? <PageSkeleton rows={rows} /> : null;
  }
  const notice = error ? <FailureNotice error={error} onRetry={onRetry} /> : null;
  if (isEmpty?.(data)) {
    const filtered = filters !== undefined && filters.count > 0;
    return (
      <>
        {notice}
        {filtered ? (
          <EmptyState text={t('state.filterEmpty', { count: filters.count })} action={<Button onClick={filters.clear}>{t('action.clearFilters')}</Button>} />
        ) : (
          (empty ?? <EmptyState text={t('state.empty')} />)
        )}
      </>
    );
  }
  return (
    <>
      {notice}
      {children(data)}
    </>
  );
}
