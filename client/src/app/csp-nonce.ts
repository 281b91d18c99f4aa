/** The page carries the nonce of its own response; antd puts it on the style elements it makes. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

const wrap = (holder: object, name: string, from: object, instead: (original: (...given: unknown[]) => unknown, self: unknown, given: unknown[]) => unknown): void => {
  const original: unknown = Reflect.get(from, name);
  if (typeof original !== 'function') return;
  Reflect.set(holder, name, function (this: unknown, ...given: unknown[]): unknown {
    return instead((...args) => Reflect.apply(original, this, args) as unknown, this, given);
  });
};

/**
 * Lets libraries that know nothing of a strict style policy work under it, without loosening it:
 * - style elements made by a script of this page (antd's scroll lock and scroll-bar measure, the board's drag and drop) carry the nonce;
 * - antd's self-sizing text area sets its measuring twin's `style` attribute, which the policy drops: the same text goes through `style.cssText`, which it allows.
 */
export const liveWithStylePolicy = (): void => {
  if (nonce === '') return;
  wrap(document, 'createElement', Document.prototype, (create, _document, given) => {
    const element = create(...given);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  });
  wrap(HTMLTextAreaElement.prototype, 'setAttribute', Element.prototype, (set, self, [name, value]) => {
    if (name !== 'style' || !(self instanceof HTMLTextAreaElement)) return set(name, value);
    self.style.cssText = String(value);
    return undefined;
  });
};
