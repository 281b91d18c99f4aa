import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SupplyRowFragment } from '../../gql/graphql';
import { Area } from '../../shared/amount/area';
import { EmptyState } from '../../shared/query-state';

/** The land a deal was given: how much, of which parcel, under which contract, and by when it must be used. */
export const SupplyList = ({ supplies }: { supplies: readonly SupplyRowFragment[] }) => {
  const { t } = useTranslation();
  if (supplies.length === 0) return <EmptyState text={t('land.noSupply')} />;
  return (
    <ul className="zq-cards">
      {supplies.map((supply) => (
        <li key={supply.id}>
          <div className="zq-line">
            <span className="zq-line-text">
              <Link to={`/land?search=${encodeURIComponent(supply.parcel.number)}`}>{supply.parcel.number}</Link> <span className="zq-muted">{supply.parcel.park.shortName}</span>
            </span>
            <b><Area value={supply.area} /></b>
          </div>
          <small className="zq-muted">
            {t(`supplyMethod.${supply.method}`)} · {supply.contractNumber} · {t('land.contractOnShort', { date: supply.contractOn })} · {t('land.deliveryOnShort', { date: supply.deliveryOn })} · {t('land.startOnShort', { date: supply.startOn })}
            {supply.completionOn ? ` · ${t('land.completionOnShort', { date: supply.completionOn })}` : ''}
          </small>
        </li>
      ))}
    </ul>
  );
};
