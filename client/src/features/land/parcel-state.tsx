import { useTranslation } from 'react-i18next';
import type { ParcelState } from '../../gql/schema';

/** The state of a parcel; idle land stands out by shape and colour, since somebody should put it to use. */
export const ParcelStateTag = ({ state }: { state: ParcelState }) => {
  const { t } = useTranslation();
  const idle = state === 'idle';
  return (
    <span className="zq-light" data-light={idle ? 'yellow' : state === 'offered' ? 'green' : 'grey'}>
      <i aria-hidden="true">{idle ? '▲' : state === 'offered' ? '●' : '○'}</i>
      {t(`parcelState.${state}`)}
    </span>
  );
};
