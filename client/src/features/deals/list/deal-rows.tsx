import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DealSort } from '../../../gql/schema';
import { usePhone } from '../../../shared/use-phone';
import type { DealRow } from '../deal';
import type { InlineEdit } from '../edit/use-inline-edit';
import type { ColumnKey } from './columns';
import { PhoneCard } from './phone-card';
import { useColumns, widthOf } from './use-columns';
import type { Chosen } from './use-chosen';

export interface DealRowsProps {
  rows: readonly DealRow[];
  columns: readonly ColumnKey[];
  sort: DealSort;
  onSort: (sort: string | null) => void;
  edit: InlineEdit;
  /** Left out for who may change nothing: then nothing can be ticked. */
  chosen?: Chosen | undefined;
  /** On a phone: whether rows are being chosen. */
  choosing: boolean;
  loading: boolean;
}

/** The rows of one page: a table on a desk, cards on a phone. */
export const DealRows = ({ rows, columns, sort, onSort, edit, chosen, choosing, loading }: DealRowsProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const phone = usePhone();
  const shown = useColumns(columns, sort, edit);
  const ticked = (deal: DealRow) => chosen !== undefined && (chosen.all || chosen.rows.some(({ id }) => id === deal.id));

  if (phone) {
    return (
      <ul className="zq-cards" aria-busy={loading}>
        {rows.map((deal) => {
          const set = (on: boolean) => chosen?.tick(rows, rows.filter((row) => (row.id === deal.id ? on : ticked(row))));
          return <li key={deal.id}><PhoneCard deal={deal} edit={edit} {...(choosing && chosen ? { tick: { on: ticked(deal), set } } : {})} /></li>;
        })}
      </ul>
    );
  }
  return (
    <Table<DealRow>
      size="middle"
      rowKey="id"
      className="zq-deal-table"
      columns={shown}
      dataSource={rows}
      pagination={false}
      loading={{ spinning: loading, delay: 300 }}
      scroll={{ x: widthOf(shown) }}
      sticky={{ offsetHeader: 52 }}
      onRow={(deal) => ({ className: 'zq-clickable', onClick: () => void navigate(`/deals/${deal.id}`) })}
      onChange={(_pages, _filters, sorter) => {
        const one = Array.isArray(sorter) ? sorter[0] : sorter;
        onSort(one?.order ? `${String(one.columnKey)}.${one.order === 'ascend' ? 'asc' : 'desc'}` : null);
      }}
      {...(chosen
        ? {
            rowSelection: {
              columnWidth: 40,
              fixed: true,
              selectedRowKeys: chosen.all ? rows.map(({ id }) => id) : chosen.rows.map(({ id }) => id),
              onChange: (keys) => chosen.tick(rows, rows.filter(({ id }) => keys.includes(id))),
              getCheckboxProps: (deal: DealRow) => ({ 'aria-label': t('deal.choose', { name: deal.name }) }),
            },
          }
        : {})}
    />
  );
};
