import { useTranslation } from 'react-i18next';
import { type Review, standingOf, type Veto, VERDICTS } from './review';
import { trimmed } from './scores';

/** A review in four lines, as it lies before those who conclude it: how many say what, who is against, who is missing, points and vetoes. */
export const ReviewDigest = ({ review, vetoes }: { review: Review; vetoes: readonly Veto[] }) => {
  const { t } = useTranslation();
  const { disagreeing, missing } = standingOf(review);
  const named = (departments: readonly string[]) => departments.map((one) => t(`reviewDepartment.${one}`)).join(t('list.comma'));
  const counted = (verdict: string) => review.opinions.filter((one) => one.verdict === verdict).length;
  const applying = vetoes.filter(({ code }) => review.vetoes.includes(code));
  return (
    <dl className="zq-dialog-subject zq-digest">
      <div><dt>{t('review.opinions')}</dt><dd>{VERDICTS.map((verdict) => `${t(`reviewVerdict.${verdict}`)} ${String(counted(verdict))}`).join(' · ')}</dd></div>
      {disagreeing.length > 0 ? <div data-tone="bad"><dt>{t('reviewVerdict.disagree')}</dt><dd>{named(disagreeing)}</dd></div> : null}
      {missing.length > 0 ? <div data-tone="warn"><dt>{t('review.notHeard')}</dt><dd>{named(missing)}</dd></div> : null}
      <div><dt>{t('review.total')}</dt><dd>{review.total ? `${trimmed(review.total)} / 100` : t('review.notScored')}</dd></div>
      {applying.length > 0 ? <div data-tone="bad"><dt>{t('review.vetoes')}</dt><dd>{applying.map(({ title }) => title).join(t('list.comma'))}</dd></div> : null}
    </dl>
  );
};
