import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../gql/schema';
import { STAGES } from '../../../shared/stages';

export interface StagePickerProps {
  value: Stage;
  onChange: (stage: Stage) => void;
  /** Counts per stage, where they are known. */
  heads: readonly { stage: Stage; count: number }[];
}

/** Which column a phone shows: a row of stages that scrolls sideways, the chosen one always in sight. */
export const StagePicker = ({ value, onChange, heads }: StagePickerProps) => {
  const { t } = useTranslation();
  const chosen = useRef<HTMLButtonElement>(null);
  // In braces: newer browsers answer with a promise, which React would take for the effect's clean-up.
  useEffect(() => {
    chosen.current?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [value]);
  return (
    <div className="zq-stage-picker" role="group" aria-label={t('board.pickStage')}>
      {STAGES.map((stage) => (
        <button key={stage} type="button" aria-pressed={stage === value} {...(stage === value ? { ref: chosen } : {})} onClick={() => onChange(stage)}>
          {t(`stage.${stage}`)}
          <b>{heads.find((head) => head.stage === stage)?.count ?? ''}</b>
        </button>
      ))}
    </div>
  );
};
