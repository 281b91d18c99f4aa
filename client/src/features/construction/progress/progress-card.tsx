import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/dates';
import { Card } from '../../../shared/page-header';
import { EmptyState, QueryState } from '../../../shared/query-state';
import '../construction.css';
import { useBuilding } from '../use-building';
import { ProgressDialog } from './progress-dialog';
import { ProgressHistory } from './progress-history';
import { ProgressStateView } from './progress-state';

/** 形象进度: the month that owes a report, how far the work is, and every month so far. */
export const ProgressCard = ({ dealId }: { dealId: string }) => {
  const { t } = useTranslation();
  const { result, reload, deal } = useBuilding(dealId);
  const [month, setMonth] = useState<string | null>(null);
  const mayReport = (deal?.viewerCan.includes('reportProgress') ?? false) && deal?.progressState != null;
  const next = deal?.progressState?.owedMonth ?? today().slice(0, 7);
  return (
    <Card title={t('progress.title')} extra={mayReport ? <Button type="link" onClick={() => setMonth(next)}>{t('progress.report')}</Button> : null}>
      <QueryState result={result} onRetry={reload}>
        {(data) => {
          const { progressState: state, progressReports: reports, totalInvestment } = data.deal;
          return (
            <>
              {state ? <ProgressStateView state={state} totalInvestment={totalInvestment} {...(mayReport ? { onReport: setMonth } : {})} /> : null}
              {reports.length > 0
                ? <ProgressHistory reports={reports} {...(mayReport ? { onEdit: setMonth } : {})} onExpired={reload} />
                : <EmptyState text={t(state ? 'progress.none' : 'progress.notYet')} />}
            </>
          );
        }}
      </QueryState>
      {month && deal ? <ProgressDialog deal={deal} month={month} onClose={() => setMonth(null)} /> : null}
    </Card>
  );
};
