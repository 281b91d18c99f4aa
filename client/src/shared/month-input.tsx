import { Input } from 'antd';
import { lazy, Suspense } from 'react';
import type { DateInputProps } from './date-input-props';
import { usePhone } from './use-phone';

const MonthPick = lazy(() => import('./month-pick').then((module) => ({ default: module.MonthPick })));

/** A month, 'YYYY-MM' as the API has it. On a phone the system's own wheel; on a desk a calendar that also takes a typed 2026-11. */
export const MonthInput = (props: DateInputProps & { label?: string }) => {
  const phone = usePhone();
  const { value, onChange, id, disabled, min, max, placeholder = 'YYYY-MM', label } = props;
  if (phone) {
    return (
      <span className="zq-date">
        <Input id={id} type="month" aria-label={label} value={value ?? ''} min={min} max={max} disabled={disabled} onChange={(event) => onChange?.(event.target.value || null)} />
        {/* The system writes the month in its own language; the product writes it one way. */}
        <span aria-hidden="true">{value ?? placeholder}</span>
      </span>
    );
  }
  return (
    <Suspense fallback={<Input id={id} aria-label={label} value={value ?? ''} placeholder={placeholder} disabled={disabled} readOnly />}>
      <MonthPick {...props} />
    </Suspense>
  );
};
