import type { FormInstance } from 'antd';
import { useEffect } from 'react';

/** Fields of money and of days come a moment after their dialog. */
const SETTLED_MS = 350;

/** Goes to one field of a dialog's form as soon as it stands, where something missing is being mended; by its name or, in a list, its path. null: to none. */
export const useGoToField = <Values>(form: FormInstance<Values>, field: string | readonly (string | number)[] | null | undefined): void => {
  // A path is a new array each time that the dialog is drawn: what it says counts.
  const said = JSON.stringify(field ?? null);
  useEffect(() => {
    const name = JSON.parse(said) as string | (string | number)[] | null;
    if (!name) return undefined;
    const wait = setTimeout(() => form.scrollToField(name, { block: 'center', focus: true }), SETTLED_MS);
    return () => clearTimeout(wait);
  }, [form, said]);
};
