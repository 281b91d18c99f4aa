import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

type Purpose = 'seal' | 'blind' | 'sign' | 'fingerprint';

const VERSION = 'v1.';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed text that this key and context do not open: it was changed, or sealed for something else. Says nothing of its content. */
export class SealBroken extends Error {
  constructor(context: string) {
    super(`a sealed text of "${context}" cannot be opened`);
    this.name = 'SealBroken';
  }
}

/** One key per purpose, so that what one of them gives away says nothing about the others (HKDF, RFC 5869). */
const derive = (masterKey: string, purpose: Purpose): Buffer => Buffer.from(hkdfSync('sha256', masterKey, '', `zouqing/v1/${purpose}`, 32));

/** The context's length goes first: no other pair of context and text gives the same bytes. */
const bound = (text: string, context: string): string => `${context.length}:${context}${text}`;

/**
 * Keeps what must not be read in a stolen database: seals texts, hashes them so that they can be searched for, and
 * signs addresses. A `context` names what a text is (`contact.phone`); what was made for one is of no use in another.
 */
export class Secrets {
  readonly #keys: Readonly<Record<Purpose, Buffer>>;

  /** @param masterKey the server's one secret, at least 32 characters */
  constructor(masterKey: string) {
    const key = (purpose: Purpose): Buffer => derive(masterKey, purpose);
    this.#keys = { seal: key('seal'), blind: key('blind'), sign: key('sign'), fingerprint: key('fingerprint') };
  }

  /** Encrypts (AES-256-GCM, a new nonce each time: the same text never looks the same twice); 'v1.<base64url>'. */
  seal(text: string, context: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#keys.seal, nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return VERSION + sealed.toString('base64url');
  }

  /**
   * The text that `seal` was given.
   * @throws SealBroken when it was changed, or sealed in another context or with another key
   */
  open(sealed: string, context: string): string {
    const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
    if (!sealed.startsWith(VERSION) || bytes.length < NONCE_BYTES + TAG_BYTES) throw new SealBroken(context);
    try {
      const opener = createDecipheriv('aes-256-gcm', this.#keys.seal, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
      opener.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-TAG_BYTES));
      return opener.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + opener.final('utf8');
    } catch {
      throw new SealBroken(context);
    }
  }

  /** A keyed hash (HMAC-SHA256, 32 bytes): equal for equal texts, and of no use to who has no key. */
  blind(text: string, context: string): Buffer {
    return createHmac('sha256', this.#keys.blind).update(bound(text, context)).digest();
  }

  /** A signature to hand out, base64url; `isSigned` knows it again. */
  sign(text: string, context: string): string {
    return createHmac('sha256', this.#keys.sign).update(bound(text, context)).digest('base64url');
  }

  /** Did `sign` make this signature for this text? Takes the same time for every wrong one. */
  isSigned(text: string, context: string, signature: string): boolean {
    const [right, given] = [this.sign(text, context), signature].map((one) => Buffer.from(one)) as [Buffer, Buffer];
    return right.length === given.length && timingSafeEqual(right, given);
  }

  /** What the key is known again by; the key cannot be found from it. */
  get fingerprint(): string {
    return createHmac('sha256', this.#keys.fingerprint).update('fingerprint').digest('hex').slice(0, 32);
  }
}
