import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CompanyPageQuery } from '../../../gql/graphql';

/** 由某单位跟进: for those who see no more of it than its public facts, so that they ask before they call. */
export const FollowedBanner = ({ company }: { company: CompanyPageQuery['company'] }) => {
  const { t } = useTranslation();
  const names = company.followedBy.map(({ name }) => name);
  const elsewhere = company.viewerCan.includes('updateCompany') && !company.viewerCan.includes('addContact');
  if (!elsewhere) return null;
  return (
    <Alert
      type="info"
      showIcon
      className="zq-form-alert"
      title={names.length > 0 ? t('company.followedBy', { names: names.join('、') }) : t('company.followedByNobody')}
      description={t('company.followedHint')}
    />
  );
};
