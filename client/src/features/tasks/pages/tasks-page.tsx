import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented, Select, Tabs, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskFilter } from '../../../gql/schema';
import { ConnectionTable } from '../../../shared/connection-table';
import { usePages } from '../../../shared/connection';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { AssignTaskDialog } from '../assign-dialog';
import { TasksDocument } from '../documents';
import { Due } from '../due';
import { SubjectLink } from '../subject-link';
import type { TaskRow } from '../task';
import { TaskActions } from '../task-actions';
import { TaskItem } from '../task-item';
import '../tasks.css';

const KEYS = ['who', 'state', 'sort'] as const;
type Shown = 'open' | 'overdue' | 'done';
const isShown = (value: string | undefined): value is Shown => value === 'open' || value === 'overdue' || value === 'done';

/** 任务: mine or everybody's within reach; open, overdue or done. */
export const TasksPage = () => {
  const { t } = useTranslation();
  const mayAssign = useCan('task.write');
  const [assigning, setAssigning] = useState(false);
  const url = useUrlFilter(KEYS, ['who', 'sort']);
  const all = url.values.who === 'all';
  const shown: Shown = isShown(url.values.state) ? url.values.state : 'open';
  const filter: TaskFilter = { ...(all ? {} : { mine: true }), state: shown === 'done' ? 'done' : 'open', ...(shown === 'overdue' ? { overdue: true } : {}) };
  const latest = url.values.sort === 'latest' || (shown === 'done' && url.values.sort === undefined);
  const pages = usePages(TasksDocument, { first: 20, filter, sort: { by: 'dueOn', direction: latest ? 'desc' : 'asc' } }, (data) => data.tasks);

  const columns: TableColumnsType<TaskRow> = [
    { title: t('task.title'), dataIndex: 'title', render: (title: string, task) => <span className={task.state === 'done' ? 'zq-task-done' : undefined}>{title}</span> },
    { title: t('task.about'), key: 'about', width: 240, ellipsis: true, render: (_, task) => <SubjectLink task={task} /> },
    { title: t('task.owner'), dataIndex: ['owner', 'name'], width: 170, ellipsis: true },
    { title: t('task.dueOn'), key: 'due', width: 170, className: 'zq-day', render: (_, task) => <Due dueOn={task.dueOn} overdue={task.overdue} done={task.state === 'done'} /> },
    { title: t('task.postponedColumn'), dataIndex: 'postponedTimes', width: 84, align: 'right', render: (times: number) => (times === 0 ? <span className="zq-muted">–</span> : t('task.times', { count: times })) },
    shown === 'done'
      ? { title: t('task.doneOn'), key: 'done', width: 220, render: (_, task) => <><span className="zq-day">{task.doneOn}</span> <small className="zq-muted">{task.doneNote}</small></> }
      : { title: t('task.actions'), key: 'actions', width: 150, render: (_, task) => <TaskActions task={task} /> },
  ];

  return (
    <>
      <PageHeader
        title={t('nav.tasks')}
        actions={mayAssign ? <Button icon={<PlusOutlined />} onClick={() => setAssigning(true)}>{t('task.assign')}</Button> : null}
      />
      <Tabs
        activeKey={all ? 'all' : 'mine'}
        onChange={(key) => url.set({ who: key === 'all' ? 'all' : null })}
        items={[{ key: 'mine', label: t('task.tabMine') }, { key: 'all', label: t('task.tabAll') }]}
      />
      <div className="zq-toolbar">
        <Segmented<Shown>
          value={shown}
          onChange={(state) => url.set({ state: state === 'open' ? null : state })}
          options={(['open', 'overdue', 'done'] as const).map((value) => ({ value, label: t(`task.shown.${value}`) }))}
        />
        <Select
          value={latest ? 'latest' : 'earliest'}
          onChange={(value) => url.set({ sort: value })}
          aria-label={t('task.sort')}
          options={[{ value: 'earliest', label: t('task.sortEarliest') }, { value: 'latest', label: t('task.sortLatest') }]}
          style={{ minWidth: 150 }}
        />
      </div>
      <ConnectionTable
        pages={pages}
        columns={columns}
        card={(task) => <TaskItem task={task} owner={all} />}
        filters={{ count: url.count, clear: url.clear }}
        empty={<EmptyState text={all ? t('task.noneAll') : t('task.noneMine')} action={mayAssign ? <Button onClick={() => setAssigning(true)}>{t('task.assign')}</Button> : null} />}
        minWidth={860}
      />
      {assigning ? <AssignTaskDialog onClose={() => setAssigning(false)} /> : null}
    </>
  );
};
