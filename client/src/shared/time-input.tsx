import { Input } from 'antd';

/** A time of day, "09:30": the system's own wheel or a typed one. The system writes it in its own language; the product writes it one way. */
export const TimeInput = ({ value, onChange, id }: { value?: string | null; onChange?: (value: string) => void; id?: string }) => (
  <span className="zq-date">
    <Input {...(id ? { id } : {})} type="time" value={value ?? ''} onChange={(event) => onChange?.(event.target.value)} className="zq-time" />
    <span aria-hidden="true">{value || 'HH:MM'}</span>
  </span>
);
