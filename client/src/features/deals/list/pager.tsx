import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Paged } from './use-paged';

export interface PagerProps {
  paged: Pick<Paged<unknown, unknown>, 'page' | 'hasNext' | 'next' | 'previous' | 'nodes' | 'result'>;
  size: number;
  /** All rows of the filter: "1236" or "10000+"; null while it is not known. */
  total: string | null;
}

/** The foot of the table: which rows of how many, and the way to those before and after. */
export const Pager = ({ paged: { page, hasNext, next, previous, nodes, result }, size, total }: PagerProps) => {
  const { t } = useTranslation();
  const first = (page - 1) * size;
  return (
    <nav className="zq-more zq-pager" aria-label={t('table.pages')}>
      <Button icon={<LeftOutlined aria-hidden />} disabled={page === 1} onClick={previous} aria-label={t('table.previous')} />
      <span role="status">{t('table.rows', { from: nodes.length === 0 ? 0 : first + 1, to: first + nodes.length, total: total ?? '…' })}</span>
      <Button icon={<RightOutlined aria-hidden />} disabled={!hasNext} loading={result.fetching && page > 1} onClick={next} aria-label={t('table.next')} />
    </nav>
  );
};
