import { Input, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AreaInput as AreaValue, AreaUnit } from '../../gql/schema';
import { isAreaText, muToSquareMetres, squareMetresToMu } from './area-format';
import { plainDigits } from './yuan-format';

export interface AreaInputProps {
  /** The number as typed and its unit, exactly the API's AreaInput: the server converts, and the unit is never lost. */
  value?: AreaValue | null;
  onChange?: (value: AreaValue | null) => void;
  id?: string;
  placeholder?: string;
  disabled?: boolean;
}

/** A number and 亩 or m²; below it, what that is in the other unit. */
export const AreaInput = ({ value, onChange, id, placeholder, disabled }: AreaInputProps) => {
  const { t } = useTranslation();
  const text = value?.value ?? '';
  const unit = value?.unit ?? 'mu';
  const tell = (typed: string, inWhat: AreaUnit) => onChange?.(typed === '' && inWhat === 'mu' ? null : { value: typed, unit: inWhat });
  const other = isAreaText(text)
    ? unit === 'mu'
      ? t('area.squareMetres', { number: muToSquareMetres(text) })
      : t('area.mu', { number: squareMetresToMu(text) })
    : null;
  return (
    <>
      <Space.Compact block>
        <Input
          id={id}
          value={text}
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
          disabled={disabled}
          onChange={(event) => tell(plainDigits(event.target.value), unit)}
        />
        <Select<AreaUnit>
          value={unit}
          disabled={disabled}
          aria-label={t('area.unit')}
          onChange={(next) => tell(text, next)}
          options={(['mu', 'squareMetres'] as const).map((one) => ({ value: one, label: t(`areaUnit.${one}`) }))}
          style={{ width: 88, flex: 'none' }}
        />
      </Space.Compact>
      {other ? <small className="zq-muted">= {other}</small> : null}
    </>
  );
};

/** A rule for `Form.Item`: a positive number. An empty one passes unless the field is required. */
export const areaRule = (message: string) => ({
  validator: (_rule: unknown, value: AreaValue | null | undefined): Promise<void> =>
    !value || value.value === '' || isAreaText(value.value) ? Promise.resolve() : Promise.reject(new Error(message)),
});
