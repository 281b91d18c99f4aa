import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './undo-bar.css';

/** Long enough to notice a slip of the hand. */
const SECONDS = 10;

export interface UndoBarProps {
  /** What was done. */
  text: string;
  /** What the server warned of, and where it is mended. */
  children?: ReactNode;
  /** Takes it back; left out where that is not possible. */
  onUndo?: () => void;
  onClose: () => void;
}

const inField = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** What was just done, and ten seconds to take it back: by button or Ctrl+Z. It waits while pointed at or focused. Give it a key of its own for each thing done. */
export const UndoBar = ({ text, children, onUndo, onClose }: UndoBarProps) => {
  const { t } = useTranslation();
  const [left, setLeft] = useState(SECONDS);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setInterval(() => setLeft((now) => now - 1), 1000);
    return () => clearInterval(timer);
  }, [held]);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (left <= 0) close();
  }, [left]);
  const undo = useEffectEvent((event: KeyboardEvent) => {
    if (!onUndo || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.isComposing || inField(event.target)) return;
    event.preventDefault();
    onUndo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => undo(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <div
      className="zq-undo"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className="zq-undo-line">
        <span>{text}</span>
        {onUndo ? <Button size="small" onClick={onUndo}>{t('undo.do')} <span className="zq-undo-left" aria-hidden="true">{left}</span></Button> : null}
        <Button size="small" type="text" icon={<CloseOutlined aria-hidden />} aria-label={t('action.close')} onClick={onClose} />
      </div>
      {children ? <div className="zq-undo-more">{children}</div> : null}
    </div>
  );
};
