import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LightRowFragment } from '../../../gql/graphql';
import { useThresholdText } from './thresholds';

/** The line of one colour: shape, and when it is reached. */
const Line = ({ light, text }: { light: 'yellow' | 'red'; text: string }) => {
  const { t } = useTranslation();
  return (
    <span className="zq-rule-line" data-light={light}>
      <i className="zq-shape" aria-hidden="true">{light === 'yellow' ? '▲' : '■'}</i>
      <span className="zq-sr">{t(`rule.${light}`)} </span>
      {text}
    </span>
  );
};

/** The rules by which lights are lit, with the county's lines. Without `onAdjust` it is to be read only. */
export const LightTable = ({ lights, onAdjust }: { lights: readonly LightRowFragment[]; onAdjust: ((light: LightRowFragment) => void) | null }) => {
  const { t } = useTranslation();
  const text = useThresholdText();
  return (
    <table className="zq-rules">
      <thead>
        <tr>
          <th scope="col">{t('rule.light')}</th>
          <th scope="col">{t('rule.yellow')}</th>
          <th scope="col">{t('rule.red')}</th>
          <th scope="col">{t('rule.adjustment')}</th>
          {onAdjust ? <th scope="col"><span className="zq-sr">{t('rule.adjust')}</span></th> : null}
        </tr>
      </thead>
      <tbody>
        {lights.map((light) => (
          <tr key={light.rule} id={light.rule} data-off={!light.enabled || undefined}>
            <th scope="row" className="zq-rule-what">
              <b>{light.title}</b>
              <small>{light.explanation}</small>
              {light.source ? <small>{t('rule.source', { source: light.source })}</small> : null}
            </th>
            {light.enabled ? (
              <>
                <td><Line light="yellow" text={text(light.yellow, light.yellowUnit)} /></td>
                <td><Line light="red" text={text(light.red, light.unit)} /></td>
              </>
            ) : <td colSpan={2} className="zq-muted">{t('rule.off')}</td>}
            <td className="zq-rule-changed">
              {light.changed ? (
                <>
                  <Tag color="blue">{t('rule.changed')}</Tag>
                  <small className="zq-muted">{t('rule.defaultLight', { yellow: text(light.defaultYellow, light.yellowUnit), red: text(light.defaultRed, light.unit) })}</small>
                </>
              ) : null}
            </td>
            {onAdjust ? (
              <td className="zq-rule-act">
                <Button type="link" onClick={() => onAdjust(light)} aria-label={t('rule.adjustOf', { name: light.title })}>{t('rule.adjust')}</Button>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
