import type { FormInstance } from 'antd';
import { useEffect } from 'react';

/** Fields of money and of days come a moment after their dialog. */
const SETTLED_MS = 350;

/** A list is no field of its own: one is brought to the button that adds to it, which carries its name as `data-list`. */
const addingTo = (name: unknown): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('[data-list]')].find((button) => button.dataset.list === name);

/** Goes to one field of a dialog's form as soon as it stands, where something missing is being mended; by its name or, in a list, its path. null: to none. */
export const useGoToField = <Values>(form: FormInstance<Values>, field: string | readonly (string | number)[] | null | undefined): void => {
  // A path is a new array each time that the dialog is drawn: what it says counts.
  const said = JSON.stringify(field ?? null);
  useEffect(() => {
    const name = JSON.parse(said) as string | (string | number)[] | null;
    if (!name) return undefined;
    const wait = setTimeout(() => {
      const adding = addingTo(name);
      if (adding) adding.focus();
      else form.scrollToField(name, { block: 'center', focus: true });
    }, SETTLED_MS);
    return () => clearTimeout(wait);
  }, [form, said]);
};
