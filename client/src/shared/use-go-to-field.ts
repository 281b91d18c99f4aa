import type { FormInstance } from 'antd';
import { useEffect } from 'react';

/** Fields of money and of days come a moment after their dialog. */
const SETTLED_MS = 350;

/** Goes to one field of a dialog's form as soon as it stands, where something missing is being mended; null: to none. */
export const useGoToField = <Values>(form: FormInstance<Values>, field: string | null | undefined): void => {
  useEffect(() => {
    if (!field) return undefined;
    const wait = setTimeout(() => form.scrollToField(field as Parameters<typeof form.scrollToField>[0], { block: 'center', focus: true }), SETTLED_MS);
    return () => clearTimeout(wait);
  }, [form, field]);
};
