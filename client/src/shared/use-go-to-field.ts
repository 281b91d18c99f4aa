import type { FormInstance } from 'antd';
import { useEffect } from 'react';

/** Fields of money and of days come a moment after their dialog. */
const SETTLED_MS = 350;

/** A list is no field of its own: one is brought to the button that adds to it, which carries its name as `data-list`. */
const addingTo = (name: unknown): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('[data-list]')].find((button) => button.dataset.list === name);

/** What somebody does who has begun already. */
const BEGUN = ['pointerdown', 'keydown', 'input'] as const;

/**
 * Goes to one field of a dialog's form as soon as it stands, where something missing is being mended; by its name or, in a
 * list, its path. null: to none. Whoever has begun to type elsewhere is left there: a day half typed would be lost.
 */
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
    const stay = () => clearTimeout(wait);
    BEGUN.forEach((event) => window.addEventListener(event, stay, { capture: true, once: true }));
    return () => {
      stay();
      BEGUN.forEach((event) => window.removeEventListener(event, stay, { capture: true }));
    };
  }, [form, said]);
};
