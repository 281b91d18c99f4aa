import { Injectable } from '@nestjs/common';
import { Secrets } from '../../platform/secrets/index.js';
import type { Contact } from './data/contact.entity.js';
import type { ContactFields } from './domain/contact-fields.js';
import { lastFour, maskEmail, maskPhone, maskWechat } from './domain/masks.js';

/** Contexts of `Secrets`: what was sealed or hashed as one of them is of no use as another. */
export const PHONE_CONTEXT = 'contact.phone';
export const LAST_FOUR_CONTEXT = 'contact.phone.lastFour';
export const WECHAT_CONTEXT = 'contact.wechat';
export const EMAIL_CONTEXT = 'contact.email';

type Ways = Partial<Pick<ContactFields, 'phone' | 'wechat' | 'email'>>;
type SealedWays = Partial<Pick<Contact, 'phoneSealed' | 'phoneShown' | 'phoneBlind' | 'phoneLastFour' | 'wechatSealed' | 'wechatShown' | 'emailSealed' | 'emailShown'>>;
type Sealed = Pick<Contact, 'phoneSealed' | 'wechatSealed' | 'emailSealed'>;

/** Seals the ways to reach somebody on their way into the table, and opens them for who may see them. */
@Injectable()
export class ContactSeals {
  constructor(private readonly secrets: Secrets) {}

  /** The columns for what was mentioned: undefined leaves, null empties. */
  seal({ phone, wechat, email }: Ways): SealedWays {
    return {
      ...(phone !== undefined && {
        phoneSealed: this.sealed(phone, PHONE_CONTEXT), phoneShown: phone && maskPhone(phone),
        phoneBlind: phone && this.blindPhone(phone), phoneLastFour: phone && this.secrets.blind(lastFour(phone), LAST_FOUR_CONTEXT),
      } as SealedWays),
      ...(wechat !== undefined && { wechatSealed: this.sealed(wechat, WECHAT_CONTEXT), wechatShown: wechat && maskWechat(wechat) }),
      ...(email !== undefined && { emailSealed: this.sealed(email, EMAIL_CONTEXT), emailShown: email && maskEmail(email) }),
    };
  }

  /** @throws SealBroken when a column was changed by hand */
  open({ phoneSealed, wechatSealed, emailSealed }: Sealed): { phone: string | null; wechat: string | null; email: string | null } {
    return { phone: this.opened(phoneSealed, PHONE_CONTEXT), wechat: this.opened(wechatSealed, WECHAT_CONTEXT), email: this.opened(emailSealed, EMAIL_CONTEXT) };
  }

  /** What a number is known again by: the same for the same number as `readPhone` stores it. */
  blindPhone(phone: string): Buffer {
    return this.secrets.blind(phone, PHONE_CONTEXT);
  }

  /**
   * An input with its contacts' numbers and addresses replaced by keyed hashes: for the fingerprint of a request, which
   * is kept for days and must not let anybody try numbers until one fits.
   */
  unreadable<Input extends object>(input: Input): Input {
    return JSON.parse(JSON.stringify(input, (key: string, value: unknown) =>
      ((key === 'phone' || key === 'wechat' || key === 'email') && typeof value === 'string' ? this.secrets.blind(value, 'contact.request').toString('base64url') : value))) as Input;
  }

  private sealed(text: string | null, context: string): string | null {
    return text === null ? null : this.secrets.seal(text, context);
  }

  private opened(sealed: string | null, context: string): string | null {
    return sealed === null ? null : this.secrets.open(sealed, context);
  }
}
