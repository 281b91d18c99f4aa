import { DoubleLeftOutlined, DoubleRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Figures, FiguresLine } from '../figures';

export interface ColumnHeadProps {
  /** The stage, or 搁置与流失. */
  title: string;
  /** Null while they are on their way. */
  figures?: Figures | null;
  to?: string;
  testId?: string;
  folded: boolean;
  /** Left out where a column cannot be folded. */
  onFold?: (() => void) | undefined;
}

/** The head of a column: its stage, its figures over all rows, and folding. */
export const ColumnHead = ({ title, figures, to, testId, folded, onFold }: ColumnHeadProps) => {
  const { t } = useTranslation();
  return (
    <header className="zq-column-head">
      <h2>{title}</h2>
      {onFold ? (
        <Button
          type="text"
          size="small"
          icon={folded ? <DoubleRightOutlined /> : <DoubleLeftOutlined />}
          aria-expanded={!folded}
          aria-label={t(folded ? 'board.unfold' : 'board.fold', { stage: title })}
          onClick={onFold}
        />
      ) : null}
      {folded ? <b className="zq-column-count" data-testid={testId}>{figures?.count ?? '–'}</b> : null}
      {figures && !folded ? <FiguresLine figures={figures} {...(to ? { to } : {})} {...(testId ? { testId } : {})} /> : null}
    </header>
  );
};
