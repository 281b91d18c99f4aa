import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBlockerName } from '../blockers-list';
import { mendingPath } from '../mend';
import { UndoBar } from '../undo-bar';
import type { Made, MoveDeal } from './use-move';

/** The move that was just made: taken back within ten seconds, and what was still missing with the way to mend it. */
export const MadeBar = ({ made, moving }: { made: Made; moving: MoveDeal }) => {
  const { t } = useTranslation();
  const name = useBlockerName();
  const { deal, to, entryId, warnings } = made;
  return (
    <UndoBar text={t('deal.moved', { name: deal.name, stage: t(`stage.${to}`) })} onClose={moving.dismiss} {...(entryId ? { onUndo: moving.undo } : {})}>
      {warnings.length > 0 ? (
        <>
          {t('deal.moveWarned')}
          {warnings.map((warning, at) => {
            const path = mendingPath(deal.id, warning);
            const thing = name(warning);
            return <span key={warning.code} title={warning.message}>{at > 0 ? t('punctuation.list') : ''}{path ? <Link to={path}>{thing}</Link> : thing}</span>;
          })}
        </>
      ) : null}
    </UndoBar>
  );
};
