import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useRef, useState } from 'react';
import { DateInput } from '../../../shared/date-input';
import { usePhone } from '../../../shared/use-phone';
import type { EditorProps } from './editable-cell';
import { onEscape } from './on-escape';

const FORMAT = 'YYYY-MM-DD';

/** The next follow-up: choosing a day or typing one and Enter saves; the cross empties it. A phone has its own wheel. */
export const DayEditor = ({ deal, label, saving, onSave, onCancel }: EditorProps) => {
  const phone = usePhone();
  // The calendar closes by itself once a day is chosen: that is no cancelling.
  const chose = useRef(false);
  const [day, setDay] = useState(deal.nextFollowUpOn ?? null);
  if (phone) return <div onBlur={() => onSave(day)}><DateInput value={day} disabled={saving} onChange={setDay} /></div>;
  return (
    <div onKeyDownCapture={onEscape(onCancel)}>
      <DatePicker
        autoFocus
        defaultOpen
        className="zq-cell-field"
        aria-label={label}
        disabled={saving}
        defaultValue={deal.nextFollowUpOn ? dayjs(deal.nextFollowUpOn, FORMAT) : null}
        format={FORMAT}
        placeholder={FORMAT}
        onChange={(chosen) => {
          chose.current = true;
          onSave(chosen ? chosen.format(FORMAT) : null);
        }}
        onOpenChange={(open) => { if (!open && !chose.current) onCancel(); }}
      />
    </div>
  );
};
