import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Blocker } from './deal';
import { mendingDialog, mendingPath } from './mend';

/** The missing thing in two or three words ("研判意见"); the server's sentence where the catalogue has none. */
export const useBlockerName = (): ((blocker: Blocker) => string) => {
  const { t, i18n } = useTranslation();
  return (blocker) => {
    const key = `blocker.${blocker.code}`;
    return i18n.exists(key) ? t(key) : blocker.message;
  };
};

export interface BlockersListProps {
  dealId: string;
  blockers: readonly Blocker[];
  /** Called when a link is followed: a dialog closes itself then. */
  onFollow?: () => void;
}

/** Every unmet condition with its sentence and a link to the place where it is mended. */
export const BlockersList = ({ dealId, blockers, onFollow }: BlockersListProps) => {
  const { t } = useTranslation();
  const name = useBlockerName();
  return (
    <ul className="zq-blockers" aria-label={t('deal.blockers')}>
      {blockers.map((blocker) => {
        const path = mendingPath(dealId, blocker);
        const dialog = mendingDialog(blocker);
        return (
          <li key={`${blocker.code}.${blocker.field ?? ''}`} data-code={blocker.code}>
            <span>{blocker.message}</span>
            {path && dialog ? (
              <Link to={path} {...(onFollow ? { onClick: onFollow } : {})} aria-label={t('deal.mendNamed', { action: t(`deal.mend.${dialog}`), thing: name(blocker) })}>
                {t(`deal.mend.${dialog}`)}
              </Link>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};
