import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StatisticsPapersFragment } from '../../../gql/graphql';
import './statistics.css';

export interface FindingListProps {
  findings: StatisticsPapersFragment['findings'];
  /** What leads to where an open finding is mended: a field of the papers, or none for the start of work. null: not for this person. */
  mendingOf: (field: string | null) => (() => void) | null;
}

/** 体检结果: each rule with ✓ or ✗; of what is open, the sentence says what to do, and the button leads there. */
export const FindingList = ({ findings, mendingOf }: FindingListProps) => {
  const { t } = useTranslation();
  const rows = findings.map((finding) => ({ ...finding, mend: finding.ok ? null : mendingOf(finding.field) }));
  return (
    <ul className="zq-findings" aria-label={t('statistics.findings')}>
      {rows.map(({ code, ok, message, field, mend }) => (
        <li key={code} data-finding={code} data-ok={ok}>
          <i aria-hidden="true">{ok ? '✓' : '✗'}</i>
          <span><span className="zq-sr">{t(ok ? 'statistics.ok' : 'statistics.open')} </span>{message}</span>
          {mend === null ? null : <Button size="small" onClick={mend} aria-label={t('statistics.mendNamed', { message })}>{t(field === null ? 'statistics.mendStart' : 'statistics.mend')}</Button>}
        </li>
      ))}
    </ul>
  );
};
