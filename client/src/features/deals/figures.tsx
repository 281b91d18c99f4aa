import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { DealFilter } from '../../gql/schema';
import { YuanSum } from '../../shared/amount/yuan-sum';
import { DealTotalsDocument } from './board/documents';

/** How many deals, how many phases of deals beside them, and the money of both, each yuan once. */
export interface Figures {
  count: number;
  phases: number;
  /** Yuan. */
  sum: string;
  /** There are more than the server counts to. */
  capped: boolean;
}

/** The figures of a filter; null while they are on their way. */
export const useFigures = (filter: DealFilter, pause = false): Figures | null => {
  const [{ data }] = useQuery({ query: DealTotalsDocument, variables: { filter, wholes: { ...filter, counted: true } }, pause });
  if (!data || pause) return null;
  const { deals, wholes } = data;
  return { count: wholes.totalCount, phases: deals.totalCount - wholes.totalCount, sum: deals.sumInvestment, capped: deals.totalCountCapped || wholes.totalCountCapped };
};

/** All rows of the figures, phases among them. */
export const rowsOf = ({ count, phases }: Figures): number => count + phases;

export interface FiguresLineProps {
  figures: Figures;
  /** The list behind the number. */
  to?: string;
  testId?: string;
}

/** "12 个项目 · 3 个分期 · 18.6 亿元". */
export const FiguresLine = ({ figures, to, testId }: FiguresLineProps) => {
  const { t } = useTranslation();
  const more = figures.capped ? '+' : '';
  const count = `${t('unit.deals', { count: figures.count })}${more}`;
  return (
    <span className="zq-deal-figures">
      <span data-testid={testId}>{to ? <Link to={to} title={t('board.openList')}>{count}</Link> : count}</span>
      {figures.phases > 0 ? <span> · {t('deal.phaseCount', { count: figures.phases })}{more}</span> : null}
      {rowsOf(figures) > 0 ? <span> · <b><YuanSum value={figures.sum} count={rowsOf(figures)} /></b></span> : null}
    </span>
  );
};
