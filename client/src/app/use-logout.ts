import { useMutation } from 'urql';
import { LogoutDocument } from '../features/identity/documents';
import { forgetDrafts } from '../shared/draft';
import { useSession } from '../shared/viewer';

/** Ends the session and takes this person's drafts and cached answers off the machine. */
export const useLogout = (): (() => Promise<void>) => {
  const [, logout] = useMutation(LogoutDocument);
  const { restart } = useSession();
  return async () => {
    await logout({});
    forgetDrafts();
    restart();
  };
};
