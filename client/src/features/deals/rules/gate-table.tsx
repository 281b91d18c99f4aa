import { LockOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GateRowFragment } from '../../../gql/graphql';
import type { GateDemand } from '../../../gql/schema';
import { useYuanText } from '../../../shared/amount/yuan';
import { STAGES } from '../../../shared/stages';
import { isAdjustable } from './gate-values';

const SHAPE: Record<GateDemand, string> = { hard: '●', soft: '○', off: '–' };

/** How a gate binds: shape and word. */
export const DemandMark = ({ demand }: { demand: GateDemand }) => {
  const { t } = useTranslation();
  return <span className="zq-demand" data-demand={demand}><i className="zq-shape" aria-hidden="true">{SHAPE[demand]}</i> {t(`gateDemand.${demand}`)}</span>;
};

interface GateLineProps {
  gate: GateRowFragment;
  onAdjust: ((gate: GateRowFragment) => void) | null;
}

const GateLine = ({ gate, onAdjust }: GateLineProps) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  return (
    <tr data-off={gate.demand === 'off' || undefined}>
      <th scope="row">
        {gate.title}
        {gate.condition ? <small className="zq-muted zq-block">{gate.condition}</small> : null}
      </th>
      <td><DemandMark demand={gate.demand} /></td>
      <td>{gate.minInvestment ? t('rule.fromAmount', { amount: yuan(gate.minInvestment) }) : <span className="zq-muted">{t('rule.allDeals')}</span>}</td>
      <td>
        {gate.changed ? (
          <>
            <Tag color="blue">{t('rule.changed')}</Tag>
            <small className="zq-muted">{t('rule.defaultGate', { stage: t(`stage.${gate.defaultStage}`), demand: t(`gateDemand.${gate.defaultDemand}`) })}</small>
          </>
        ) : null}
      </td>
      {onAdjust ? (
        <td className="zq-rule-act">
          {isAdjustable(gate)
            ? <Button type="link" onClick={() => onAdjust(gate)} aria-label={t('rule.adjustOf', { name: gate.title })}>{t('rule.adjust')}</Button>
            : <span className="zq-muted" title={t('rule.fixedHint')}><LockOutlined aria-hidden /> {t('rule.fixed')}</span>}
        </td>
      ) : null}
    </tr>
  );
};

/** What each stage asks, in the order of the stages. Without `onAdjust` it is to be read only. */
export const GateTable = ({ gates, onAdjust }: { gates: readonly GateRowFragment[]; onAdjust: ((gate: GateRowFragment) => void) | null }) => {
  const { t } = useTranslation();
  return (
    <table className="zq-rules">
      <thead>
        <tr>
          <th scope="col">{t('rule.asks')}</th>
          <th scope="col">{t('rule.demand')}</th>
          <th scope="col">{t('rule.ofWhich')}</th>
          <th scope="col">{t('rule.adjustment')}</th>
          {onAdjust ? <th scope="col"><span className="zq-sr">{t('rule.adjust')}</span></th> : null}
        </tr>
      </thead>
      {STAGES.map((stage) => {
        const here = gates.filter((gate) => gate.stage === stage);
        return here.length === 0 ? null : (
          <tbody key={stage}>
            <tr className="zq-rule-stage"><th scope="rowgroup" colSpan={onAdjust ? 5 : 4}>{t('rule.entering', { stage: t(`stage.${stage}`) })}</th></tr>
            {here.map((gate) => <GateLine key={gate.code} gate={gate} onAdjust={onAdjust} />)}
          </tbody>
        );
      })}
    </table>
  );
};
