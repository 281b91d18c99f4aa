// Which terms are looked for: parts of the names themselves, sorted by how many names hold them.
import { randomFrom } from './company-names.mjs';

/** Kinds of terms: what they are cut from, and how long they are. */
export const KINDS = [
  { name: '1 character', of: 'names', length: 1 },
  { name: '2 characters', of: 'names', length: 2 },
  { name: '3 characters', of: 'names', length: 3 },
  { name: '4 characters', of: 'names', length: 4 },
  { name: 'initials, 3', of: 'initials', length: 3 },
  { name: 'initials, 5', of: 'initials', length: 5 },
];
const SAMPLE = 4_000;
const LETTERS = 'abcdefghjklmnpqrstwxyz';

/** A term of few names is selective; one of every hundredth name or more is common. */
export const CLASSES = {
  selective: (hits) => hits >= 1 && hits <= 50,
  common: (hits, rows) => hits >= rows / 100,
  absent: (hits) => hits === 0,
};

/** Every part of so many characters, as code points. */
function* partsOf(text, length) {
  const characters = [...text.trimEnd()];
  for (let from = 0; from + length <= characters.length; from++) yield characters.slice(from, from + length).join('');
}

/** @returns `{ class, kind, terms }` for each class and kind; with fewer terms, or none, where the names have no more of them */
export function chooseTerms(entries, count) {
  const random = randomFrom(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return KINDS.flatMap((kind) => {
    const hits = new Map();
    for (let tries = 0; tries < SAMPLE; tries++) {
      const parts = [...partsOf(pick(entries)[kind.of], kind.length)];
      if (parts.length > 0) hits.set(pick(parts), 0);
      hits.set(strange(entries, kind, random, pick), 0);
    }
    for (const entry of entries) for (const part of new Set(partsOf(entry[kind.of], kind.length))) if (hits.has(part)) hits.set(part, hits.get(part) + 1);
    return Object.entries(CLASSES).map(([name, fits]) => ({
      class: name, kind, terms: [...hits].filter(([term, number]) => /^[\p{Script=Han}a-z]+$/u.test(term) && fits(number, entries.length)).slice(0, count).map(([term]) => term),
    }));
  });
}

/** Put together from characters of different names: hardly any name holds it. */
function strange(entries, { of, length }, random, pick) {
  if (of === 'initials') return Array.from({ length }, () => pick([...LETTERS])).join('');
  if (length === 1) return String.fromCodePoint(0x5000 + Math.floor(random() * 0x3000));
  return Array.from({ length }, () => pick([...pick(entries).names.trimEnd()])).join('');
}
