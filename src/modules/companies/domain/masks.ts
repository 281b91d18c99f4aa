/** Of anything shorter, what is shown would be nearly all of it. */
const SHORTEST_PHONE = 10;

/** '138****5678', '079****4567': what is shown of a phone number; of what is too short to be one, nothing. */
export const maskPhone = (phone: string): string => (phone.length < SHORTEST_PHONE ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`);

/** 'z****8': the first and last character. A WeChat name that is a phone number shows no more than that either. */
export const maskWechat = (wechat: string): string => {
  const characters = Array.from(wechat);
  return `${characters[0] ?? ''}****${characters.at(-1) ?? ''}`;
};

/** 'z****@example.com': the first character, and where the mail goes. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${Array.from(email)[0] ?? ''}****${email.slice(at)}`;
}

/** The digits by which people remember a number. */
export const lastFour = (phone: string): string => phone.slice(-4);
