import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DealSort, DealSortField } from '../../../gql/schema';
import { Yuan } from '../../../shared/amount/yuan';
import { LightTag } from '../../../shared/light-tag';
import { StageTag, StatusTag } from '../../../shared/stage-tag';
import type { DealRow } from '../deal';
import { Investor, PhaseMark } from '../deal-marks';
import { EditableCell } from '../edit/editable-cell';
import type { InlineEdit } from '../edit/use-inline-edit';
import type { ColumnKey } from './columns';

type Column = TableColumnsType<DealRow>[number];

/** The name in the first column, with number and what the deal is to another one. */
export const DealName = ({ deal }: { deal: DealRow }) => {
  const { t } = useTranslation();
  return (
    <div className="zq-deal-name">
      <PhaseMark deal={deal} />
      <Link to={`/deals/${deal.id}`} onClick={(event) => event.stopPropagation()}>{deal.name}</Link>
      <small>{deal.number}{deal.archived ? ` · ${t('deal.archivedMark')}` : ''}</small>
    </div>
  );
};

/** The table's columns: those chosen, each sortable where the API sorts by it, three of them editable in place. */
export const useColumns = (shown: readonly ColumnKey[], sort: DealSort, edit: InlineEdit): TableColumnsType<DealRow> => {
  const { t } = useTranslation();
  const sortable = (field: DealSortField): Column => ({
    key: field,
    sorter: true,
    sortOrder: sort.by === field ? (sort.direction === 'asc' ? 'ascend' : 'descend') : null,
  });
  const missing = <span className="zq-muted">–</span>;
  // A click into such a cell is meant for its field, not for the row.
  const still = { onCell: () => ({ onClick: (event: { stopPropagation: () => void }) => event.stopPropagation() }) };
  const all: Record<ColumnKey, Column> = {
    company: { key: 'company', width: 136, ellipsis: true, render: (_, deal) => <Investor deal={deal} /> },
    stage: { ...sortable('stageEnteredOn'), width: 104, render: (_, deal) => <div className="zq-deal-stage"><StageTag stage={deal.stage} /><small>{t('unit.days', { count: deal.stageDays })}</small></div> },
    light: { key: 'light', width: 92, render: (_, deal) => (deal.status === 'active' ? <LightTag light={deal.light} reason={deal.lightReason ?? null} /> : <StatusTag status={deal.status} />) },
    investment: { ...sortable('totalInvestment'), width: 116, align: 'right', render: (_, deal) => <Yuan value={deal.totalInvestment} bound={deal.totalInvestmentBound} /> },
    inward: { key: 'inward', width: 122, align: 'right', render: (_, deal) => <Yuan value={deal.contractedInward} /> },
    organisation: { key: 'organisation', width: 104, ellipsis: true, render: (_, deal) => deal.organisation.shortName },
    officer: { key: 'officer', width: 148, ...still, render: (_, deal) => <EditableCell deal={deal} field="officer" edit={edit} /> },
    followUp: { ...sortable('nextFollowUpOn'), width: 132, ...still, render: (_, deal) => <EditableCell deal={deal} field="followUp" edit={edit} /> },
    tags: { key: 'tags', width: 152, ...still, render: (_, deal) => <EditableCell deal={deal} field="tags" edit={edit} /> },
    chain: { key: 'chain', width: 120, ellipsis: true, render: (_, deal) => deal.chain ?? missing },
    nature: { key: 'nature', width: 80, render: (_, deal) => (deal.nature ? t(`dealNature.${deal.nature}`) : missing) },
    kind: { key: 'kind', width: 92, render: (_, deal) => t(`dealKind.${deal.kind}`) },
    leader: { key: 'leader', width: 120, ellipsis: true, render: (_, deal) => deal.leaderPosition ?? missing },
    projectCode: { key: 'projectCode', width: 216, render: (_, deal) => deal.projectCode ?? missing },
    registered: { ...sortable('registeredOn'), width: 116, dataIndex: 'registeredOn' },
    progress: { ...sortable('lastProgressOn'), width: 116, dataIndex: 'lastProgressOn' },
  };
  return [
    { title: t('deal.name'), ...sortable('name'), width: 212, fixed: 'start', render: (_, deal) => <DealName deal={deal} /> },
    ...shown.map((key): Column => ({ title: t(`table.column.${key}`), ...all[key] })),
  ];
};

/** Least width in px that these columns need: beyond it the table scrolls sideways. */
export const widthOf = (columns: TableColumnsType<DealRow>): number => columns.reduce((sum, { width }) => sum + (typeof width === 'number' ? width : 0), 40);
