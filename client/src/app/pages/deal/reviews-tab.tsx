import { useTranslation } from 'react-i18next';
import { Card } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import type { DealTabProps } from './tab';

/** 评审: applications, opinions, scores and conclusions. */
export const ReviewsTab = ({ deal: _deal }: DealTabProps) => {
  const { t } = useTranslation();
  return <Card title={t('dealPage.tab.reviews')}><EmptyState text={t('state.empty')} /></Card>;
};
