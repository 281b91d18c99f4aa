import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router';
import { useLanguage } from '../shared/language';
import { usePhone } from '../shared/use-phone';
import { nonce } from './csp-nonce';
import { ErrorBoundary } from './error-boundary';
import { LogoutFirst } from './logout-first';
import { OutboxHolder } from './outbox-holder';
import { router } from './router';
import { SessionProvider } from './session';
import { theme } from './theme';
import { UpdateNotice } from './update-notice';

/** Everything that every page stands in: language, look, API client and session, routes. */
export const Providers = () => {
  const language = useLanguage();
  const phone = usePhone();
  return (
    <ConfigProvider locale={language === 'en' ? enUS : zhCN} theme={theme(phone, language)} csp={{ nonce }} button={{ autoInsertSpace: false }}>
      <AntApp className="zq-app" message={{ maxCount: 2 }}>
        <ErrorBoundary>
          <LogoutFirst>
            <SessionProvider>
              <OutboxHolder>
                <RouterProvider router={router} />
              </OutboxHolder>
            </SessionProvider>
          </LogoutFirst>
          <UpdateNotice />
        </ErrorBoundary>
      </AntApp>
    </ConfigProvider>
  );
};
