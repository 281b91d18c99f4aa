import { useTranslation } from 'react-i18next';

/** 示例数据: marks every page of a deployment whose companies and amounts are made up. */
export const DemoTag = () => {
  const { t } = useTranslation();
  return <span className="zq-demo" title={t('demo.hint')}>{t('demo.tag')}</span>;
};
