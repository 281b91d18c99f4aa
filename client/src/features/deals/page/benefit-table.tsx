import type { BenefitIndicator } from '../../../gql/schema';
import { useTranslation } from 'react-i18next';
import { Yuan } from '../../../shared/amount/yuan';
import { plainNumber } from '../../../shared/amount/yuan-format';
import type { DealFacts } from '../deal';
import { keptRate, unitOf, yearsOf } from './benefits';

const Value = ({ indicator, value }: { indicator: BenefitIndicator; value: string | null | undefined }) => {
  const { t } = useTranslation();
  if (!value) return <span className="zq-muted" aria-label={t('state.unknown')}>–</span>;
  const unit = unitOf(indicator);
  return unit === 'yuan' ? <Yuan value={value} /> : <>{t(`dealPage.benefitUnit.${unit}`, { number: plainNumber(value) })}</>;
};

/** 承诺与实际: what was promised for each year against what came. */
export const BenefitTable = ({ benefits }: { benefits: DealFacts['benefits'] }) => {
  const { t } = useTranslation();
  return (
    <table className="zq-benefits">
      <caption className="zq-sr">{t('dealPage.group.benefit')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('dealPage.indicator')}</th>
          <th scope="col">{t('dealPage.year')}</th>
          {(['benefitKind.promised', 'benefitKind.actual', 'dealPage.kept'] as const).map((key) => <th key={key} scope="col" className="zq-number">{t(key)}</th>)}
        </tr>
      </thead>
      <tbody>
        {yearsOf(benefits).map((row) => {
          const rate = keptRate(row);
          if (!row.indicator) return null;
          return (
            <tr key={`${row.indicator}.${String(row.year)}`}>
              <td>{t(`benefitIndicator.${row.indicator}`)}</td>
              <td>{row.year}</td>
              <td className="zq-number"><Value indicator={row.indicator} value={row.promised} /></td>
              <td className="zq-number"><Value indicator={row.indicator} value={row.actual} /></td>
              <td className="zq-number">{rate ? `${rate}%` : <span className="zq-muted">–</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
