import { useTranslation } from 'react-i18next';
import type { ReviewConclusion, ReviewVerdict } from '../../gql/schema';

const TONE = {
  agree: ['●', 'good'], conditional: ['▲', 'warn'], disagree: ['■', 'bad'], none: ['○', 'none'], passed: ['●', 'good'], refused: ['■', 'bad'],
} as const;

/** What a department says, in shape, word and colour; null: nothing yet. */
export const VerdictMark = ({ verdict }: { verdict: ReviewVerdict | null }) => {
  const { t } = useTranslation();
  const [shape, tone] = TONE[verdict ?? 'none'];
  return <span className="zq-verdict" data-tone={tone}><i className="zq-shape" aria-hidden="true">{shape}</i> {verdict ? t(`reviewVerdict.${verdict}`) : t('review.notHeard')}</span>;
};

/** How a review ended; null: it is open. */
export const ConclusionMark = ({ conclusion }: { conclusion: ReviewConclusion | null }) => {
  const { t } = useTranslation();
  const [shape, tone] = TONE[conclusion ?? 'none'];
  return <span className="zq-verdict zq-conclusion" data-tone={tone}><i className="zq-shape" aria-hidden="true">{shape}</i> {conclusion ? t(`reviewConclusion.${conclusion}`) : t('review.open')}</span>;
};
