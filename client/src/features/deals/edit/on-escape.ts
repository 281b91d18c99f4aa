import type { KeyboardEvent } from 'react';
import { isComposing } from '../../../shared/ime';

/** Esc leaves the field as it was; an Esc that drops a candidate of an input method does not. */
export const onEscape = (cancel: () => void) => (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || isComposing(event)) return;
  event.stopPropagation();
  event.preventDefault();
  cancel();
};
