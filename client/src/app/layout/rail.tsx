import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/viewer';
import { OVERSIGHT, shownTo, WORK } from './nav';
import { NavItem } from './nav-link';

const KEY = 'zouqing.rail';
const remembered = (): boolean => {
  try {
    return localStorage.getItem(KEY) === 'narrow';
  } catch {
    return false;
  }
};

/** Left rail of the desktop: what this person may open, narrow or wide as they left it. */
export const Rail = () => {
  const { t } = useTranslation();
  const { can } = useSession();
  const [narrow, setNarrow] = useState(remembered);
  const work = shownTo(WORK, can);
  const oversight = shownTo(OVERSIGHT, can);

  const toggle = () => {
    setNarrow(!narrow);
    try {
      localStorage.setItem(KEY, narrow ? 'wide' : 'narrow');
    } catch {
      // not remembered, then
    }
  };

  return (
    <nav className="zq-rail" data-narrow={narrow} aria-label={t('nav.main')}>
      <Link to="/" className="zq-brand" aria-label={t('app.name')}>
        <img src="/favicon.svg" width={28} height={28} alt="" />
        {narrow ? null : (
          <span>
            <b>{t('app.name')}</b>
            <small>{t('app.tagline')}</small>
          </span>
        )}
      </Link>
      <div className="zq-rail-list">
        {work.map((entry) => <NavItem key={entry.to} entry={entry} collapsed={narrow} />)}
        {work.length > 0 && oversight.length > 0 ? <hr /> : null}
        {oversight.map((entry) => <NavItem key={entry.to} entry={entry} collapsed={narrow} />)}
      </div>
      <button type="button" className="zq-rail-toggle" onClick={toggle} aria-label={t(narrow ? 'nav.widen' : 'nav.narrow')} title={t(narrow ? 'nav.widen' : 'nav.narrow')}>
        {narrow ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
      </button>
    </nav>
  );
};
