import type { KeyboardEvent } from 'react';

/**
 * Is this key press part of choosing a candidate in an input method? Such an Enter confirms 走请, it does not submit.
 * keyCode 229 is what Safari and older WebViews send instead of `isComposing`.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the older engines send nothing else
  event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;

/** Wraps a handler of Enter so that it only hears the Enter that was meant for it: `onKeyDown={onEnter(search)}`. */
export const onEnter =
  (handler: (event: KeyboardEvent) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !isComposing(event)) handler(event);
  };
