import { Input } from 'antd';
import { lazy, Suspense } from 'react';
import type { DateInputProps } from './date-input-props';
import { usePhone } from './use-phone';

const DatePick = lazy(() => import('./date-pick').then((module) => ({ default: module.DatePick })));

/** A day. On a phone the system's own wheel; on a desk a calendar that also takes a typed 2026-11-22. */
export const DateInput = (props: DateInputProps) => {
  const phone = usePhone();
  const { value, onChange, id, disabled, min, max, placeholder } = props;
  if (phone) {
    return (
      <span className="zq-date">
        <Input id={id} type="date" value={value ?? ''} min={min} max={max} disabled={disabled} onChange={(event) => onChange?.(event.target.value || null)} />
        {/* The system writes the date in its own language; the product writes it one way. */}
        <span aria-hidden="true">{value ?? placeholder ?? 'YYYY-MM-DD'}</span>
      </span>
    );
  }
  return (
    <Suspense fallback={<Input id={id} value={value ?? ''} placeholder={placeholder ?? 'YYYY-MM-DD'} disabled={disabled} readOnly />}>
      <DatePick {...props} />
    </Suspense>
  );
};
