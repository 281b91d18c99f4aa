import { useTranslation } from 'react-i18next';
import { Yuan } from './yuan';

/** A sum over so many projects. Where there are some and none has an amount yet, a dash that says so: "0 元" would be a claim. */
export const YuanSum = ({ value, count }: { value: string; count: number }) => {
  const { t } = useTranslation();
  if (count === 0 || /[1-9]/.test(value)) return <Yuan value={value} />;
  return <span className="zq-muted" title={t('amount.unfilled')} aria-label={t('amount.unfilled')}>–</span>;
};
