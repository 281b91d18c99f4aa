/** The page carries the nonce of its own response; antd puts it on the style elements it makes. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/**
 * Some libraries make a style element and know nothing of nonces (antd's scroll lock and scroll-bar measure, the drag
 * and drop of the board). Under a strict policy the browser would drop those styles; so every style element that a
 * script of this page makes carries the nonce.
 */
export const giveNonceToStyles = (): void => {
  if (nonce === '') return;
  const create: unknown = Reflect.get(Document.prototype, 'createElement');
  if (typeof create !== 'function') return;
  Reflect.set(document, 'createElement', (...given: unknown[]): unknown => {
    const element: unknown = Reflect.apply(create, document, given);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  });
};
