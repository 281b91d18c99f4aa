import { useTranslation } from 'react-i18next';
import type { ShareRowFragment } from '../../gql/graphql';

/** With whom a deal is shared, since when and until when. */
export const ShareList = ({ shares }: { shares: readonly ShareRowFragment[] }) => {
  const { t } = useTranslation();
  return (
    <ul className="zq-cards">
      {shares.map((share) => (
        <li key={share.id}>
          <div className="zq-line">
            <span className="zq-line-text">{share.alliance.name}</span>
            {share.revokedOn ? <span className="zq-light" data-light="grey">{t('share.revoked')}</span> : <span className="zq-stage">{t(`shareLevel.${share.level}`)}</span>}
          </div>
          <small className="zq-muted">
            {t('share.since', { date: share.sharedOn })}
            {share.revokedOn ? ` · ${t('share.revokedOn', { date: share.revokedOn })}` : share.expiresOn ? ` · ${t('share.until', { date: share.expiresOn })}` : ''}
          </small>
        </li>
      ))}
    </ul>
  );
};
