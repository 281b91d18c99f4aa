import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { LogoutDocument } from '../features/identity/documents';
import { useOutbox } from '../features/visits/outbox/outbox-context';
import { noteLogout } from '../shared/device/pending-logout';
import { wipeDevice } from '../shared/device/wipe';
import { draftsOf } from '../shared/draft';
import { useSession } from '../shared/viewer';
import { askBeforeLogout } from './ask-before-logout';

/**
 * Ends the session and takes everything of this person off the machine; asks first when something was not sent yet.
 * Without a network the machine is cleared at once, and the server hears of it when it can be reached.
 */
export const useLogout = (): (() => Promise<void>) => {
  const [, logout] = useMutation(LogoutDocument);
  const { modal } = App.useApp();
  const { t } = useTranslation();
  const { entries, retry } = useOutbox();
  const { viewer } = useSession();
  const navigate = useNavigate();

  const leave = async () => {
    const { error } = await logout({});
    if (error?.networkError) noteLogout();
    if (viewer) await wipeDevice(viewer.id);
    // A fresh page: nothing of this person stays in memory, and the next one starts at their own first page.
    window.location.replace('/login');
  };

  return async () => {
    const drafts = viewer ? draftsOf(viewer.id) : [];
    if (entries.length + drafts.length === 0) {
      await leave();
      return;
    }
    const send = () => {
      void retry();
      void navigate('/outbox');
    };
    const finish = drafts.includes('visit') ? () => void navigate('/visits/new') : undefined;
    askBeforeLogout({ modal, t, entries: entries.length, drafts: drafts.length, onFinish: entries.length > 0 ? send : finish, onLeave: leave });
  };
};
