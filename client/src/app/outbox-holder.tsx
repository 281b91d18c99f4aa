import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogAnswer } from '../features/visits/outbox/outbox-context';
import { OutboxProvider } from '../features/visits/outbox/outbox-provider';
import type { Run } from '../features/visits/outbox/run';
import { visitLink } from '../shared/links';
import { router } from './router';

/** Holds the outbox around all pages, and says what went out of it while nobody waited at the form. */
export const OutboxHolder = ({ children }: { children: ReactNode }) => {
  const { message, notification } = App.useApp();
  const { t } = useTranslation();

  const tell = (sent: Run<LogAnswer>['taken']) => {
    message.success(t('offline.sent', { count: sent.length }));
    for (const { entry, taken } of sent) {
      const [alike] = taken.alike;
      if (!entry.draft.toLead && !alike) continue;
      const key = entry.id;
      const go = (to: string) => () => {
        notification.destroy(key);
        void router.navigate(to);
      };
      const { id } = taken.visit;
      notification.info({
        key,
        duration: 0,
        title: t('offline.sentVisit', { names: taken.visit.companies.map((company) => company.name).join(t('list.comma')) }),
        description: alike ? t('visit.alike', { by: alike.by ?? alike.organisation.shortName }) : t('offline.sentToLead'),
        actions: entry.draft.toLead
          ? <Button type="primary" onClick={go(`${visitLink(id)}?register`)}>{t('visit.registerLead')}</Button>
          : <Button onClick={go(visitLink(id))}>{t('visit.look')}</Button>,
      });
    }
  };
  return <OutboxProvider onSent={tell}>{children}</OutboxProvider>;
};
