import { useTranslation } from 'react-i18next';
import type { DealLight } from '../deal';

const SHAPE: Record<DealLight['state'], string> = { red: '■', yellow: '▲', paused: '❙❙' };

/** ■ 滞后 ▲ 预警 ❙❙ 暂停计时: shape, word and colour. */
export const LightMark = ({ light: { state } }: { light: Pick<DealLight, 'state'> }) => {
  const { t } = useTranslation();
  return <span className="zq-light" data-light={state === 'paused' ? 'grey' : state}><i aria-hidden="true">{SHAPE[state]}</i>{t(`lightState.${state}`)}</span>;
};
