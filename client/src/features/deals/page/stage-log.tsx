import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/dates';
import { Card } from '../../../shared/page-header';
import type { DealFacts } from '../deal';

type Entry = DealFacts['stageLog'][number];

/** Every move and change of status, newest first; what was pushed through against the conditions stands out with what was missing, what was taken back is struck through. */
export const StageLog = ({ log }: { log: readonly Entry[] }) => {
  const { t } = useTranslation();
  const what = (entry: Entry): string => {
    if (entry.event !== 'move' && entry.event !== 'status') return t(`stageLogEvent.${entry.event}`);
    if (!entry.fromStage) return t('deal.logRegistered');
    if (entry.fromStatus !== entry.toStatus) return t('deal.logStatus', { from: t(`dealStatus.${entry.fromStatus}`), to: t(`dealStatus.${entry.toStatus}`) });
    return t('deal.logMove', { from: t(`stage.${entry.fromStage}`), to: t(`stage.${entry.toStage}`) });
  };
  return (
    <Card title={t('deal.log')}>
      <ol className="zq-log">
        {[...log].reverse().map((entry) => (
          <li key={entry.id} data-overridden={entry.overridden || undefined} data-undone={entry.undone || undefined}>
            <span className="zq-log-date">{entry.enteredOn}</span>
            <span className="zq-log-text">
              {entry.undone ? <s>{what(entry)}</s> : what(entry)}
              {entry.undone ? <span className="zq-light" data-light="grey">{t('stageLogEvent.undone')}</span> : null}
              {entry.overridden && !entry.undone ? <span className="zq-light" data-light="red"><i aria-hidden="true">■</i>{t('deal.overridden')}</span> : null}
              {entry.days === null || entry.undone ? null : <span className="zq-muted">{t('unit.days', { count: entry.days })}</span>}
              {entry.unmet.length > 0 ? <small>{t('dealPage.unmet')}{entry.unmet.join(' ')}</small> : null}
              <small>
                {entry.reasonCode ? `${t(`reasonCode.${entry.reasonCode}`)} · ` : ''}
                {entry.reason ? `${entry.reason} · ` : ''}
                {t('deal.logBy', { by: entry.by, at: formatInstant(entry.at) })}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
};
