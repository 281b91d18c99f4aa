import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { DateInputProps } from './date-input-props';

const FORMAT = 'YYYY-MM';

/** The calendar behind `MonthInput`: a chunk of its own, so that a phone never loads it. */
export const MonthPick = ({ value, onChange, id, placeholder, disabled, min, max, label }: DateInputProps & { label?: string }) => (
  // An Enter here takes the typed month; it does not send the form around it.
  <div onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }}>
    <DatePicker
      picker="month"
      id={id}
      aria-label={label}
      value={value ? dayjs(`${value}-01`) : null}
      onChange={(month) => onChange?.(month ? month.format(FORMAT) : null)}
      format={FORMAT}
      placeholder={placeholder ?? FORMAT}
      disabled={disabled}
      minDate={min ? dayjs(`${min}-01`) : undefined}
      maxDate={max ? dayjs(`${max}-01`) : undefined}
      style={{ width: '100%' }}
    />
  </div>
);
