import { GlobalOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SetLocaleDocument } from '../../features/identity/documents';
import { rememberLanguage, useLanguage } from '../../shared/language';
import { useSession } from '../../shared/viewer';
import { switchLanguage } from '../i18n/i18n';

/** Switches between 中文 and English; what the server words itself is fetched again in the new language. */
export const LanguageSwitch = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useSession();
  const [, setLocale] = useMutation(SetLocaleDocument);
  const other = language === 'en' ? 'zh-CN' : 'en';

  const change = async () => {
    rememberLanguage(other);
    await switchLanguage(other);
    if (viewer) await setLocale({ locale: other });
  };

  return (
    <Button type="text" icon={<GlobalOutlined />} lang={other} onClick={() => void change()} aria-label={t('nav.switchLanguage')}>
      {other === 'en' ? 'English' : '中文'}
    </Button>
  );
};
