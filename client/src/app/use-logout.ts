import { useMutation } from 'urql';
import { LogoutDocument } from '../features/identity/documents';
import { forgetDrafts } from '../shared/draft';

/** Ends the session and takes this person's drafts and cached answers off the machine. */
export const useLogout = (): (() => Promise<void>) => {
  const [, logout] = useMutation(LogoutDocument);
  return async () => {
    await logout({});
    forgetDrafts();
    // A fresh page: nothing of this person stays in memory, and the next one starts at their own first page.
    window.location.replace('/login');
  };
};
