import { useTranslation } from 'react-i18next';
import type { Deviation } from './deviation';

const SHAPE: Partial<Record<Deviation['state'], { light: 'green' | 'yellow' | 'red'; shape: string }>> = {
  late: { light: 'red', shape: '■' }, today: { light: 'yellow', shape: '▲' }, doneLate: { light: 'yellow', shape: '▲' },
  doneEarly: { light: 'green', shape: '●' }, doneOnTime: { light: 'green', shape: '●' },
};

/** "■ 逾期 22 天", "▲ 晚 5 天完成", "● 按期", "还有 40 天". */
export const DeviationTag = ({ deviation: { state, days } }: { deviation: Deviation }) => {
  const { t } = useTranslation();
  if (state === 'none') return <span className="zq-muted" aria-label={t('state.unknown')}>–</span>;
  const words = t(`lanes.state.${state}`, { count: days });
  const sign = SHAPE[state];
  if (!sign) return <span className="zq-muted">{words}</span>;
  return <span className="zq-light" data-light={sign.light}><i aria-hidden="true">{sign.shape}</i>{words}</span>;
};
