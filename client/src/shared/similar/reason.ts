import { useTranslation } from 'react-i18next';
import type { SimilarReason } from '../../gql/schema';

/** Why two companies may be one, in words: "名称相似 91%", "同一信用代码". */
export const useReasonText = (): ((reason: SimilarReason, similarity: number) => string) => {
  const { t } = useTranslation();
  return (reason, similarity) => (reason === 'name' ? t('similar.byName', { percent: similarity }) : t(`similarReason.${reason}`));
};
