import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBlockerName } from '../blockers-list';
import type { Blocker } from '../deal';
import { mendingDialog, mendingPath } from '../mend';

export interface MissLinksProps {
  dealId: string;
  blockers: readonly Blocker[];
  /** So many are shown at first. */
  most?: number;
}

/** Missing things in two or three words, each a link to the place where it is mended. */
export const MissLinks = ({ dealId, blockers, most = Infinity }: MissLinksProps) => {
  const { t } = useTranslation();
  const name = useBlockerName();
  const [all, setAll] = useState(false);
  // One more is no longer than the button that would hide it.
  const shown = all || blockers.length <= most + 1 ? blockers : blockers.slice(0, most);
  return (
    <>
      {shown.map((blocker) => {
        const [path, dialog, thing] = [mendingPath(dealId, blocker), mendingDialog(blocker), name(blocker)];
        const look = { className: 'zq-miss', 'data-hard': blocker.hard, title: blocker.message };
        return path && dialog
          ? <Link key={blocker.code} {...look} to={path} aria-label={t('deal.mendNamed', { action: t(`deal.mend.${dialog}`), thing })}>{thing}<small aria-hidden="true">{t(`deal.mend.${dialog}`)}</small></Link>
          : <span key={blocker.code} {...look}>{thing}</span>;
      })}
      {shown.length < blockers.length ? <button type="button" className="zq-miss zq-miss-more" onClick={() => setAll(true)}>{t('dealPage.moreMissing', { count: blockers.length - shown.length })}</button> : null}
    </>
  );
};
