import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressRowFragment } from '../../../gql/graphql';
import { Yuan } from '../../../shared/amount/yuan';
import { FileList } from '../../../shared/files';
import { plainPercent } from './months';

/** So many stand there at once; the older ones are one press away. */
const SHOWN = 3;

export interface ProgressHistoryProps {
  reports: readonly ProgressRowFragment[];
  /** Absent: this person only looks. */
  onEdit?: (month: string) => void;
  onExpired: () => void;
}

/** The monthly reports, the newest first: percentage, money, what was done, what is in the way, photographs. */
export const ProgressHistory = ({ reports, onEdit, onExpired }: ProgressHistoryProps) => {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? reports : reports.slice(0, SHOWN);
  return (
    <>
      <ol className="zq-reports">
        {shown.map((report) => (
          <li key={report.id} data-month={report.month}>
            <div className="zq-line">
              <span className="zq-line-text"><b>{report.month}</b> <b className="zq-report-percent">{plainPercent(report.percent)}%</b></span>
              <span>{t('progress.investedShort')} <Yuan value={report.invested} /> <span className="zq-muted">{t('progress.totalShort')} <Yuan value={report.investedTotal} /></span></span>
            </div>
            <p>{report.done}</p>
            {report.problems ? <p><span className="zq-warn">{t('progress.problems')}</span> {report.problems}</p> : null}
            {report.nextSteps ? <p><span className="zq-muted">{t('progress.nextSteps')}</span> {report.nextSteps}</p> : null}
            {report.files.length > 0 ? <FileList files={report.files} onExpired={onExpired} /> : null}
            <div className="zq-line">
              <small className="zq-muted zq-line-text">{report.reportedBy} · {report.reportedOn}</small>
              {onEdit ? <Button type="link" size="small" onClick={() => onEdit(report.month)} aria-label={t('progress.changeNamed', { month: report.month })}>{t('progress.change')}</Button> : null}
            </div>
          </li>
        ))}
      </ol>
      {reports.length > SHOWN ? <Button type="text" className="zq-permit-more" aria-expanded={all} onClick={() => setAll(!all)}>{t(all ? 'progress.fewer' : 'progress.more', { count: reports.length - SHOWN })}</Button> : null}
    </>
  );
};
