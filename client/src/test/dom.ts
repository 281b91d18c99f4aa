/** What antd asks a browser for and jsdom does not have. Import this first in a spec that renders a form. */
class Channel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0) };
}

const nothing = (): void => undefined;
const matchMedia = (media: string) => ({ media, matches: false, onchange: null, addListener: nothing, removeListener: nothing, addEventListener: nothing, removeEventListener: nothing, dispatchEvent: () => false });

if (!('MessageChannel' in globalThis)) Object.assign(globalThis, { MessageChannel: Channel });
if (!('matchMedia' in globalThis)) Object.assign(globalThis, { matchMedia });

export {};
