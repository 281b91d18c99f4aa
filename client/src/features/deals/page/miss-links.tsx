import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBlockerName } from '../blockers-list';
import type { Blocker } from '../deal';
import { mendingDialog, mendingPath } from '../mend';

/** Missing things in two or three words, each a link to the place where it is mended. */
export const MissLinks = ({ dealId, blockers }: { dealId: string; blockers: readonly Blocker[] }) => {
  const { t } = useTranslation();
  const name = useBlockerName();
  return (
    <>
      {blockers.map((blocker) => {
        const [path, dialog, thing] = [mendingPath(dealId, blocker), mendingDialog(blocker), name(blocker)];
        const look = { className: 'zq-miss', 'data-hard': blocker.hard, title: blocker.message };
        return path && dialog
          ? <Link key={blocker.code} {...look} to={path} aria-label={t('deal.mendNamed', { action: t(`deal.mend.${dialog}`), thing })}>{thing}<small aria-hidden="true">{t(`deal.mend.${dialog}`)}</small></Link>
          : <span key={blocker.code} {...look}>{thing}</span>;
      })}
    </>
  );
};
