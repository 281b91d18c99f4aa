import { CloseOutlined, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Outcome = 'copied' | 'byHand';

/** Puts the text on the clipboard; false where the browser does not let a page do that, as on plain http. */
const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

export interface SummaryTextProps {
  text: string;
  outcome: Outcome;
  onClose: () => void;
}

/** What was copied, or what is to be copied by hand: then it is selected already. */
const SummaryText = ({ text, outcome, onClose }: SummaryTextProps) => {
  const { t } = useTranslation();
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (outcome === 'byHand' && shown.current) getSelection()?.selectAllChildren(shown.current);
  }, [outcome, text]);
  return (
    <div className="zq-summary-text" role="status" data-outcome={outcome}>
      <div>
        <strong>{t(`visit.summaryText.${outcome}`)}</strong>
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('action.close')} onClick={onClose} />
      </div>
      <p ref={shown} tabIndex={0} data-testid="summary-text">{text}</p>
    </div>
  );
};

/** 复制为总结文字: the button, and what it copied. A filter that changes takes the old text away. */
export const useCopySummary = (text: string | undefined) => {
  const { t } = useTranslation();
  const [done, setDone] = useState<{ text: string; outcome: Outcome } | null>(null);
  const button = (
    <Button icon={<CopyOutlined />} disabled={text === undefined} onClick={() => { if (text !== undefined) void copy(text).then((copied) => setDone({ text, outcome: copied ? 'copied' : 'byHand' })); }}>
      {t('visit.copySummary')}
    </Button>
  );
  const shown = done && done.text === text ? <SummaryText text={done.text} outcome={done.outcome} onClose={() => setDone(null)} /> : null;
  return { button, shown };
};
