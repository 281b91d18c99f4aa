import { PictureOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { VisitRowFragment } from '../../../gql/graphql';
import type { IntentionLevel } from '../../../gql/schema';

/** 意向 A, B or C: the letter everybody uses, with its meaning on hover and for screen readers. */
const IntentionTag = ({ level }: { level: IntentionLevel }) => {
  const { t } = useTranslation();
  const meaning = t(`intentionLevel.${level}`);
  return <span className="zq-intention" data-level={level} title={meaning} aria-label={meaning}>{t('visit.intentionShort', { level: level.toUpperCase() })}</span>;
};

/** What else a row tells in one glance: intention, photos, alliance. Nothing when there is none of them. */
export const VisitMarks = ({ visit }: { visit: Pick<VisitRowFragment, 'intentionLevel' | 'files' | 'allianceName'> }) => {
  const { t } = useTranslation();
  const photos = visit.files.filter((file) => file.isImage).length;
  const papers = visit.files.length - photos;
  if (!visit.intentionLevel && visit.files.length === 0 && !visit.allianceName) return null;
  return (
    <span className="zq-visit-marks">
      {visit.intentionLevel ? <IntentionTag level={visit.intentionLevel} /> : null}
      {photos > 0 ? <span><PictureOutlined /> {t('visit.photos', { count: photos })}</span> : null}
      {papers > 0 ? <span>{t('visit.papers', { count: papers })}</span> : null}
      {visit.allianceName ? <span className="zq-visit-alliance" title={visit.allianceName}>{visit.allianceName}</span> : null}
    </span>
  );
};
