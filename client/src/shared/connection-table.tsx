import { Table, type TableColumnsType, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import type { Pages } from './connection';
import { LoadMore } from './load-more';
import { QueryState, type QueryStateProps } from './query-state';
import { usePhone } from './use-phone';

export interface ConnectionTableProps<Data, Node> {
  pages: Pages<Data, Node>;
  columns: TableColumnsType<Node>;
  /** One row as a card, for the phone: three facts and a light. */
  card: (node: Node) => ReactNode;
  empty: ReactNode;
  filters?: QueryStateProps<Data>['filters'];
  onOpen?: (node: Node) => void;
  /** Rows that may be ticked, on a desk. */
  selection?: TableProps<Node>['rowSelection'];
  /** A column head was clicked: its key, or null when nothing is sorted any more. */
  onSort?: (by: string | null, direction: 'asc' | 'desc') => void;
  /** Least width of the table in px before it scrolls sideways. */
  minWidth?: number;
}

/** A list of the API as a table on a desk and as cards on a phone, with all of its states. */
export function ConnectionTable<Data, Node extends { id: string }>({ pages, columns, card, empty, filters, onOpen, minWidth = 720, selection, onSort }: ConnectionTableProps<Data, Node>) {
  const phone = usePhone();
  return (
    <div className="zq-card">
      <QueryState result={pages.result} onRetry={pages.reload} isEmpty={() => pages.nodes.length === 0} empty={empty} {...(filters ? { filters } : {})}>
        {() => (
          <>
            {phone ? (
              <ul className="zq-cards">
                {pages.nodes.map((node) => <li key={node.id}>{card(node)}</li>)}
              </ul>
            ) : (
              <Table<Node>
                size="middle"
                rowKey="id"
                columns={columns}
                dataSource={pages.nodes}
                pagination={false}
                scroll={{ x: minWidth }}
                {...(selection ? { rowSelection: selection } : {})}
                {...(onSort
                  ? {
                      onChange: (_pages, _filters, sorter) => {
                        const one = Array.isArray(sorter) ? sorter[0] : sorter;
                        onSort(one?.order ? String(one.columnKey) : null, one?.order === 'ascend' ? 'asc' : 'desc');
                      },
                    }
                  : {})}
                {...(onOpen ? { onRow: (node: Node) => ({ className: 'zq-clickable', onClick: () => onOpen(node) }) } : {})}
              />
            )}
            <LoadMore pages={pages} />
          </>
        )}
      </QueryState>
    </div>
  );
}
