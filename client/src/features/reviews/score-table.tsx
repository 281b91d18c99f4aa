import { useTranslation } from 'react-i18next';
import { trimmed } from './scores';
import type { Review, Veto } from './review';

/** 评分表: eleven items with the points given, and what forbids a pass whatever the total. */
export const ScoreTable = ({ review, vetoes }: { review: Review; vetoes: readonly Veto[] }) => {
  const { t } = useTranslation();
  const applying = vetoes.filter(({ code }) => review.vetoes.includes(code));
  return (
    <>
      {applying.length > 0 ? <p className="zq-vetoes"><i className="zq-shape" aria-hidden="true">■</i> {t('review.vetoed')} {applying.map(({ title }) => title).join(t('list.comma'))}</p> : null}
      <table className="zq-scores">
        <tbody>
          {review.scores.map(({ item, title, max, points }) => (
            <tr key={item}>
              <th scope="row">{title}</th>
              <td className="zq-number">{points === null ? <span className="zq-muted" aria-label={t('review.notScored')}>–</span> : trimmed(points)} <span className="zq-muted">/ {max}</span></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('review.total')}</th>
            <td className="zq-number">{review.total ? <b>{trimmed(review.total)}</b> : <span className="zq-muted">–</span>} <span className="zq-muted">/ 100</span></td>
          </tr>
        </tfoot>
      </table>
    </>
  );
};
