import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Light } from '../gql/schema';

export interface LightTagProps {
  light: Light;
  /** The rule, its dates and its sentence: a light is never shown without being able to say why. */
  reason?: { since: string; dueOn: string; message: string } | null;
}

const SHAPE: Record<Light, string> = { green: '●', yellow: '▲', red: '■', grey: '○' };

/** ● 正常 ▲ 预警 ■ 滞后 ○ 暂缓: shape, word and colour, so that no one of them has to be seen. */
export const LightTag = ({ light, reason }: LightTagProps) => {
  const { t } = useTranslation();
  const word = t(`light.${light}`);
  const spoken = reason ? t('lightTag.spoken', { light: word, reason: reason.message }) : t('lightTag.spokenPlain', { light: word });
  const tag = (
    <span className="zq-light" data-light={light} role="img" aria-label={spoken} tabIndex={reason ? 0 : undefined}>
      <i aria-hidden="true">{SHAPE[light]}</i>
      {word}
    </span>
  );
  if (!reason) return tag;
  return (
    <Tooltip
      title={
        <>
          {reason.message}
          <br />
          {t('lightTag.dates', { since: reason.since, dueOn: reason.dueOn })}
        </>
      }
    >
      {tag}
    </Tooltip>
  );
};
