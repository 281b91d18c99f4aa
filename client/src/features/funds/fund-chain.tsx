import { useTranslation } from 'react-i18next';
import type { FundRowFragment } from '../../gql/graphql';
import './funds.css';

type Place = 'done' | 'now' | 'ahead' | 'back';
const MARK: Record<Place, string> = { done: '✓', now: '●', ahead: '○', back: '↩' };

/** The steps of the chain, 上报 → 园区审核 → 认定: what is done, what is next, and what came back. */
export const stepsOf = ({ state, reportedBy, reportedOn, checkedBy, checkedOn, recognisedBy, recognisedOn }: FundRowFragment) => {
  const place = (at: 'reported' | 'checked' | 'recognised'): Place => {
    if (at === 'reported') return state === 'returned' ? 'back' : 'done';
    if (state === 'recognised' || (at === 'checked' && state === 'checked')) return 'done';
    return (at === 'checked' && state === 'reported') || (at === 'recognised' && state === 'checked') ? 'now' : 'ahead';
  };
  const done = (at: 'checked' | 'recognised', by: string | null | undefined, on: string | null | undefined) => (place(at) === 'done' ? { by: by ?? null, on: on ?? null } : { by: null, on: null });
  return [
    { key: 'reported' as const, place: place('reported'), by: reportedBy as string | null, on: reportedOn as string | null },
    { key: 'checked' as const, place: place('checked'), ...done('checked', checkedBy, checkedOn) },
    { key: 'recognised' as const, place: place('recognised'), ...done('recognised', recognisedBy, recognisedOn) },
  ];
};

/** How far money is in its chain: shape and word for each step, who did it and when. `compact` leaves out who. */
export const FundChain = ({ funds, compact = false }: { funds: FundRowFragment; compact?: boolean }) => {
  const { t } = useTranslation();
  return (
    <ol className="zq-chain" data-compact={compact || undefined} aria-label={t('funds.chain')}>
      {stepsOf(funds).map(({ key, place, by, on }) => (
        <li key={key} data-place={place} title={compact && by ? `${by} ${on ?? ''}` : undefined}>
          <span><i aria-hidden="true">{MARK[place]}</i>{t(`funds.step.${key}`)}<span className="zq-sr">{t(`funds.place.${place}`)}</span></span>
          {compact ? null : <small>{by ? `${by} ${on ?? ''}` : place === 'now' ? t('funds.place.now') : ''}</small>}
        </li>
      ))}
    </ol>
  );
};
