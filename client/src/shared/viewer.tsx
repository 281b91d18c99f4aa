import { createContext, useContext } from 'react';
import type { Permission } from '../../../src/kernel/permissions';
import type { ViewerQuery } from '../gql/graphql';

export type { Permission };

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in, and what the server lets them do. The server decides again at every call: this only shows and hides. */
export interface Session {
  viewer: Viewer | null;
  can: (permission: Permission) => boolean;
  /** Starts over with an empty cache, after signing in or out. */
  restart: () => void;
  /** Without a network: the viewer is who was let in last on this device, and the server has not confirmed it. */
  offline?: boolean;
}

export const SessionContext = createContext<Session>({ viewer: null, can: () => false, restart: () => undefined });

export const useSession = (): Session => useContext(SessionContext);
export const useCan = (permission: Permission): boolean => useSession().can(permission);
/** Inside the shell somebody is always signed in; elsewhere use `useSession`. */
export const useViewer = (): Viewer => {
  const { viewer } = useSession();
  if (!viewer) throw new Error('useViewer outside the signed-in part of the application');
  return viewer;
};
