import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chosen } from './use-chosen';

export interface BatchBarProps {
  chosen: Chosen;
  /** All rows of the filter: "1236", "10000+"; null while it is not known. */
  total: string | null;
  onChange: () => void;
  /** What else can be done with the ticked ones. */
  children?: ReactNode;
}

/** What was chosen, whether it is to be all of the filter, and what is done with it. */
export const BatchBar = ({ chosen: { rows, all, takeAll, clear }, total, onChange, children }: BatchBarProps) => {
  const { t } = useTranslation();
  return (
    <div className="zq-batch" role="region" aria-label={t('deal.batch')}>
      <span>{all ? t('bulk.chosenAll', { number: total ?? '…' }) : t('deal.chosen', { count: rows.length })}</span>
      {all || total === null || total === String(rows.length) ? null : <Button type="link" onClick={takeAll}>{t('bulk.takeAll', { number: total })}</Button>}
      <span className="zq-grow" />
      <Button type="primary" ghost onClick={onChange}>{t('bulk.open')}</Button>
      {all ? null : children}
      <Button type="text" onClick={clear}>{t('deal.unchoose')}</Button>
    </div>
  );
};
