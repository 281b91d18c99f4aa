import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompleteDialog } from './complete-dialog';
import { PostponeDialog } from './postpone-dialog';
import type { TaskRow } from './task';

/** 完成 and 延期, where the task stands. Nothing for a task that is done or that is not this person's to close. */
export const TaskActions = ({ task }: { task: TaskRow }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'complete' | 'postpone' | null>(null);
  const may = (verb: string) => task.state === 'open' && task.viewerCan.includes(verb);
  if (!may('completeTask') && !may('postponeTask')) return null;
  return (
    <span className="zq-task-actions">
      {may('completeTask') ? <Button onClick={() => setOpen('complete')} aria-label={t('task.completeNamed', { title: task.title })}>{t('task.complete')}</Button> : null}
      {may('postponeTask') ? <Button type="text" onClick={() => setOpen('postpone')} aria-label={t('task.postponeNamed', { title: task.title })}>{t('task.postpone')}</Button> : null}
      {open === 'complete' ? <CompleteDialog task={task} onClose={() => setOpen(null)} /> : null}
      {open === 'postpone' ? <PostponeDialog task={task} onClose={() => setOpen(null)} /> : null}
    </span>
  );
};
