import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../../shared/viewer';
import { SaveViewDialog } from './save-view-dialog';
import { SavedMenu } from './saved-menu';
import { UnsavedChange } from './unsaved-change';
import { useView } from './use-view';
import { READY_KEYS, READY_VIEWS, viewLink } from './views';
import './views.css';

/** 视图: the ready-made ones side by side, the saved ones in a menu, and what to do with an unsaved change. */
export const ViewBar = () => {
  const { t } = useTranslation();
  const save = useCan('view.save');
  const current = useView();
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const { ready, view, changed, shown } = current;
  const dot = changed ? <i className="zq-view-dot" role="img" aria-label={t('view.unsaved')} title={t('view.unsaved')} /> : null;
  const none = !ready && !view;

  return (
    <div className="zq-views">
      <nav className="zq-view-tabs" aria-label={t('view.title')}>
        <Link to="/deals" aria-current={none && !changed ? 'page' : undefined}>{t('view.all')}</Link>
        {READY_KEYS.map((key) => (
          <Link key={key} to={viewLink(key, READY_VIEWS[key])} aria-current={ready === key ? 'page' : undefined}>{t(`view.ready.${key}`)}{ready === key ? dot : null}</Link>
        ))}
        {view ? <Link to={viewLink(view.id, view.query)} aria-current="page">{view.name}{dot}</Link> : null}
        <SavedMenu current={current} onRename={() => setNaming('rename')} />
      </nav>
      {changed && (save || !none) ? <UnsavedChange current={current} onSaveAs={() => setNaming('new')} maySave={save} /> : null}
      {naming === 'new' ? <SaveViewDialog query={shown} onClose={() => setNaming(null)} /> : null}
      {naming === 'rename' && view ? <SaveViewDialog view={view} query={view.query} onClose={() => setNaming(null)} /> : null}
    </div>
  );
};
