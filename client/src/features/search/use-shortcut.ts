import { useEffect } from 'react';

const FIELD = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="combobox"], [role="textbox"]';
const inField = (target: EventTarget | null): boolean => target instanceof Element && target.closest(FIELD) !== null;
/** A dialog is a matter of its own: nothing opens over what somebody is filling in. */
const inDialog = (): boolean => [...document.querySelectorAll('[role="dialog"]')].some((dialog) => dialog.getClientRects().length > 0);

const opens = (event: KeyboardEvent): boolean => {
  if (event.isComposing || event.defaultPrevented || event.altKey || event.shiftKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  // A single key is a letter for whoever is typing.
  return event.key === '/' && !inField(event.target);
};

/** Calls `open` on Ctrl/⌘ K anywhere, and on `/` wherever nobody is typing. */
export const useShortcut = (open: () => void, on: boolean): void => {
  useEffect(() => {
    if (!on) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (!opens(event) || inDialog()) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [open, on]);
};
