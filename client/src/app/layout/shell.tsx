import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { PageSkeleton } from '../../shared/query-state';
import { usePhone } from '../../shared/use-phone';
import { BottomBar } from './bottom-bar';
import { Rail } from './rail';
import { TopBar } from './top-bar';

/** The frame around every page of somebody who is signed in: rail and top bar on a desk, a bar of five at the thumb on a phone. */
export const Shell = () => {
  const { t } = useTranslation();
  const phone = usePhone();
  return (
    <div className="zq-shell">
      <a className="zq-skip" href="#main">{t('nav.skip')}</a>
      {phone ? null : <Rail />}
      <div className="zq-frame">
        <TopBar phone={phone} />
        <main id="main" className="zq-main" tabIndex={-1}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {phone ? <BottomBar /> : null}
    </div>
  );
};
