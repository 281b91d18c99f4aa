import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TimelineFieldsFragment } from '../../../gql/graphql';
import { ConnectionTable } from '../../../shared/connection-table';
import { usePages } from '../../../shared/connection';
import { formatInstant } from '../../../shared/dates';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import { Changes } from '../changes';
import { AuditLogDocument } from '../documents';
import '../timeline.css';

/** 操作审计: every recorded verb within reach, newest first. Nothing here can be changed. */
export const AuditPage = () => {
  const { t } = useTranslation();
  const pages = usePages(AuditLogDocument, { first: 50 }, (data) => data.auditLog);
  const columns: TableColumnsType<TimelineFieldsFragment> = [
    { title: t('timeline.at'), dataIndex: 'at', width: 150, className: 'zq-day', render: (at: string) => formatInstant(at) },
    { title: t('timeline.by'), dataIndex: 'by', width: 180, ellipsis: true },
    { title: t('timeline.subject'), dataIndex: 'subjectType', width: 90, render: (type: string) => t(`subjectType.${type}`) },
    {
      title: t('timeline.what'),
      dataIndex: 'sentence',
      render: (sentence: string, entry) => (
        <>
          {sentence}
          <Changes changes={entry.changes} />
        </>
      ),
    },
  ];
  return (
    <>
      <PageHeader title={t('nav.audit')} sub={t('timeline.auditHint')} />
      <ConnectionTable
        pages={pages}
        columns={columns}
        card={(entry) => (
          <>
            <div>{entry.sentence}</div>
            <small className="zq-muted">{formatInstant(entry.at)} · {entry.by} · {t(`subjectType.${entry.subjectType}`)}</small>
            <Changes changes={entry.changes} />
          </>
        )}
        empty={<EmptyState text={t('timeline.auditEmpty')} />}
      />
    </>
  );
};
