import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatisticsPapersFragment } from '../../../gql/graphql';
import { Yuan } from '../../../shared/amount/yuan';
import './statistics.css';

const PAPERS = ['filing', 'contract', 'application'] as const;
type Paper = (typeof PAPERS)[number];

/** The three papers side by side, so that the eye sees what differs; a row whose finding is open is marked. */
export const PapersTable = ({ papers }: { papers: StatisticsPapersFragment }) => {
  const { t } = useTranslation();
  const agrees = (code: string): boolean => papers.findings.some((finding) => finding.code === code && finding.ok);
  const open = <span className="zq-muted">{t('statistics.empty')}</span>;
  const money = (value: string | null): ReactNode => (value === null ? open : <Yuan value={value} />);
  // A paper that says nothing of a thing has no cell for it: undefined.
  const rows: readonly { key: string; code: string; cells: Record<Paper, ReactNode> }[] = [
    { key: 'entity', code: 'STATISTICS_ENTITY', cells: { filing: papers.filingEntity ?? open, contract: papers.contractEntity ?? open, application: papers.applicationEntity ?? open } },
    { key: 'day', code: 'STATISTICS_DAYS', cells: { filing: papers.filingOn ?? open, contract: papers.contractOn ?? open, application: undefined } },
    { key: 'total', code: 'STATISTICS_TOTAL', cells: { filing: money(papers.filingTotal), contract: undefined, application: money(papers.applicationTotal) } },
  ];
  return (
    <table className="zq-papers">
      <caption className="zq-sr">{t('statistics.papers')}</caption>
      <thead>
        <tr><td />{PAPERS.map((paper) => <th key={paper} scope="col">{t(`statistics.paper.${paper}`)}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(({ key, code, cells }) => (
          <tr key={key} data-row={key} data-differs={!agrees(code) || undefined}>
            <th scope="row">{t(`statistics.row.${key}`)}</th>
            {PAPERS.map((paper) => (cells[paper] === undefined
              ? <td key={paper} data-none aria-label={t('statistics.notOnPaper')} />
              : <td key={paper} data-paper={t(`statistics.paper.${paper}`)}>{cells[paper]}</td>))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
