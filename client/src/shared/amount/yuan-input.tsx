import { Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, useLanguage } from '../language';
import { inUnit, isYuan, toYuan, TYPED_IN, unitFor, type YuanUnit } from './yuan-format';

export interface YuanInputProps {
  /** Yuan as a decimal string. What cannot be read as an amount is handed on as typed: `yuanRule` refuses it. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  placeholder?: string;
  disabled?: boolean;
  autoFocus?: boolean;
}

interface Typed {
  text: string;
  unit: YuanUnit;
  /** What was last told to the form: another value from outside replaces the text. */
  told: string | null;
}

const show = (value: string | null, language: Language): Typed => {
  const [small, large] = TYPED_IN[language];
  if (value === null) return { text: '', unit: small, told: null };
  if (!isYuan(value)) return { text: value, unit: small, told: value };
  const unit = unitFor(value, [large, small]);
  return { text: inUnit(value, unit), unit, told: value };
};

/** 万 and 亿 typed after the number choose the unit. */
const SUFFIX: readonly [RegExp, YuanUnit][] = [[/万元?$/, 'wan'], [/亿元?$/, 'yi']];

/** A number and its unit (万元, 亿元); the form gets yuan. Exact: no floating point between the key and the API. */
export const YuanInput = ({ value = null, onChange, id, placeholder, disabled, autoFocus }: YuanInputProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState<Typed>(() => show(value, language));
  if (value !== typed.told) setTyped(show(value, language));
  const units: YuanUnit[] = [...new Set([...TYPED_IN[language], typed.unit])];

  const tell = (text: string, unit: YuanUnit) => {
    const yuan = toYuan(text, unit);
    const told = yuan === undefined ? text : yuan;
    setTyped({ text, unit, told });
    onChange?.(told);
  };

  const type = (text: string) => {
    const suffix = SUFFIX.find(([pattern]) => pattern.test(text));
    if (suffix) tell(text.replace(suffix[0], ''), suffix[1]);
    else tell(text, typed.unit);
  };

  return (
    <Space.Compact block>
      <Input
        id={id}
        value={typed.text}
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        disabled={disabled}
        autoFocus={autoFocus}
        onChange={(event) => type(event.target.value)}
        className="zq-number-input"
      />
      <Select<YuanUnit>
        value={typed.unit}
        disabled={disabled}
        aria-label={t('amount.unit')}
        onChange={(unit) => tell(typed.text, unit)}
        options={units.map((unit) => ({ value: unit, label: t(`amountUnit.${unit}`) }))}
        style={{ width: language === 'en' ? 132 : 88, flex: 'none' }}
      />
    </Space.Compact>
  );
};

/** A rule for `Form.Item`: what was typed is an amount of money, greater than nothing. */
export const yuanRule = (message: string) => ({
  validator: (_rule: unknown, value: unknown): Promise<void> =>
    value === null || value === undefined || value === '' || (isYuan(value) && !/^-|^0*(\.0*)?$/.test(value)) ? Promise.resolve() : Promise.reject(new Error(message)),
});

/** A rule for `Form.Item`: what was typed is an amount of money, or none at all: nought will do. */
export const yuanOrNoneRule = (message: string) => ({
  validator: (_rule: unknown, value: unknown): Promise<void> =>
    value === null || value === undefined || value === '' || (isYuan(value) && !value.startsWith('-')) ? Promise.resolve() : Promise.reject(new Error(message)),
});
