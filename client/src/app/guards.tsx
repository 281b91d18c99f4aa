import type { ReactNode } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { NoPermission } from '../shared/no-access';
import { type Permission, useSession } from '../shared/viewer';

/** Only a path of this application is a place to return to: never another host. */
export const safeReturn = (value: string | null): string => (value !== null && /^\/(?![/\\])/.test(value) ? value : '/');

/** Lets in who is signed in; everybody else goes to the sign-in page and comes back afterwards. */
export const SignedIn = ({ children }: { children: ReactNode }) => {
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  if (viewer) return children;
  const here = `${pathname}${search}`;
  return <Navigate to={here === '/' ? '/login' : `/login?returnTo=${encodeURIComponent(here)}`} replace />;
};

/** The sign-in page, for those who are not in yet. */
export const SignedOut = ({ children }: { children: ReactNode }) => {
  const { viewer } = useSession();
  const [params] = useSearchParams();
  return viewer ? <Navigate to={safeReturn(params.get('returnTo'))} replace /> : children;
};

/** Any one of the rights opens the page. */
export const Needs = ({ any, children }: { any: readonly Permission[]; children: ReactNode }) => {
  const { can } = useSession();
  return any.some(can) ? children : <NoPermission />;
};

/** The first page of the day, by what a person does: leaders see the whole, partners what is shared, auditors the log, administrators the accounts. */
export const Home = () => {
  const { can } = useSession();
  const firstOf: readonly [boolean, string][] = [
    [can('audit.read'), '/audit'],
    [can('pipeline.read') && !can('visit.log'), '/dashboard'],
    [can('task.read'), '/today'],
    [can('alliance.view'), '/alliance'],
    [can('user.manage'), '/admin/users'],
  ];
  const to = firstOf.find(([may]) => may)?.[1] ?? '/me';
  return <Navigate to={to} replace />;
};
