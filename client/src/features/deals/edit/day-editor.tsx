import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useRef, useState } from 'react';
import { DateInput } from '../../../shared/date-input';
import { usePhone } from '../../../shared/use-phone';
import type { EditorProps } from './editor-props';
import { onEscape } from './on-escape';

const FORMAT = 'YYYY-MM-DD';

/** The next follow-up: choosing a day or typing one and Enter saves; the cross empties it. A phone has its own wheel. */
export const DayEditor = ({ deal, label, saving, onSave, onCancel }: EditorProps) => {
  const phone = usePhone();
  // Decided once: the calendar closes by itself after a choice, a moment before it tells of it, and takes what is typed when it goes away after Esc.
  const decided = useRef(false);
  const once = (act: () => void) => {
    if (decided.current) return;
    decided.current = true;
    act();
  };
  // Refused: the next choice counts again.
  useEffect(() => {
    if (!saving) decided.current = false;
  }, [saving]);
  const [day, setDay] = useState(deal.nextFollowUpOn ?? null);
  if (phone) return <div onBlur={() => onSave(day)}><DateInput value={day} disabled={saving} onChange={setDay} /></div>;
  return (
    <div onKeyDownCapture={(event) => onEscape(() => once(onCancel))(event)}>
      <DatePicker
        autoFocus
        defaultOpen
        className="zq-cell-field"
        aria-label={label}
        disabled={saving}
        defaultValue={deal.nextFollowUpOn ? dayjs(deal.nextFollowUpOn, FORMAT) : null}
        format={FORMAT}
        placeholder={FORMAT}
        onChange={(chosen) => once(() => onSave(chosen ? chosen.format(FORMAT) : null))}
        onOpenChange={(open) => { if (!open) setTimeout(() => once(onCancel)); }}
      />
    </div>
  );
};
