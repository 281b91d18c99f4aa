import { Input } from 'antd';
import { plainDigits } from './yuan-format';

export interface QuantityInputProps {
  /** A plain decimal. What cannot be read as one is handed on as typed: `quantityRule` refuses it. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  /** Said behind the number: "kVA". */
  unit: string;
}

/** A number with its unit behind it; exact, as it was typed. */
export const QuantityInput = ({ value, onChange, id, unit }: QuantityInputProps) => (
  <Input
    id={id}
    value={value ?? ''}
    inputMode="decimal"
    autoComplete="off"
    suffix={<span className="zq-muted">{unit}</span>}
    className="zq-number-input"
    onChange={(event) => onChange?.(plainDigits(event.target.value) || null)}
  />
);

/** A rule for `Form.Item`: a number of at most two decimals, nought or more. */
export const quantityRule = (message: string) => ({
  validator: (_rule: unknown, value: unknown): Promise<void> =>
    value === null || value === undefined || value === '' || (typeof value === 'string' && /^\d{1,12}(\.\d{1,2})?$/.test(value)) ? Promise.resolve() : Promise.reject(new Error(message)),
});
