import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { addDays, today } from '../../shared/dates';
import { Card } from '../../shared/page-header';
import { EmptyState, QueryState } from '../../shared/query-state';
import { MyTasksDocument } from './documents';
import type { TaskRow } from './task';
import { TaskItem } from './task-item';
import './tasks.css';

const SHOWN = 5;

/** One heading and its tasks; long groups fold to five. */
const Group = ({ label, tasks, total, light }: { label: string; tasks: readonly TaskRow[]; total: number; light?: 'red' | 'yellow' }) => {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (total === 0) return null;
  const shown = all ? tasks : tasks.slice(0, SHOWN);
  return (
    <section>
      <h3 className="zq-group" data-light={light}>
        {label} <b>{total}</b>
      </h3>
      <ul className="zq-cards">
        {shown.map((task) => <li key={task.id}><TaskItem task={task} /></li>)}
      </ul>
      {tasks.length > shown.length ? <button type="button" className="zq-unfold" onClick={() => setAll(true)}>{t('task.unfold', { count: tasks.length - shown.length })}</button> : null}
    </section>
  );
};

/** What this person must do: overdue, today, the next seven days. */
export const MyTasks = () => {
  const { t } = useTranslation();
  const day = today();
  const [result, retry] = useQuery({ query: MyTasksDocument, variables: { today: day, tomorrow: addDays(day, 1), week: addDays(day, 7) } });
  return (
    <Card title={t('task.mineTitle')} extra={<Link to="/tasks">{t('action.all')}</Link>}>
      <QueryState
        result={result}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        isEmpty={(data) => data.overdue.totalCount + data.dueToday.totalCount + data.soon.totalCount === 0}
        empty={<EmptyState text={t('task.noneMine')} />}
      >
        {(data) => (
          <>
            <Group label={t('task.groupOverdue')} tasks={data.overdue.nodes} total={data.overdue.totalCount} light="red" />
            <Group label={t('task.groupToday')} tasks={data.dueToday.nodes} total={data.dueToday.totalCount} light="yellow" />
            <Group label={t('task.groupSoon')} tasks={data.soon.nodes} total={data.soon.totalCount} />
          </>
        )}
      </QueryState>
    </Card>
  );
};
