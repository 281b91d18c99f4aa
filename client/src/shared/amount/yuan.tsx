import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bound } from '../../gql/schema';
import { useLanguage } from '../language';
import { exactYuan, splitYuan } from './yuan-format';

/** The words of an amount: "3.1 亿元", "约 50 亿元". For sentences; in tables use `Yuan`. */
export const useYuanText = (): ((yuan: string, bound?: Bound) => string) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (yuan, bound = 'exact') => {
    const { number, unit } = splitYuan(yuan, language);
    const amount = t(`amount.${unit}`, { number });
    return bound === 'exact' ? amount : t(`amount.${bound}`, { amount });
  };
};

/** An amount in yuan as people say it, the exact figure one hover or focus away. No amount: a dash. */
export const Yuan = ({ value, bound = 'exact' }: { value: string | null | undefined; bound?: Bound }) => {
  const { t } = useTranslation();
  const text = useYuanText();
  if (value === null || value === undefined) return <span className="zq-muted" aria-label={t('state.unknown')}>–</span>;
  const exact = t('amount.yuan', { number: exactYuan(value) });
  return (
    <Tooltip title={exact}>
      <span className="zq-amount" title={exact} data-yuan={value}>{text(value, bound)}</span>
    </Tooltip>
  );
};
