import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { COLUMNS, type ColumnKey } from './columns';

export interface StagePickerProps {
  value: ColumnKey;
  onChange: (column: ColumnKey) => void;
  /** Counts per column, under the filter of the board, where they are known. */
  counts: Partial<Record<ColumnKey, string | null>>;
}

/** Which column a phone shows: a row of stages that scrolls sideways, the chosen one always in sight. */
export const StagePicker = ({ value, onChange, counts }: StagePickerProps) => {
  const { t } = useTranslation();
  const chosen = useRef<HTMLButtonElement>(null);
  // In braces: newer browsers answer with a promise, which React would take for the effect's clean-up.
  useEffect(() => {
    chosen.current?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [value]);
  return (
    <div className="zq-stage-picker" role="group" aria-label={t('board.pickStage')}>
      {COLUMNS.map((column) => (
        <button key={column} type="button" aria-pressed={column === value} {...(column === value ? { ref: chosen } : {})} onClick={() => onChange(column)}>
          {column === 'aside' ? t('board.aside') : t(`stage.${column}`)}
          <b>{counts[column] ?? ''}</b>
        </button>
      ))}
    </div>
  );
};
