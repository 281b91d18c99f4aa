import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/react';

/** What antd asks a browser for and jsdom does not have. Import this first in a spec that renders a form. */
class Channel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0) };
}

class Sizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const nothing = (): void => undefined;
const matchMedia = (media: string) => ({ media, matches: false, onchange: null, addListener: nothing, removeListener: nothing, addEventListener: nothing, removeEventListener: nothing, dispatchEvent: () => false });

// The router reads answers of a server as text, whether or not there is one.
if (!('TextEncoder' in globalThis)) Object.assign(globalThis, { TextEncoder, TextDecoder });
if (!('MessageChannel' in globalThis)) Object.assign(globalThis, { MessageChannel: Channel });
if (!('ResizeObserver' in globalThis)) Object.assign(globalThis, { ResizeObserver: Sizes });
if (!('matchMedia' in globalThis)) Object.assign(globalThis, { matchMedia });

// A form of many selects takes its time in jsdom.
configure({ asyncUtilTimeout: 5_000 });

// jsdom has no pseudo elements and says so at length; antd only measures a scroll bar there.
const styleOf = globalThis.getComputedStyle;
globalThis.getComputedStyle = (element) => styleOf(element);

export {};
