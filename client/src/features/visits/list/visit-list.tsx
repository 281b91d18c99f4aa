import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ConnectionTable } from '../../../shared/connection-table';
import { usePages } from '../../../shared/connection';
import { today } from '../../../shared/dates';
import { visitLink } from '../../../shared/links';
import { EmptyState } from '../../../shared/query-state';
import type { UrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { VisitLogDocument } from '../documents';
import { VisitCard } from './visit-card';
import { useVisitColumns } from './visit-columns';
import { activeFilters, visitFilterOf, type VisitFilterKey, visitSortOf } from './visit-filter';

/** The log as a list: a table on a desk, cards on a phone, more on demand. */
export const VisitList = ({ filter }: { filter: UrlFilter<VisitFilterKey> }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayLog = useCan('visit.log');
  const sort = visitSortOf(filter.values.sort);
  const pages = usePages(VisitLogDocument, { first: 20, filter: visitFilterOf(filter.values, today()), sort }, (data) => data.visits);
  const columns = useVisitColumns(sort);
  return (
    <ConnectionTable
      pages={pages}
      columns={columns}
      minWidth={1040}
      filters={{ count: activeFilters(filter.values).length, clear: filter.clear }}
      card={(visit) => <VisitCard visit={visit} />}
      onOpen={(visit) => void navigate(visitLink(visit.id))}
      onSort={(by, direction) => filter.set({ sort: by ? `${by}.${direction}` : null })}
      empty={<EmptyState text={t('visit.none')} action={mayLog ? <Link to="/visits/new"><Button icon={<PlusOutlined />}>{t('action.logVisit')}</Button></Link> : null} />}
    />
  );
};
