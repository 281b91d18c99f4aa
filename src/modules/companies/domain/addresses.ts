import { accepted, refused, type Reading } from './reading.js';

const WECHAT = /^[\p{L}\p{N}_.@-]{2,50}$/u;
const EMAIL = /^[^\s@"<>(),;:\\[\]]{1,64}@[^\s@"<>(),;:\\[\]]+\.[^\s@"<>(),;:\\[\].]{2,}$/;
const EMAIL_MAX = 120;

/** Reads a WeChat name or number: letters, digits, dashes and underscores without blanks. Refuses with WECHAT. */
export function readWechat(text: string): Reading {
  const value = text.normalize('NFKC').trim();
  return WECHAT.test(value) ? accepted(value) : refused('WECHAT');
}

/** Reads an e-mail address. Refuses with EMAIL. Whether somebody reads what is sent there only a letter can tell. */
export function readEmail(text: string): Reading {
  const value = text.normalize('NFKC').trim();
  return value.length <= EMAIL_MAX && EMAIL.test(value) ? accepted(value) : refused('EMAIL');
}
