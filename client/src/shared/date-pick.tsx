import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { DateInputProps } from './date-input-props';

const FORMAT = 'YYYY-MM-DD';

/** The calendar behind `DateInput`: a chunk of its own, so that a phone never loads it. */
export const DatePick = ({ value, onChange, id, placeholder, disabled, min, max }: DateInputProps) => (
  // An Enter here takes the typed day; it does not send the form around it.
  <div onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }}>
    <DatePicker
      id={id}
      value={value ? dayjs(value, FORMAT) : null}
      onChange={(day) => onChange?.(day ? day.format(FORMAT) : null)}
      format={FORMAT}
      placeholder={placeholder ?? FORMAT}
      disabled={disabled}
      minDate={min ? dayjs(min, FORMAT) : undefined}
      maxDate={max ? dayjs(max, FORMAT) : undefined}
      style={{ width: '100%' }}
    />
  </div>
);
