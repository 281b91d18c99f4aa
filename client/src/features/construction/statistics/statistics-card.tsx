import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatisticsPapersFragment } from '../../../gql/graphql';
import { FileList } from '../../../shared/files';
import { Card } from '../../../shared/page-header';
import { QueryState } from '../../../shared/query-state';
import { useBuilding } from '../use-building';
import { EnterDialog } from './enter-dialog';
import { FindingList } from './finding-list';
import { PapersTable } from './papers-table';
import { StatisticsDialog } from './statistics-dialog';
import './statistics.css';

/** Where the entry stands, in one sentence, and how the project is reported once it is in. */
const Standing = ({ papers, onEnter }: { papers: StatisticsPapersFragment; onEnter: (() => void) | null }) => {
  const { t } = useTranslation();
  const open = papers.findings.filter(({ ok }) => !ok).length;
  const [state, words] = papers.enteredOn
    ? ['entered', t('statistics.isEntered', { date: papers.enteredOn })]
    : papers.due === null ? ['unknown', t('statistics.noTotal')]
    : !papers.due ? ['small', t('statistics.notDue')]
    : papers.ready ? ['ready', t('statistics.ready')] : ['open', t('statistics.left', { count: open })];
  return (
    <div className="zq-statistics-state" data-state={state}>
      <span data-testid="statistics-state">{words}</span>
      {papers.route ? <small className="zq-muted">{t('statistics.routeHint', { route: t(`statisticsRoute.${papers.route}`) })}</small> : null}
      {onEnter && papers.ready ? <Button onClick={onEnter}>{t('statistics.enter')}</Button> : null}
    </div>
  );
};

const Site = ({ papers, onExpired }: { papers: StatisticsPapersFragment; onExpired: () => void }) => {
  const { t } = useTranslation();
  if (!papers.siteStage && papers.photos.length === 0) return null;
  return (
    <div className="zq-statistics-site">
      {papers.siteStage ? <p><span className="zq-muted">{t('statistics.siteStage')}</span> {t(`siteStage.${papers.siteStage}`)}</p> : null}
      {papers.photos.length > 0 ? <FileList files={papers.photos} onExpired={onExpired} /> : null}
    </div>
  );
};

export interface StatisticsCardProps {
  dealId: string;
  /** Opens the dialog that records the start of work, where that is what is missing. Absent: this person may not. */
  onCommence?: () => void;
}

/** 入统: filing, construction contract and application side by side, what the check finds in them, and the entry itself. */
export const StatisticsCard = ({ dealId, onCommence }: StatisticsCardProps) => {
  const { t } = useTranslation();
  const { result, reload, deal } = useBuilding(dealId);
  const [mending, setMending] = useState<{ field: string | null } | null>(null);
  const [entering, setEntering] = useState(false);
  const entered = deal?.statistics.enteredOn != null;
  const may = (verb: string): boolean => !entered && (deal?.viewerCan.includes(verb) ?? false);
  const mendingOf = (field: string | null) => {
    if (!may('saveStatistics')) return null;
    return field === null ? (onCommence ?? null) : () => setMending({ field });
  };
  return (
    <Card title={t('statistics.title')} extra={may('saveStatistics') ? <Button type="link" onClick={() => setMending({ field: null })}>{t('statistics.write')}</Button> : null}>
      <QueryState result={result} onRetry={reload}>
        {({ deal: { statistics: papers } }) => {
          // Before anything is written there is nothing to compare: what will be asked is enough.
          const isBegun = papers.version > 0;
          const isSmall = papers.due === false;
          return (
            <>
              <Standing papers={papers} onEnter={may('enterStatistics') ? () => setEntering(true) : null} />
              {isBegun ? <PapersTable papers={papers} /> : null}
              {isBegun ? <Site papers={papers} onExpired={reload} /> : null}
              {entered || (isSmall && !isBegun) ? null : <FindingList findings={papers.findings} mendingOf={mendingOf} />}
            </>
          );
        }}
      </QueryState>
      {mending && deal ? <StatisticsDialog deal={deal} field={mending.field} onClose={() => setMending(null)} /> : null}
      {entering && deal ? <EnterDialog deal={deal} onClose={() => setEntering(false)} /> : null}
    </Card>
  );
};
