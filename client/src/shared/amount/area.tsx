import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { groupedSquareMetres, squareMetresToMu } from './area-format';

/** The words of an area: "480 亩". */
export const useAreaText = (): ((squareMetres: string) => string) => {
  const { t } = useTranslation();
  return (squareMetres) => t('area.mu', { number: squareMetresToMu(squareMetres) });
};

/** An area in 亩, its square metres one hover or focus away. No area: a dash. */
export const Area = ({ value }: { value: string | null | undefined }) => {
  const { t } = useTranslation();
  const text = useAreaText();
  if (value === null || value === undefined) return <span className="zq-muted" aria-label={t('state.unknown')}>–</span>;
  const exact = t('area.squareMetres', { number: groupedSquareMetres(value) });
  return (
    <Tooltip title={exact}>
      <span className="zq-amount" title={exact} data-square-metres={value}>{text(value)}</span>
    </Tooltip>
  );
};
