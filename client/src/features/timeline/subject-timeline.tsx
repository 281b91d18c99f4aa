import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SubjectType } from '../../gql/schema';
import { usePages } from '../../shared/connection';
import { formatInstant } from '../../shared/dates';
import { LoadMore } from '../../shared/load-more';
import { EmptyState, QueryState } from '../../shared/query-state';
import type { TimelineFieldsFragment } from '../../gql/graphql';
import { Changes } from './changes';
import { TimelineDocument } from './documents';
import './timeline.css';

/** Where each kind of subject has a page of its own. */
const PAGES: Partial<Record<SubjectType, (id: string) => string>> = {
  deal: (id) => `/deals/${id}`, visit: (id) => `/visits/${id}`, agreement: (id) => `/agreements/${id}`, company: (id) => `/companies/${id}`,
};

const Entry = ({ entry, own }: { entry: TimelineFieldsFragment; own: string }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const link = entry.subjectType === own ? undefined : PAGES[entry.subjectType];
  return (
    <li>
      <span className="zq-timeline-what">{link ? <Link to={link(entry.subjectId)}>{entry.sentence}</Link> : entry.sentence}</span>
      <span className="zq-timeline-who">
        {formatInstant(entry.at)} · {entry.by}
        {entry.changes.length > 0 ? (
          <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'timeline.hide' : 'timeline.show', { count: entry.changes.length })}
          </Button>
        ) : null}
      </span>
      {open ? <Changes changes={entry.changes} /> : null}
    </li>
  );
};

/** The story of one deal, company, visit …, newest first. Goes inside a card. */
export const SubjectTimeline = ({ subjectType, subjectId }: { subjectType: SubjectType; subjectId: string }) => {
  const { t } = useTranslation();
  const pages = usePages(TimelineDocument, { subjectType, subjectId, first: 20 }, (data) => data.timeline);
  return (
    <QueryState result={pages.result} onRetry={pages.reload} isEmpty={() => pages.nodes.length === 0} empty={<EmptyState text={t('timeline.empty')} />}>
      {() => (
        <>
          <ol className="zq-timeline">{pages.nodes.map((entry) => <Entry key={entry.id} entry={entry} own={subjectType} />)}</ol>
          {pages.hasMore ? <LoadMore pages={pages} /> : null}
        </>
      )}
    </QueryState>
  );
};
