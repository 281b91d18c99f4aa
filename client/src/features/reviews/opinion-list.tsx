import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReviewDepartment } from '../../gql/schema';
import { DEPARTMENTS, mayReview, type Review } from './review';
import { VerdictMark } from './verdict-mark';

/** 部门意见: the eight departments as a checklist, with what each of them says, and who wrote it down. */
export const OpinionList = ({ review, onGive }: { review: Review; onGive: (department: ReviewDepartment) => void }) => {
  const { t } = useTranslation();
  const gives = mayReview(review, 'giveOpinion');
  return (
    <ul className="zq-opinions">
      {DEPARTMENTS.map((department) => {
        const opinion = review.opinions.find((one) => one.department === department);
        const name = t(`reviewDepartment.${department}`);
        return (
          <li key={department}>
            <b>{name}</b>
            <VerdictMark verdict={opinion?.verdict ?? null} />
            <span className="zq-opinion-text">
              {opinion?.opinion ? <span>{opinion.opinion}</span> : null}
              {opinion ? <small className="zq-muted">{opinion.givenOn} {opinion.givenBy}</small> : null}
            </span>
            {gives ? <Button type="link" onClick={() => onGive(department)} aria-label={t(opinion ? 'review.changeOpinionOf' : 'review.giveOpinionOf', { department: name })}>{t(opinion ? 'review.changeOpinion' : 'review.giveOpinion')}</Button> : null}
          </li>
        );
      })}
    </ul>
  );
};
