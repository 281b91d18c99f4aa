import { Button } from 'antd';
import type { HookAPI } from 'antd/es/modal/useModal';
import type { TFunction } from 'i18next';

interface Question {
  modal: HookAPI;
  t: TFunction;
  /** Visits that wait to be uploaded, and forms that were begun. */
  entries: number;
  drafts: number;
  /** Goes where the rest is finished: the outbox, or the form that was begun. */
  onFinish?: (() => void) | undefined;
  onLeave: () => Promise<void>;
}

/** 还有 2 条未上传，退出将清除: send first, leave all the same, or stay. */
export const askBeforeLogout = ({ modal, t, entries, drafts, onFinish, onLeave }: Question): void => {
  const asked = modal.confirm({
    title: entries > 0 ? t('offline.leaveEntries', { count: entries }) : t('offline.leaveDrafts', { count: drafts }),
    content: entries > 0 && drafts > 0 ? t('offline.leaveBoth', { count: drafts }) : t('offline.leaveHint'),
    footer: (
      <div className="zq-leave-actions">
        <Button onClick={() => asked.destroy()}>{t('action.cancel')}</Button>
        <Button danger onClick={() => void onLeave()}>{t('offline.leaveAnyway')}</Button>
        {onFinish ? <Button type="primary" onClick={() => { asked.destroy(); onFinish(); }}>{t(entries > 0 ? 'offline.sendFirst' : 'offline.finishFirst')}</Button> : null}
      </div>
    ),
  });
};
