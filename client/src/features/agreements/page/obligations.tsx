import { ExclamationCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommitmentRowFragment, PromiseRowFragment } from '../../../gql/graphql';
import type { CommitmentIndicator } from '../../../gql/schema';
import { Yuan } from '../../../shared/amount/yuan';
import { plainNumber } from '../../../shared/amount/yuan-format';
import { EmptyState } from '../../../shared/query-state';
import '../agreements.css';
import { isMoney, isPerMu } from '../sign/kinds';
import { MeetDialog, SettleDialog } from './settle-dialog';

type Place = 'done' | 'late' | 'open' | 'failed';
const MARK: Record<Place, string> = { done: '✓', late: '■', open: '○', failed: '✗' };
const PlaceTag = ({ place, children }: { place: Place; children: ReactNode }) => <span className="zq-owed-state" data-place={place}><i aria-hidden="true">{MARK[place]}</i>{children}</span>;

const Value = ({ indicator, value }: { indicator: CommitmentIndicator; value: string | null }) => {
  const { t } = useTranslation();
  if (value === null) return null;
  if (isPerMu(indicator)) return <b><Yuan value={value} />{t('owed.perMu')}</b>;
  return <b>{isMoney(indicator) ? <Yuan value={value} /> : indicator === 'jobs' ? t('owed.people', { number: plainNumber(value) }) : plainNumber(value)}</b>;
};

export interface ObligationListProps<Row> {
  rows: readonly Row[];
  /** The deal is told where there are several. */
  showDeal?: boolean;
}

/** 投资方承诺: what, how much, until when; met, overdue or open. */
export const CommitmentList = ({ rows, showDeal = false }: ObligationListProps<CommitmentRowFragment>) => {
  const { t } = useTranslation();
  const [meeting, setMeeting] = useState<string | null>(null);
  const chosen = rows.find(({ id }) => id === meeting);
  if (rows.length === 0) return <EmptyState text={t('owed.noCommitments')} />;
  return (
    <ul className="zq-cards">
      {rows.map((row) => (
        <li key={row.id} data-owed={row.id}>
          <div className="zq-line">
            <span className="zq-line-text">{row.content}{showDeal ? <small className="zq-muted">{row.deal.name}</small> : null}</span>
            <Value indicator={row.indicator} value={row.value} />
          </div>
          <div className="zq-line">
            <span className="zq-line-text">
              {row.metOn ? <PlaceTag place="done">{t('owed.metOnDay', { date: row.metOn })}</PlaceTag> : <PlaceTag place={row.overdue ? 'late' : 'open'}>{t(row.overdue ? 'owed.overdue' : 'owed.dueOn', { date: row.dueOn })}</PlaceTag>}
              {row.note ? <small className="zq-muted">{row.note}</small> : null}
            </span>
            {row.viewerCan.includes('meetCommitment') ? <Button size="small" onClick={() => setMeeting(row.id)} aria-label={t('owed.meetNamed', { what: row.content })}>{t(row.metOn ? 'action.edit' : 'owed.meet')}</Button> : null}
          </div>
        </li>
      ))}
      {chosen ? <MeetDialog commitment={chosen} onClose={() => setMeeting(null)} /> : null}
    </ul>
  );
};

const Review = ({ row }: { row: PromiseRowFragment }) => {
  const { t } = useTranslation();
  const facts = [
    row.favour === 'none' ? null : t(`favour.${row.favour}`), row.selective ? t('owed.selective') : null, row.basis ? t('owed.basis', { basis: row.basis }) : null,
    row.reviewResult ? t('owed.review', { result: t(`fairCompetitionResult.${row.reviewResult}`), number: [row.reviewNumber, row.reviewOn].filter(Boolean).join(' ') }) : null,
  ].filter((one) => one !== null);
  return facts.length > 0 ? <small className="zq-muted zq-block">{facts.join(' · ')}</small> : null;
};

/** 政府承诺: what, by whom, until when, kept or not; and in words why one is to be looked at again. */
export const PromiseList = ({ rows, showDeal = false }: ObligationListProps<PromiseRowFragment>) => {
  const { t } = useTranslation();
  const [settling, setSettling] = useState<string | null>(null);
  const chosen = rows.find(({ id }) => id === settling);
  if (rows.length === 0) return <EmptyState text={t('owed.noPromises')} />;
  return (
    <ul className="zq-cards">
      {rows.map((row) => (
        <li key={row.id} data-owed={row.id}>
          <div className="zq-line"><span className="zq-line-text">{row.content}<small className="zq-muted">{[row.organisation.name, showDeal ? row.deal.name : null].filter(Boolean).join(' · ')}</small></span></div>
          <Review row={row} />
          {row.flagMessages.length > 0 ? <ul className="zq-hints">{row.flagMessages.map((said, at) => <li key={said} data-flag={row.flags[at]}><ExclamationCircleFilled /><span>{said}</span></li>)}</ul> : null}
          <div className="zq-line">
            <span className="zq-line-text">
              {row.state === 'open'
                ? <PlaceTag place={row.overdue ? 'late' : 'open'}>{t(row.overdue ? 'owed.overdue' : 'owed.dueOn', { date: row.dueOn })}</PlaceTag>
                : <PlaceTag place={row.state === 'kept' ? 'done' : 'failed'}>{t(`promiseState.${row.state}`)} {row.settledOn}</PlaceTag>}
              {row.note ? <small className="zq-muted">{row.note}</small> : null}
            </span>
            {row.viewerCan.includes('settlePromise') ? <Button size="small" onClick={() => setSettling(row.id)} aria-label={t('owed.settleNamed', { what: row.content })}>{t(row.state === 'open' ? 'owed.settle' : 'action.edit')}</Button> : null}
          </div>
        </li>
      ))}
      {chosen ? <SettleDialog promise={chosen} onClose={() => setSettling(null)} /> : null}
    </ul>
  );
};
