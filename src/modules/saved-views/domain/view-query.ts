/** The longest address that is kept, in characters. */
export const LONGEST_QUERY = 2000;

/**
 * The search part of a list's address as it is kept: without the '?' in front, and else as it came, so that a page can
 * compare it with its own. Null for what no browser would write: blanks, control characters, a fragment, half an escape.
 * Nothing at all is the list without filters.
 */
export function readViewQuery(text: string): string | null {
  const query = text.startsWith('?') ? text.slice(1) : text;
  if (/[\s#\u0000-\u001F\u007F]/u.test(query)) return null;
  try {
    for (const part of query.split(/[&=]/)) decodeURIComponent(part);
  } catch {
    return null;
  }
  return [...new URLSearchParams(query).keys()].every((key) => key !== '') ? query : null;
}
