import { useTranslation } from 'react-i18next';
import type { Honour, OperatingStatus, RiskKind } from '../../gql/schema';

interface Marked {
  operatingStatus: OperatingStatus;
  riskFlags: readonly { id: string; kind: RiskKind; clearedOn?: string | null }[];
  honours: readonly Honour[];
}

/** What should be seen of a company at once: risks first, then how it fares, then what it is proud of. Shape and word, never colour alone. */
export const CompanyMarks = ({ company, honours = 2 }: { company: Marked; honours?: number }) => {
  const { t } = useTranslation();
  const kinds = [...new Set(company.riskFlags.filter(({ clearedOn }) => !clearedOn).map(({ kind }) => kind))];
  const shown = company.honours.slice(0, honours);
  const others = company.honours.length - shown.length;
  if (kinds.length === 0 && company.operatingStatus === 'normal' && shown.length === 0) return null;
  return (
    <span className="zq-marks">
      {kinds.map((kind) => <span key={kind} className="zq-light" data-light="red"><i aria-hidden="true">■</i>{t(`riskKind.${kind}`)}</span>)}
      {company.operatingStatus === 'normal' ? null : <span className="zq-light" data-light="yellow"><i aria-hidden="true">▲</i>{t(`operatingStatus.${company.operatingStatus}`)}</span>}
      {shown.map((honour) => <span key={honour} className="zq-stage">{t(`honour.${honour}`)}</span>)}
      {others > 0 ? <span className="zq-muted">+{others}</span> : null}
    </span>
  );
};
